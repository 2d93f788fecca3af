An oil spill. English, two independent reports: an agency and an island paper. One quote the same, one altered; the hour, the oil lost, the tanks and a name's spelling differ. Eleven kilometres and seven miles, 24 and two dozen are the same; the captain's age and his years at sea are not.

# original
{1} Tanker runs aground off Skerrow islands, leaks oil

{2} SKERROW (Atlas Wire) - A tanker carrying 82,000 tonnes of crude ran aground off the Skerrow islands on Saturday and began to leak, the coastguard said.

{3} The Maren Tolstad struck a reef near Gull Head at 4:15 a.m. in thick fog. {4} All 24 crew members were taken off by helicopter.

{5} By evening a slick 11 kilometres long was drifting towards a seabird reserve. {6} “It is like watching ink run across a letter,” said the reserve's warden, Effie Munro.

{7} The owner, Pallas Shipping of Valdora, said that one of the tanker's twelve tanks had been breached. {8} Salvage experts are to pump out the remaining cargo as soon as the swell drops.

{9} Ten vessels with booms have been sent from the mainland. {10} About 600 tonnes had escaped so far, the coastguard estimated.

{11} The captain, 52, was sober, police said. {12} “The chart was right and the ship was wrong,” said coastguard commander Neil Asgard.

{13} The Maren Tolstad was built in 1996 and sails under the flag of San Orlo.

{14} The islands live on salmon and on tourists, who spend some 40 million crowns a year there. {15} “Nobody books a beach that sticks,” said hotel owner Gudrun Peace.

# revision
{+|1} Black Saturday at Gull Head

{+} Davy Isbister smelt it before he saw it. {+} He has put out his creels below Gull Head for thirty years and knows every smell the sea has.

{+} “This one was like a garage,” he said.

{5} By nightfall the stain, seven miles from end to end, was closing on the rocks where the birds breed. {+} Forty thousand puffins nest there, and the first chicks are due in eleven days. {6} “It is like watching ink run across a letter,” said Effie Monro, who looks after them.

{2} There are 82,000 tonnes of crude in the ship that now hangs bleeding off our islands. {3} The Maren Tolstad hit the Carlin at quarter past five in the morning, when you could not see your own hand.

{10} At least 1,500 tonnes are lost, the authorities reckon. {7} Three of her tanks lie open to the sea, Pallas Shipping has now admitted. {+|8} The swell will not drop before Tuesday, says the forecast.

{4} The two dozen men and women aboard were winched to safety and are sleeping in the church hall. {+} Somebody has given them all the same jumper.

{11} Their master, who has 25 years at sea behind him, had not touched a drop. {12} “The chart was old and the ship was wrong,” in the words of Neil Asgard, the commander of the coastguard.

{+} On Monday at 8 p.m. there is a meeting in the school. {+} The council asks people to bring buckets.

# quotes
kept :: It is like watching ink run across a letter :: It is like watching ink run across a letter
altered :: The chart was right and the ship was wrong :: The chart was old and the ship was wrong
dropped :: Nobody books a beach that sticks ::
added :: :: This one was like a garage

# facts
changed :: 4:15 a.m. :: quarter past five
changed :: About 600 tonnes :: At least 1,500 tonnes
changed :: one :: Three
variant :: Munro :: Monro

# relation
reports

# passages
It is like watching ink run across a letter,” said :: It is like watching ink run across a letter,” said :: quote
