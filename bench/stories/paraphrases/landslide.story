# original
{1} A landslide buried the only road to the ski village of Oberlunn on Saturday, trapping 700 guests.

{2} Nobody is believed to be missing. {3} Police dogs were nevertheless brought to the village road on Sunday morning.

{4} Heavy rain had softened the slope for days, geologists said. {5} One geologist warned of avalanches on the same slope in January.

{6} Helicopters flew in bread and medicine. {7} Helicopter flights for tourists have been banned in the valley since 2012.

{8} It could take three weeks to clear the debris.

{9} Innkeeper Vroni Aschberg is feeding stranded families free of charge. {10} Her inn burned down twice in the last century.

{11} Electricity returned on Sunday after linemen climbed over the rubble with cables on their backs.

{12} Guests passed the evening singing by candlelight in the church.

{13} The church organ is one of the oldest in the mountains.

# revision
{1} Hundreds of holidaymakers are cut off in Oberlunn since masses of earth and stone came down on its link to the outside world at the weekend.

{+} The road over the pass was opened in 1903 by an emperor on skis. {2} So far there are no reports of anyone unaccounted for.

{8} The removal of all the rock may keep workers busy until the end of the month. {+} Three weeks of fresh snow had made this the best season in years.

{4} According to earth scientists, persistent downpours made the hillside unstable. {+} Rain is not expected in the village before Saturday.

{9} At one guest house, those who cannot leave get their meals without having to pay. {+} Families with small children pay half price in the ski school.

{6} Supplies, including drugs, arrived by air. {+} The pharmacy sells medicine and bread from the same counter.

{12} Visitors whiled away the dark hours with hymns and songs in God’s house. {11} Power was restored a day later by technicians who hauled wires across the mass of boulders on foot.

# quotes

# facts
