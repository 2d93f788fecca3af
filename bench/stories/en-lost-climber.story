# original
{1} Climber found alive after six nights on Mount Haldane

{2} Iris Penhallow, left, is carried to a helicopter on Saturday. (Hallam Wire/T. Osei)

{3} By Theo Osei

{4} STRAND BRIDGE, Aug 21 (Hallam Wire) - A climber who had been missing for six nights on Mount Haldane was found alive on Saturday by a shepherd who heard her whistle.

{5} Iris Penhallow, 29, had a broken ankle and was badly dehydrated, rescuers said.

{6} “She asked me what day it was,” said the shepherd, Mungo Reid. {7} “When I told her, she said, ‘Then I’ve missed my sister’s wedding.’ {8} And she laughed.”

{9} Penhallow, who is 6’2” tall and has climbed since the ’90s, when her father first took her along as a toddler, set out alone on August 14. {10} She slipped on a wet ledge at about 4,300 feet the next morning.

{11} She lived on rainwater, two apples and a bag of oats.

{12} “I knew they’d come,” she told her mother by telephone from hospital. {13} “I just didn’t know if they’d come this way.”

{14} More than 120 volunteers had searched the wrong side of the mountain because a hut book had been misread, said Constable Adair Finlay, who led the search. {15} He apologised to the family.

{16} “The entry said north ridge, and we read it as south ridge,” Finlay said. {17} “That is on me.”

{18} Penhallow’s mother, Wilhelmina, said nobody was to blame: “Handwriting runs in our family, and so does bad luck.

{19} The Haldane Mountain Club said in a post: “Buy that shepherd a drink.”

{20} Four people have died on the mountain since 2015.

# revision
{1} Climber found alive after six nights on Mount Haldane

{3} By Theo Osei and Lorna Mabry

{2} Iris Penhallow, left, is carried to a helicopter on Saturday. (Hallam Wire/T. Osei)

{4,5} STRAND BRIDGE, Aug 21 (Hallam Wire) - A climber who had been missing on Mount Haldane was found alive on Saturday, with a broken ankle and badly dehydrated, by a shepherd who heard her whistle.

{+} Iris Penhallow is expected to leave hospital on Monday.

{9} Penhallow, 29, who is 6’2” tall and has climbed since the ’90s, when her father first took her along as a toddler, set out alone on August 15. {10} She slipped on a wet ledge at around 3,400 feet the next morning.

{6} “She asked me what day it was,” recalled the shepherd, Mungo Reid. {7} “When I told her, she said, ‘Then I’ve missed my sister’s wedding.’ {8} And she laughed.”

{11} She lived on rainwater, two apples and a bag of oats.

{12} “I knew they would come,” she told her mother by telephone from hospital. {13} “I just didn’t know if they’d come this way.”

{14} More than 120 volunteers had searched the wrong side of the mountain. {14} A hut book had been misread, said Constable Adair Finlay, who led the search. {15} He apologised to the family.

{16} “The entry said north ridge, and we read it as south ridge,” Finlay said.

{+} “We are looking at how we log such entries,” he added.

{18} Penhallow’s mother, Wilhelmina, said somebody was to blame: “Handwriting runs in our family, and so does bad luck.

{19} The Haldane Mountain Club said in a post: “Buy that shepherd a drink.”

{20} Five people have died on the mountain since 2015.

# quotes
kept :: She asked me what day it was :: She asked me what day it was :: cue
kept :: When I told her, she said, ‘Then I’ve missed my sister’s wedding.’ And she laughed :: When I told her, she said, ‘Then I’ve missed my sister’s wedding.’ And she laughed
altered :: I knew they’d come :: I knew they would come
kept :: I just didn’t know if they’d come this way :: I just didn’t know if they’d come this way
kept :: The entry said north ridge, and we read it as south ridge :: The entry said north ridge, and we read it as south ridge
dropped :: That is on me ::
added :: :: We are looking at how we log such entries
kept :: Handwriting runs in our family, and so does bad luck :: Handwriting runs in our family, and so does bad luck
kept :: Buy that shepherd a drink :: Buy that shepherd a drink

# facts
date :: August 14 :: August 15
number :: 4,300 :: 3,400
negation :: nobody ::
number :: Four :: Five
