An earthquake. English, heavy rewording, no headlines, order kept, one merge.

# original
{1} An earthquake of magnitude 6.7 shook the Andean foothills of northern Argentina early on Saturday, killing at least 19 people and flattening whole streets of adobe houses.

{2} The tremor struck at 4:12 a.m. and lasted 38 seconds. {3} Its centre lay 11 kilometres beneath the village of Quebrada Sola.

{4} The town of San Elías, with 22,000 inhabitants, lost its hospital, where the roof of a ward collapsed. {5} Nurses carried newborn babies out to the car park in laundry baskets.

{6} “I heard the church bell ring by itself, and then the wall was gone,” said Delia Quispe, a baker.

{7} A landslide blocked the main road, so that soldiers had to be flown in by helicopter. {8} They brought tents and generators.

{9} In this part of the continent the Nazca plate pushes in from the Pacific.

{10} More than 140 aftershocks had been recorded by the evening.

{11} The governor, Ramiro Valdizán, declared a state of emergency and closed the schools for a week. {12} Engineers found cracks in a dam upstream and began to lower the water level.

{13} A quake in the same province in 1974 claimed 60 lives.

{14} The vineyards, from which most families live, were hardly damaged.

{15} Chile and Bolivia offered to send search dogs. {16} The president cancelled a trip to Europe.

# revision
{1} Walls of mud brick came down on sleepers when the ground heaved before dawn in the north of Argentina, and so far 19 bodies have been pulled from the ruins.

{2} It was over in little more than half a minute, shortly after four o’clock. {3} Seismologists placed the origin at no great depth, right under Quebrada Sola.

{+} With the telephone masts silent, a radio amateur passed on messages to relatives.

{4} In San Elías the sick can no longer be looked after indoors, since the ceiling has fallen on their beds. {5} The staff brought infants a few hours old to safety in hampers meant for dirty sheets.

{6} A woman who had been up early to make bread reported that the bell tolled with nobody at the rope before her home lay open to the street.

{7,8} Because the highway was buried under rock, the army came by air, with shelters and power units aboard.

{10} The earth twitched well over a hundred more times before nightfall.

{11} Lessons are cancelled for seven days by order of Valdizán, who assumed special powers. {12} As a precaution the reservoir is being drained in part, because the dam did not come through unharmed.

{+} On the market square, volunteers were stirring a stew for everyone.

{14} The grapes are all but unscathed, so that families need not fear for their livelihood as well.

{15} Neighbouring countries have teams with dogs on standby.

{+} A minute’s silence will be observed before all league matches this weekend.

# quotes

# facts
