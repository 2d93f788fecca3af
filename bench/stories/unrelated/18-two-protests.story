Two protests. English, unrelated: pensioners against fuel prices, students against a stadium; a weekday in common.

# original
{1} Police fire tear gas at marchers in capital

{2} Tens of thousands of people marched through the Sardovian capital Lirovo on Sunday to protest against a doubling of gas and electricity prices.

{3} Many were pensioners who carried empty saucepans and hot-water bottles.

{4} Police fired tear gas when a group of masked youths tried to storm the energy ministry. {5} At least 23 people were injured and 60 arrested, the interior ministry said.

{6} “I worked for 44 years and I sleep in my coat,” said Milena Drasko, 72, a former seamstress.

{7} Organisers put the number of marchers at 90,000, the police at 35,000.

{8} Prime Minister Vuk Stanimir said on television that he understood the anger but that foreign suppliers had left him no choice. {9} He offered a winter bonus to low earners.

{10} The trade unions rejected this as alms. {11} They have called a general strike for Thursday. {12} Schools in the city will stay closed.

# revision
{+} Students occupy park to save its plane trees

{+} About 400 students spent a second night in the trees of Alameda Park in Puerto Galdo on Sunday to stop the building of a tennis stadium.

{+} They have tied hammocks between the branches and haul up food in baskets.

{+} The city wants to fell 130 plane trees, some planted before the railway came. {+} Work was to have begun on Saturday morning, but the drivers of the diggers went home when a brass band began to play in front of them.

{+} “Nobody asked the people who sit in the shade,” said biology student Itziar Montalban, 21.

{+} A police commander climbed a ladder to negotiate and came down with a slice of cake. {+} There were no arrests.

{+} Mayor Fermin Urdaneta accused the occupiers of holding the town to ransom. {+} The stadium, he said, would bring a tournament and 300 jobs.

{+} An online petition has gathered 52,000 signatures. {+} A judge will hear both parties on Tuesday.

# quotes

# facts
