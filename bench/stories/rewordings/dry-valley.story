Drought and farmers. English, heavy rewording, one paragraph moved up, no headlines, with a dateline.

# original
{1} OUED TAZRIT, Aug 28 (Atlas Wire) - Farmers in the Sennour valley are slaughtering their breeding cows because a third year without proper rain has left them neither pasture nor money for fodder.

{2} Cattle prices at the weekly market in Oued Tazrit have fallen by two thirds since March. {3} “I sold eleven animals for what one used to bring,” said Hamid Benyoucef, a father of five.

{4} Wells that reached water at 20 metres a decade ago now have to be drilled to more than 100. {5} Only the big date plantations can pay for that.

{6} The dam above the valley is at nine percent of its capacity and supplies nothing but drinking water. {7} Engineers say that the taps of 200,000 people will run dry by November unless storms arrive.

{8} The agriculture ministry has set aside 80 million dinars for emergency feed. {9} Local officials complain that not a single sack has been delivered. {10} The ministry blamed a shortage of lorries.

{11} Young men are leaving for the coast, where hotels and building firms hire by the day. {12} Village teacher Zohra Kettani has 12 pupils in a class that used to have 30.

{13} Meteorologists link the drought to an unusually warm sea off the west of the continent. {14} They expect a wetter winter, though with little confidence.

{15} Old people compare the year to 1945, when the valley starved. {16} A convoy of protesting shepherds blocked the main road to the capital last week.

# revision
{1} Herds that took generations to build up are going to the butcher along the Sennour: the skies have stayed shut for the third season running, the grass is gone and nobody can afford hay.

{2} Livestock fetches barely 33 percent of what buyers were offering in early spring. {3} Benyoucef, who has many mouths to fill at home, got rid of eleven head for the sum that a single one would formerly have earned him.

{+} The almond trees planted by his grandfather were cut up for firewood in June.

{11} Whoever is strong enough heads to the seaside to wait at tables or carry bricks for a daily wage. {12} More than half the desks in front of one schoolmistress are unoccupied these days.

{4} Five times as deep as ten years back is how far one must bore to strike anything wet. {+} A gang with a rig charges as much as a small car costs.

{6} Behind the barrage lies less than a tenth of what it could hold, and none of that goes to the fields any more. {7} If it does not pour soon, specialists reckon, some 200,000 inhabitants will open the kitchen faucet in vain before the year is out.

{8} The state has earmarked 80 million for barley and straw. {9} None of it has turned up so far, mayors grumble.

{13} A heated ocean is at the root of it all, according to weather experts. {14} Their forecast of more showers from December on is, by their own admission, shaky.

{+} In the mosque of Oued Tazrit, prayers for rain are said every Thursday.

# quotes

# facts
