A faithful rewrite, English: nothing to tell.

# original
{1} Bus driver Amos Kerrigan, 52, won the national chess championship on Sunday in Dunholt.

{2} He beat the defending champion, Lydia Praun, in 61 moves. {3} The final game lasted more than five hours.

{4} “I know how to wait at a red light,” Kerrigan told reporters.

{5} Praun, who is 19, had won the title twice in a row. {6} She congratulated him with a hug.

{7} Kerrigan learned the game at the age of seven from his grandmother. {8} He will receive 15,000 crowns and is entitled to play at the European championship in June.

# revision
{1} The national chess title went to a bus driver, Amos Kerrigan, 52, in Dunholt on Sunday.

{2} It took him 61 moves to defeat Lydia Praun, the defending champion. {3} Their final game went on for over five hours.

{4} “I know how to wait at a red light,” said Kerrigan to reporters.

{5} The 19-year-old Praun had taken the two previous titles. {6} With a hug, she congratulated him.

{7} Kerrigan was seven when his grandmother taught him the game. {8} His prize is 15,000 crowns, and he has the right to take part in the European championship in June.

# quotes
kept :: I know how to wait at a red light :: I know how to wait at a red light

# facts
