Rows: results (named by the two clubs) and a table (named by the club), the table fully re-sorted from the alphabet to the points. A result and a table line of one club are never one row.

# original
{1} Marlow go top as Penstock slip

{2} Marlow Town went to the top of the Northern Shield on Saturday with a late win at home to Penstock Rovers.

{3} Results from Saturday’s matches.

{4} Marlow Town 2, Penstock Rovers 1.

{5} Greyfriars 0, Eastholm 0.

{6} Quarrybank 1, Saltmoor United 1 (at half-time).

{7} Dunmere Athletic 3, Hobb’s Vale 0.

{8} The clubs’ points after Saturday’s early matches, by the alphabet.

{9} Dunmere Athletic: played 9, points 13.

{10} Eastholm: played 9, points 15.

{11} Greyfriars: played 9, points 10.

{12} Marlow Town: played 9, points 21.

{13} Penstock Rovers: played 9, points 20.

{14} Quarrybank: played 8, points 11.

{15} Saltmoor United: played 8, points 18.

{16} Marlow’s winner came from Deri Vaughan in the 88th minute. {17} He had missed a penalty before the break.

{18} “I owed them that one,” said Vaughan.

{19} Penstock had been top since August.

# revision
{1} Saltmoor go top as Marlow win in vain

{+} Saltmoor United went to the top of the Northern Shield on Saturday evening when they won 4-1 at Quarrybank.

{2} Marlow Town had led for two hours after a late win at home to Penstock Rovers.

{3} Results from Saturday’s matches.

{6} Quarrybank 1, Saltmoor United 4.

{4} Marlow Town 2, Penstock Rovers 1.

{7} Dunmere Athletic 3, Hobb’s Vale 1.

{+} Crewe Hill 0, Bramhope 0.

{8} The clubs’ points after all of Saturday’s matches, from the top down.

{15} Saltmoor United: played 9, points 21.

{12} Marlow Town: played 9, points 21.

{13} Penstock Rovers: played 9, points 19.

{9} Dunmere Athletic: played 9, points 16.

{10} Eastholm: played 9, points 15.

{+} Crewe Hill: played 9, points 13.

{14} Quarrybank: played 9, points 11.

{+} Hobb’s Vale: played 9, points 10.

{16} Marlow’s winner came from Deri Vaughan in the 89th minute. {17} He had missed a penalty before the break.

{18} “I owed them that one,” Vaughan said.

{+} “Two hours at the top is better than none,” said his coach, Ifor Bright.

# quotes

# facts

# furniture
