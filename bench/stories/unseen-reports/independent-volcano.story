A volcano erupts. English, two independent reports: an agency and a broadcaster. One quote trimmed, one in another mouth; the evacuated, the height of the ash, the dead, a day and a name's spelling differ.

# original
{1} Volcano erupts on Teravu, thousands flee

{2} TERAVU (Atlas Wire) - The volcano Mount Oromai erupted on the island of Teravu on Tuesday, sending a column of ash nine kilometres into the sky and forcing some 4,000 people from their homes.

{3} The eruption began at 2:20 p.m. after two days of tremors. {4} Three people were killed by falling rocks, the disaster office said.

{5} Lava flows destroyed the village of Hanu, whose 380 inhabitants had left in time. {6} “The mountain coughed all night and then it spoke,” said Josefa Tui, a teacher.

{7} Flights to the island were suspended, and ferries were told to keep a distance of 10 kilometres. {8} The government declared a state of emergency for 30 days.

{9} Volcanologists had raised the alert to its highest level late on Sunday. {10} “We had forty hours, which is a lifetime,” said Ana Ledua of the geological survey.

{11} Two navy ships with water and masks were on their way.

{12} Oromai, 1,830 metres high, last erupted in 1979. {13} That outbreak lasted for seven months.

{14} Teravu lives on copra and vanilla, and the harvest was to begin next week. {15} “Vanilla forgives nothing,” said planter Rua Tane.

# revision
{+|1} Grey noon on Teravu

{+} They are sleeping in the cathedral, in the cinema, under the grandstand. {+} Pigs are tied to the goalposts.

{2} More than seven thousand islanders have been brought to safety since Mount Oromai blew up on Tuesday and threw its ash to a height of 12 kilometres. {3} It went off at twenty past two in the afternoon, people in the port say, with a bang that stopped the church clock.

{6} “The mountain coughed all night,” said the schoolmistress, Josepha Tui. {+} She had led 26 children along the beach with wet shirts over their heads.

{5} Of Hanu nothing is left but the water tower, yet everyone who lived there got out. {4} The number of dead has risen to five, a nurse at the field hospital told us, all of them hit by stones. {+} One is a man of 78 who had gone back for his goat.

{9} Scientists had given the red alarm in the first hours of Monday. {10} “We had forty hours, which is a lifetime,” said Governor Sione Maka, grey to the eyebrows.

{11} Help is coming by sea: two frigates are expected at noon on Thursday.

{+|12} Nobody under fifty has seen the mountain like this. {+} “My father told me about it and I thought he was drunk,” said a fisherman, Petero Vaea.

{14} Next week they would have started picking the vanilla. {+} Now the pods are the colour of cement.

# quotes
trimmed :: The mountain coughed all night and then it spoke :: The mountain coughed all night
kept :: We had forty hours, which is a lifetime :: We had forty hours, which is a lifetime :: speaker
dropped :: Vanilla forgives nothing ::
added :: :: My father told me about it and I thought he was drunk

# facts
changed :: nine kilometres :: 12 kilometres
changed :: some 4,000 :: More than seven thousand
changed :: Three :: five
variant :: Josefa :: Josepha
changed :: Sunday :: Monday

# relation
reports

# passages
We had forty hours, which is a lifetime,” said :: We had forty hours, which is a lifetime,” said :: quote
