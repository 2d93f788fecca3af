# original
{1} Quarry owner and neighbours clash at hearing in Pell Cross

{2} PELL CROSS, May 16 (Meridian) - A public hearing on the planned extension of Pell Cross quarry ended in shouting on Wednesday after the owner said that blasting would begin in autumn.

{3} Some 250 people had squeezed into the town’s fire station.

{4} “We have blasted here for fifty years without breaking a single window, and we will blast for fifty more,” Gunnar Vale, the owner of Vale Stone, told the hearing.

{5} Schoolteacher Marguerite Poole held up a jar of grey dust. {6} “I sweep this off my daughter’s bed every night,” she said. {7} “Mr Vale is welcome to come and sweep it himself.”

{8} Vale offered to pay for new windows. {9} He said the quarry was “the only employer that never left.”

{10} “My father worked there, and it killed him,” said Lionel Marsh, a retired driver. {11} “It paid for our house, too. {12} Both things are true.”

{13} The extension would cover 38 hectares and create 60 jobs, according to the company.

{14} State geologist Dr Wren Abbot said the plan was sound but the monitoring was poor. {15} “There are two sensors for the whole valley, and one of them has been broken since Easter,” she said.

{16} Abbot recommended at least ten.

{17} The county will decide by the end of June. {18} Its planner, Oscar Dunne, said no decision had been taken. {19} “I came here to listen, not to answer,” Dunne said.

{20} Lawyers for the neighbours are preparing a lawsuit.

# revision
{1} Shouting Match Over Dust and Dynamite as Quarry Owner Faces Angry Neighbors

{+} ADVERTISEMENT

{5} A teacher brought dust in a jar. {6} “I sweep this off my daughter’s bed every night,” said Marguerite Poole at a meeting that soon got out of hand. {7} She invited the man responsible to do the sweeping himself.

{2} The meeting in Pell Cross on Wednesday was about plans to enlarge the local quarry, and tempers flared when its owner revealed that explosions will start in the fall. {3} Around 250 townspeople had crowded into the fire station.

{4} “We have blasted here for fifty years ... and we will blast for fifty more,” said Gunnar Vale, who owns Vale Stone. {9} The firm, he said, was “the only employer” that had stayed. {8} He is willing to buy people new window panes.

{10,12} “My father worked there, and it killed him ... Both things are true,” said Lionel Marsh, a former driver.

{+} Quarrying in the valley goes back to Roman times.

{13} Sixty jobs would be created on an additional 83 hectares, the company claims.

{14} The state’s geologist, Wren Abbot, considers the project solid but finds fault with how it is monitored. {15} “There are two sensors for the whole valley,” she warned, “and one of them has been broken since Easter.”

{18} Nothing had been settled, the county’s planner assured. {19} “I came here to listen, not to answer,” Abbot said. {17} A ruling is due before July.

{+} “Let them blast in their own back yards,” one man shouted.

{20} The residents’ attorneys are drafting a suit.

{+} Click here to subscribe

# quotes
trimmed :: We have blasted here for fifty years without breaking a single window, and we will blast for fifty more :: We have blasted here for fifty years ... and we will blast for fifty more :: ellipsis,cue
kept :: I sweep this off my daughter’s bed every night :: I sweep this off my daughter’s bed every night
paraphrased :: Mr Vale is welcome to come and sweep it himself ::
trimmed :: the only employer that never left :: the only employer :: silent-trim
trimmed :: My father worked there, and it killed him + It paid for our house, too. Both things are true :: My father worked there, and it killed him ... Both things are true :: stitched,ellipsis
kept :: There are two sensors for the whole valley, and one of them has been broken since Easter :: There are two sensors for the whole valley + and one of them has been broken since Easter :: divided,cue
kept :: I came here to listen, not to answer :: I came here to listen, not to answer :: speaker
added :: :: Let them blast in their own back yards

# facts
number :: 38 :: 83
variant :: 60 :: Sixty
variant :: by the end of June :: before July
variant :: Dr Wren Abbot :: Wren Abbot

# furniture
revision :: ADVERTISEMENT
revision :: Click here to subscribe
