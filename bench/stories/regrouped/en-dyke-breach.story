Disaster, urgent wire style. Three re-cuts (start to end, end to front, a swap across a paragraph break), a merge, one moved, one dropped, one added.
Traps: {5} and {6} both at the mill; {13} and {14} both on the dyke, a name for a pronoun.

# original
{1} Thousands leave homes after dyke breaks on River Sorrel

{2} QUENBY, Nov 16 (Fenland Press) - A dyke on the River Sorrel broke before dawn on Sunday and sent brown water through the streets of Lower Quenby, forcing 4,200 people from their homes. {3} No deaths have been reported. {4} Seven people were being treated for the cold.

{5} The breach, some 60 metres wide, opened at 4:40 in the morning near the sugar mill. {6} The siren on the mill’s roof failed, and neighbours woke each other by banging on pots.

{7} “I thought my upstairs neighbour was cooking for an army,” said Tamsin Orde, a night nurse. {8} “Then I put my feet out of bed, and they were wet.”

{9} Soldiers with 18 boats reached the last families on the Tannery estate by noon. {10} They had been waiting on a garage roof since five, and one of them, a girl of nine, had kept a tally of floating sheds.

{11} The river peaked at 7.4 metres, the highest level since records began in 1889, and had fallen by 30 centimetres by evening. {12} More rain is forecast for Tuesday, the weather service said.

{13} Regional governor Ansel Grieve said the dyke had been inspected in September and found sound. {14} An engineer who worked on it, Marit Ekdahlsen, said she had warned in writing of badger holes under the crest. {15} Her letter, dated November 3, was seen by this agency. {16} Grieve’s office said it had no record of it.

{17} Schools in the valley will stay shut until Thursday, and the railway between Quenby and Holm Ferry is closed.

{18} The town’s drinking water comes from wells that are now under the flood, and must be boiled. {19} Insurers put the first estimate of damage at 90 million.

{20} The last great flood in Quenby, in 1954, killed 31 people.

# revision
{1} Thousands leave homes after dyke breaks on River Sorrel

{2} QUENBY, Nov 16 (Fenland Press) - A dyke on the River Sorrel burst before dawn on Sunday and sent brown water through Lower Quenby, driving 4,200 people from their homes. {3,4} No deaths have been reported, but seven people were being treated for the cold.

{5} The 60-metre breach opened near the sugar mill at 4:40 in the morning. {6} The mill’s siren failed, and neighbours banged on pots to wake each other.

{7} “I thought my upstairs neighbour was cooking for an army,” said Tamsin Orde, a night nurse. {8} “Then I put my feet out of bed, and they were wet.”

{9,10} Soldiers with 18 boats reached the last families on the Tannery estate by noon, when they had been waiting on a garage roof since five. {9,10} One of them, a girl of nine, had kept a tally of floating sheds.

{11,12} The river peaked at 7.4 metres, the highest level since records began in 1889. {11,12} It had dropped by 30 centimetres by evening, but more rain is forecast for Tuesday, the weather service said. {20} The last great flood in Quenby, in 1954, killed 31 people.

{13} The dyke had been inspected in September and found sound, regional governor Ansel Grieve said. {14} But Marit Ekdahlsen, an engineer who worked on the dyke, said she had given written warning of badger holes under the crest. {15} Her letter, dated November 3, was seen by this agency. {16} Grieve’s office said it had no record of it.

{17,18} Schools in the valley will stay shut until Thursday, and the town’s drinking water must be boiled. {17,18} The railway between Quenby and Holm Ferry is closed, and the wells from which the water comes are now under the flood.

{+} A relief fund was opened in the town bank on Sunday afternoon.

# quotes

# facts

# furniture
