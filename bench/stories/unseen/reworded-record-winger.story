A football transfer. English, heavy rewording, no headlines, one sentence moved up, one moved down.

# original
{1} Ashcombe Rovers have signed the Malian winger Issa Kouyaté from Olympique Varelles for a club record of 61 million pounds, the two clubs said on Friday.

{2} The 22-year-old put his name to a contract until 2031 after passing a medical in the morning. {3} He will earn about 180,000 pounds a week, more than any of his new team-mates.

{4} “I used to watch this team on a television powered by a car battery,” Kouyaté said.

{5} Two other English sides, Thornley and Marsh Town, had been bidding for him until Wednesday.

{6} Kouyaté scored 19 goals last season, although he missed six weeks with a torn hamstring. {7} The Rovers manager, Dunstan Pryce, described him as the fastest player he had seen in thirty years in the game.

{8} Kouyaté grew up near the border with Guinea as the youngest of eight children.

{9} Varelles must pass on 15 per cent of the fee to the academy in Bamako where he was trained.

{10} Supporters in France burnt scarves outside the stadium gates. {11} The French club’s president, Gérard Lambrouin, said the books could not have been balanced without the sale.

{12} Kouyaté will wear the number 7 shirt, vacant since Callum Reddick retired in May.

{13} Rovers finished eleventh last season.

{14} He could make his first appearance in the home match against Selwick on 16 August. {15} The deal includes up to 8 million pounds in bonuses.

# revision
{1} Never before has Ashcombe Rovers spent so much on one man as on Issa Kouyaté, who is leaving Varelles.

{2} Doctors gave him a clean bill of health before he committed himself for five seasons. {10} In the town he leaves behind, angry fans set fire to their colours in front of the ground.

{3} Nobody else in the dressing room will take home a fatter pay packet. {+} Thousands had followed the course of his plane on the internet.

{4} He recalled following the side as a boy on a screen that ran off a battery.

{5} Thornley kept up in the auction until the middle of the week, and so did Marsh Town.

{7} In three decades in the trade, Pryce has by his own account not met anyone quicker.

{9} A slice of the fee belongs to the school in Mali that taught him his craft. {11} Had he stayed, the accounts would have remained in the red, the president of the sellers conceded.

{12} The number on his back has been without an owner since a favourite of the crowd hung up his boots in the spring. {+} A baker opposite the main stand is already selling buns with his initials.

{14} The local public may see him run on to the pitch as early as the middle of next month.

{6} An injury to the thigh cost him a month and a half of the past campaign, and yet he found the net 19 times. {+} For now he is living in a hotel by the canal.

# quotes

# facts
