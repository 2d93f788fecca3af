A cyclone. English, two independent reports of two agencies. Wind and evacuees differ; a quote in another mouth.

# original
{1} Cyclone Odile tears through Palmyra Islands

{2} PORT REGINALD (Halyard News) - Cyclone Odile slammed into the Palmyra Islands on Sunday with winds of 215 kilometres an hour, ripping off roofs and cutting power to most of the main island.

{3} Three people were reported missing after a fishing boat failed to return. {4} No deaths had been confirmed by nightfall.

{5} Some 26,000 islanders had been moved to schools and churches on Saturday. {6} “We lost the roof but not the rice,” said Father Benedict Amato, who sheltered 300 of them.

{7} The airport in Port Reginald is under water. {8} Australia said that it would send a supply ship.

{9} Meteorologists expect the storm to weaken before it reaches the mainland on Tuesday. {10} Disaster chief Rosa Kalani warned of mudslides. {11} “The wind leaves, the water stays,” she said.

# revision
{1} Odile leaves trail of wreckage

{+} Salome Tui had tied her canoe to the altar.

{+} It was still there on Monday, the only boat left in the village of Hanava. {+} “God has a good knot,” the 63-year-old said.

{2} Odile, the strongest cyclone in a generation, hit the Palmyra group on Sunday, with gusts that the weather office put at 240 km/h. {5} Almost 31,000 people sat it out in shelters.

{4} The government said on Monday that nobody was known to have been killed. {3} A search was under way for the crew of a missing fishing vessel.

{11} “The wind leaves, the water stays,” said Father Benedict Amato, whose church in the capital took in hundreds. {10} The authorities told people on the slopes to be ready to leave because of the danger of landslides.

{7} No planes can land, as the runway has been flooded. {+} Banana and vanilla crops, on which four families in five live, are gone.

# quotes
dropped :: We lost the roof but not the rice ::
kept :: The wind leaves, the water stays :: The wind leaves, the water stays :: speaker
added :: :: God has a good knot

# facts
changed :: 215 kilometres :: 240 km
changed :: 26,000 :: 31,000

# relation
reports

# passages
