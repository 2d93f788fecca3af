Hiker found alive after a week. English, heavy rewording, one merge, two sentences moved, no headlines, no dateline.

# original
{1} A 61-year-old hiker who vanished in the Tarrow Range was found alive on Sunday, a week after she failed to return from a day walk.

{2} Noreen Askell, a retired midwife, was spotted by a helicopter crew on a ledge above Cold Fork Creek, waving a yellow rain jacket. {3} She had a broken ankle and was badly dehydrated. {4} Doctors at Bellamine Hospital described her condition as stable on Monday.

{5} “She asked for tea before she asked for a doctor,” said Luke Farran, who winched her up.

{6} Askell told him that she had left the marked trail to photograph a waterfall and had fallen about 12 metres down a scree slope. {7} Her phone was smashed in the accident.

{8} She lived on two muesli bars, a bag of almonds and water that she soaked up from moss with a sock. {9} Temperatures dropped below freezing on three of the nights. {10} She wrapped herself in a foil blanket that her son had given her for Christmas.

{11} More than 120 volunteers, six dog teams and a drone unit had combed the area. {12} The search was to be scaled down on Sunday evening. {13} Sergeant Dale Wickham said he had been preparing to tell the family to expect the worst.

{14} The range draws some 40,000 walkers a year, most of them in autumn. {15} Two people have died there since 2021.

{16} Rescuers again urged visitors to carry a locator beacon, which can be borrowed free of charge from the ranger station.

# revision
{1} Many had given up on the woman of 61 who set off into the Tarrows for a few hours and did not come home; at the weekend, seven nights later, she turned out to have survived.

{2} It was a scrap of bright fabric, swung to and fro on a rock shelf, that caught the airmen's eyes. {3} Apart from a fracture just above the foot, lack of fluids was what ailed Askell most. {+} She had also lost a front tooth, which she had kept in her pocket.

{6,7} In search of a good picture she had strayed from the path, tumbled the height of a four-storey house over loose stones and wrecked her mobile on the way.

{8} Nuts, a couple of cereal snacks and whatever moisture a piece of hosiery would draw out of the damp greenery kept her going. {9} Frost set in three times while she lay there. {+} To pass the hours she went through the names of all the babies she could remember delivering and got as far as 312.

{11} Well over a hundred unpaid helpers had scoured the slopes, assisted by sniffer animals and flying cameras. {12} By nightfall most of them would have been sent home. {13} Wickham admitted that he had already been looking for words in which to break it to the relatives that there was little hope.

{5} What the missing woman wanted first, according to the man who hauled her aboard, was a hot brew; medical help could wait.

{16} Emergency transmitters are lent out by the park wardens at no cost, and nobody should go up without one, the mountain service repeated.

{+} Her terrier, Biscuit, has been staying with the neighbour who raised the alarm. {4} Her life is not in danger, the clinic let it be known the following day.

# quotes

# facts
