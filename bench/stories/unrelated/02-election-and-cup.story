# original
{1} Ruling party wins narrow majority in Cantorra

{2} CANTORRA, June 2 (Hallam Wire) - Prime Minister Abel Strand’s party won 101 of 200 seats in Sunday’s election, the electoral office said on Monday.

{3} Turnout was 64 percent, the lowest since independence. {4} Counting in two island districts was delayed by fog.

{5} “A majority of one is still a majority,” Strand told cheering supporters.

{6} The opposition has until Friday to challenge the result. {7} Its leader, Noor Haverford, said she would wait for the final figures.

{8} The new parliament meets on June 20.

# revision
{+} Cantorra win cup on penalties after late equaliser

{+} CANTORRA, June 2 (Hallam Wire) - Goalkeeper Davor Amsel saved two penalties on Sunday as Cantorra beat Lisk City to win the league cup for the first time.

{+} The match had ended 2-2 after extra time. {+} A crowd of 64,000 stayed in the rain to see the trophy lifted.

{+} “I guessed left because I always guess left,” Amsel told reporters.

{+} Lisk City had led until the 93rd minute. {+} Their coach, Noel Haverly, said he would wait before deciding on his future.

{+} The new season starts on August 20.

# quotes
dropped :: A majority of one is still a majority ::
added :: :: I guessed left because I always guess left

# facts
