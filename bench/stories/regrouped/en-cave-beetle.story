Science. Three re-cuts (start to end twice, end to front across a paragraph break), a split, one dropped, one added.
Traps: {4} and {5} both on the beetles and their keeping; {10} and {11} on the species and its kin; {7} beside the split {6}.

# original
{1} Blind cave beetle keeps a 29-hour day, study finds

{2} A blind beetle that lives in total darkness beneath the Ormsa plateau keeps a day of 29 hours, researchers reported on Tuesday. {3} The finding suggests that animals can hold on to an inner clock long after the sun has stopped setting it, and may help explain why some people drift in their sleep.

{4} The team, led by Yusra Dellinger of the Institute for Dark Habitats, filmed 212 beetles for eleven weeks. {5} The animals were kept in plaster tunnels and lit only by infrared lamps, which the beetles cannot feel.

{6} Each beetle rested for about ten hours, and then walked, fed and cleaned its legs for nineteen. {7} The rhythm did not change when the food came at random hours.

{8} “They have no eyes, no dawn and no reason to hurry,” Dellinger said. {9} “And still they get up on time, by their own lights.”

{10} The species, Anophrix tarda, was first described in 1968 by a schoolteacher, Ottmar Plessing, who collected it by candle. {11} Its nearest relatives live under stones in the daylight and keep a normal day of 24 hours.

{12} Dellinger believes the beetles entered the caves some 400,000 years ago, when ice covered the plateau. {13} Without light the gene that resets the clock broke, she said, while the clock itself went on running.

{14} Not everyone is convinced. {15} Basil Nwachuk, a sleep biologist at the University of Tarn Holt, said the plaster may have passed on vibrations from a nearby tram line, and asked for the test to be repeated underground.

{16} The trams run on a timetable of 24 hours, Dellinger replied, and the beetles ignored it.

{17} Her group plans to carry the cameras into the Ormsa caves next winter. {18} There, the only visitors are bats and, once a year, a brass band.

{19} The study was paid for by the Lund-Harrow Foundation.

# revision
{1} Blind cave beetle keeps a 29-hour day, study finds

{2,3} A blind beetle that lives in total darkness beneath the Ormsa plateau keeps a day of 29 hours, researchers reported on Tuesday, a sign that animals can hold on to an inner clock long after the sun has stopped setting it. {2,3} The finding may help explain why some people drift in their sleep.

{4} Yusra Dellinger of the Institute for Dark Habitats and her team filmed 212 beetles for eleven weeks. {5} The beetles were housed in plaster tunnels lit only by infrared lamps, which they cannot sense.

{6} Each beetle rested for about ten hours. {6} It then walked, fed and cleaned its legs for nineteen. {7} The rhythm did not change when the food came at random hours.

{8} “They have no eyes, no dawn and no reason to hurry,” Dellinger said. {9} “And still they get up on time, by their own lights.”

{10} The species, Anophrix tarda, was first described in 1968 by Ottmar Plessing, a schoolteacher who gathered it by candlelight. {11} The closest relatives of Anophrix tarda live in daylight under stones and keep an ordinary 24-hour day. {+} They have eyes, too, if small ones.

{12,13} Dellinger believes the beetles entered the caves some 400,000 years ago, when ice covered the plateau, and that without light the gene that resets the clock broke. {12,13} The clock itself went on running, she said.

{14} Not everyone is convinced. {15,16} Basil Nwachuk, a sleep biologist at the University of Tarn Holt, said the plaster may have passed on vibrations from a nearby tram line. {15,16} He asked for the test to be repeated underground, but Dellinger replied that the trams run on a timetable of 24 hours, and that the beetles ignored it.

{17} Her group plans to carry the cameras into the Ormsa caves next winter. {18} There, the only visitors are bats and, once a year, a brass band.

# quotes

# facts

# furniture
