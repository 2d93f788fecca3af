Rows: districts with turnout, fully re-sorted from the alphabet to the highest turnout. Upper Sedge and Lower Sedge are two districts.

# original
{1} Turnout tops 50 percent in Kestrel County vote

{2} MARROWGATE (Hallam Wire) - More than half of Kestrel County’s voters took part in Sunday’s vote on the new harbour, according to early figures.

{3} The county clerk, Ansel Rudd, gave the following figures for the districts.

{4} Ashmoor: turnout 52.3 percent, 8,114 votes for and 6,020 against.

{5} Brackwater: turnout 47.9 percent, 3,377 votes for and 4,102 against.

{6} Dunholt: turnout 61.0 percent, 12,450 votes for and 9,981 against.

{7} Fennimore: turnout 44.4 percent, 2,208 votes for and 2,190 against.

{8} Lower Sedge: turnout 55.7 percent, 5,031 votes for and 3,866 against.

{9} Port Ellery: turnout 58.2 percent, 15,720 votes for and 7,345 against.

{10} Upper Sedge: turnout 55.1 percent, 5,013 votes for and 3,686 against.

{11} “These are early numbers, and some boxes are still on the ferry,” Rudd said.

{12} The harbour would cost 310 million dollars and take six years to build.

{13} Opponents say it would destroy the oyster beds. {14} They have promised to go to court.

{15} A first vote, in 2014, failed for lack of a quorum.

# revision
{1} Kestrel County backs harbour on turnout of 54 percent

{2} MARROWGATE (Hallam Wire) - More than half of Kestrel County’s voters took part in Sunday’s vote on the new harbour, and most of them backed it, according to final figures.

{12} The harbour will cost 310 million dollars and take six years to build.

{3} The county clerk, Ansel Rudd, gave the following figures for the districts, in order of turnout.

{6} Dunholt: turnout 61.4 percent, 12,533 votes for and 10,046 against.

{9} Port Ellery: turnout 59.0 percent, 15,911 votes for and 7,471 against.

{10} Upper Sedge: turnout 56.6 percent, 5,149 votes for and 3,786 against.

{8} Lower Sedge: turnout 55.7 percent, 5,031 votes for and 3,866 against.

{4} Ashmoor: turnout 52.8 percent, 8,190 votes for and 6,079 against.

{+} Gannet Island: turnout 49.3 percent, 402 votes for and 611 against.

{5} Brackwater: turnout 48.0 percent, 3,380 votes for and 4,115 against.

{+} Tolworth: turnout 44.4 percent, 2,208 votes for and 2,190 against.

{+} “Every box is in, and every box has been counted twice,” Rudd said.

{13,14} Opponents, who say it will destroy the oyster beds, have promised to go to court.

{15} A first vote, in 2014, failed for lack of a quorum.

# quotes

# facts

# furniture
