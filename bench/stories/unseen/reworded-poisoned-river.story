Environment. English, heavy rewording, no headlines, one sentence moved up and one moved to the end.

# original
{1} Hundreds of tonnes of dead fish have been pulled from the river Vardenitsa in northern Bulgaria since a pipe burst at a sugar refinery last week, the environment ministry said on Monday.

{2} The effluent, which is rich in organic matter, robbed the water of almost all its oxygen over a distance of 45 kilometres. {3} Soldiers and volunteers with rakes and wheelbarrows are clearing the banks, and what they collect is burnt in a cement works.

{4} The refinery’s managing director, Stoyan Radulov, apologised and promised to pay for restocking.

{5} Two waterworks were taken off the grid, and 23,000 households depend on bottled supplies.

{6} Inspectors had warned in March that the pipe, laid in 1974, was corroded. {7} The company was fined the equivalent of 4,000 euros at the time but was allowed to carry on.

{8} Biologists fear above all for the sterlet, a small sturgeon that had been bred and released at great expense. {9} Herons and otters have also been found dead.

{10} The Vardenitsa rises in the Balkan mountains and joins the Danube after 190 kilometres. {11} Romania has been notified because the plume may reach its waters by Thursday.

{12} About 600 people marched through the town of Lyubenovo on Sunday, demanding that the refinery be shut for good. {13} It employs 310 people, and beet growers in the region have no other customer.

{14} Parliament is to debate higher fines for polluters next week.

{15} It will take eight to ten years for the stocks to recover, according to the fisheries institute in Varna.

# revision
{1} An accident at a Bulgarian sugar factory has turned the Vardenitsa into a graveyard for carp and catfish.

{2} For nearly thirty miles the waste used up the oxygen on which everything that swims relies.

{8} Years of costly work to bring back the sterlet may have been undone, scientists say.

{3} Army recruits and local people are removing the stinking remains, which end up in a kiln.

{+} The stench reaches villages on the far side of the motorway. {+} A canoe race and a summer camp for children have been called off.

{5} As treatment stations had to be disconnected, 23,000 homes are making do with what arrives in plastic containers.

{6} The weakness of the half-century-old pipe was no secret: officials had drawn attention to the rust in spring. {7} A modest penalty was imposed back then, without any interruption of production.

{+} “My grandfather fished here, my father fished here, and I shall sell the boat,” said Kiril Penchev, 58.

{11} Bucharest has been told to expect the pollution on its side of the border within days.

{12} At the weekend the inhabitants of Lyubenovo took to the streets to call for a permanent end to the business.

{15} Anglers may have to wait for a decade before their catches are back to normal.

{+} Prosecutors have seized computers and maintenance records.

{4} The boss of the factory, for his part, said that he was sorry and would foot the bill for new fry.

# quotes

# facts
