A football match. English, two independent reports, one from each town. One quote the same, one altered in a number; attendance differs.

# original
{1} Castlebrook stun leaders with late double

{2} Castlebrook came from behind to beat league leaders Port Varley 2-1 on Saturday and end the visitors' run of 14 games without defeat.

{3} Idris Wolde headed Port Varley in front after 22 minutes from a corner by Len Marchetti. {4} The home side barely crossed the halfway line before the break.

{5} The introduction of 18-year-old Tommy Reeve changed everything. {6} He levelled the score with his first touch in the 81st minute and hit the winner from 25 metres in stoppage time.

{7} “I closed my eyes on the second one,” Reeve said. {8} Coach Paula Drummond said that he had been cleaning boots at the club until the summer.

{9} Port Varley manager Gus Ferrand complained that the winning goal should not have stood. {10} “Everyone in the ground saw the handball except one man,” he said.

{11} A crowd of 11,870 watched the match. {12} Castlebrook climb to fourth and travel to Sandmouth on Tuesday.

# revision
{1|+} Robbed at the death: Varley's long unbeaten run is over

{+} It had to happen somewhere, and it had to happen like this.

{9} Manager Gus Ferrand was still furious an hour after the final whistle, insisting that Castlebrook's winner came off a hand. {10} “Everyone in the ground saw the handball except three men,” he said.

{2} Port Varley lost for the first time since August as Castlebrook struck twice in the closing minutes. {3} Idris Wolde had given them a deserved lead when he rose highest to a Marchetti corner. {4} For the whole of the first half there was only one team on the pitch.

{+} Wolde hit the post just after the hour and Kemi Oduya shot over from close range.

{6|5,6} Then a substitute called Reeve equalised, and in the third minute of added time he tried his luck from distance. {7} “I closed my eyes on the second one,” the teenager admitted. {+} So, it seems, did the referee.

{11} About 12,400 people had come to Castlebrook's ground, some 900 of them from Varley.

{+} Captain Sean Ashworth limped off with a hamstring injury and will miss Thursday's cup tie. {+} Varley still lead the table by two points.

# quotes
kept :: I closed my eyes on the second one :: I closed my eyes on the second one
altered :: Everyone in the ground saw the handball except one man :: Everyone in the ground saw the handball except three men

# facts
changed :: 11,870 :: 12,400
changed :: one man :: three men

# relation
reports

# passages
I closed my eyes on the second one :: I closed my eyes on the second one :: quote
Everyone in the ground saw the handball except one man,” he said :: Everyone in the ground saw the handball except three men,” he said :: quote
