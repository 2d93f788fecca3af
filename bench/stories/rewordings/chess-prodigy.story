A chess prodigy. English, heavy rewording, order kept, one split, no headlines.

# original
{1} A ten-year-old girl from a fishing village became the youngest player ever to beat a reigning world champion at classical chess on Saturday, when Tomasz Gorecki resigned against her after 61 moves.

{2} Leilani Fonua, who learned the game from a library book at the age of four, had the black pieces in the fifth round of the Port Salter Masters. {3} Gorecki had been expected to win the tournament with ease.

{4} He offered a draw on move 40, and she shook her head.

{5} “I saw that his king had nowhere to hide, so I kept going,” Fonua said through an interpreter.

{6} The champion, who is 34, stayed at the board for several minutes after he had shaken her hand, then signed her score sheet and left without talking to the press. {7} Spectators rose and applauded for minutes.

{8} Her father, a diver, sold his boat last year to pay for her travels. {9} Her coach Irina Velshko trains her over the internet for three hours every day. {10} “She doesn’t calculate faster than the others, but she fears less,” Velshko said.

{11} The previous record was held by a boy from Carvane who was eleven and a half.

{12} Fonua shares the lead with two grandmasters and needs one more point for the title. {13} Sponsors have begun to call, among them a maker of breakfast cereal, but the family says that school comes first.

{14} The tournament has been held in the old customs house since 1958. {15} The final round is on Wednesday.

# revision
{1} Never before has someone so small in years brought down the holder of the crown over the long distance: Leilani Fonua, aged 10, forced Gorecki to give up.

{2} A volume borrowed in kindergarten days taught her the rules, and in Port Salter she did not even have the advantage of opening.

{+} She wore a woollen hat throughout, a present from her grandmother.

{4} Some way in, her opponent proposed to call it even, which she declined without a word.

{5} The most important figure on the other side could not escape any more, the child explained in her own language, and so there was no cause to stop.

{6} For a good while the beaten man did not get up from his chair. {6} Then he put his name to her notes and went past the reporters in silence. {7} The hall gave her a standing ovation.

{+} Outside, boys and girls queued for autographs until nine.

{8} Her trips were financed with the proceeds from a vessel that her dad had needed for his work under water. {9} Velshko teaches her on a screen, 180 minutes at a time, weekends included. {10} In the eyes of this trainer, it is not quickness of mind that sets her apart, but that “she fears less”.

{11} Until now the mark had belonged to a lad about eighteen months older.

{12} Two others are level with her at the top, and another win would make her the victor of the event. {13} Companies are ringing up with offers, yet homework goes before advertising, her parents insist.

{+} Her home has 212 inhabitants and a single set of pieces, carved from driftwood.

# quotes

# facts
