Rows: a court list, one row moved (Tarrant). Joan Moor is corrected to Jane Moor; Simon Pryce is not Alan Dace, Martha Hoskin not Peter Hoskin.

# original
{1} Stanwick magistrates: this week’s cases

{2} Eight people appeared before Stanwick magistrates on Tuesday, most of them for motoring offences.

{3} Owen Tarrant, 34, of Mill Street, was fined 240 pounds for driving without insurance. {4} He was also given six penalty points.

{5} Joan Moor, 52, of Cooper Lane, was fined 90 pounds for travelling without a ticket.

{6} Alan Dace, 41, of Ferry Road, was fined 120 pounds for speeding. {7} He was also given three penalty points.

{8} Lucy Arkwright, 27, of Mill Street, was fined 180 pounds for using a telephone at the wheel. {9} She was also given six penalty points.

{10} Peter Hoskin, 63, of Abbey Row, was fined 75 pounds for keeping a dog without a licence.

{11} Denzil Frome, 19, of Station Terrace, was fined 300 pounds for breaking a shop window. {12} He must also pay the owner 150 pounds.

{13} Ruth Callow, 45, of Ferry Road, was fined 120 pounds for speeding. {14} She was also given three penalty points.

{15} Ivor Maddox, 38, of Quay Side, was fined 60 pounds for fishing out of season.

{16} The chairman of the bench, Colonel Hugh Pasmore, said speeding on Ferry Road had become a plague. {17} “Somebody will be killed there,” he said.

{18} The court sits again next Tuesday.

# revision
{1} Stanwick magistrates: this week’s cases

{2} Nine people appeared before Stanwick magistrates on Tuesday, most of them for motoring offences.

{5} Jane Moor, 52, of Cooper Lane, was fined 90 pounds for travelling without a ticket.

{+} Simon Pryce, 41, of Ferry Road, was fined 120 pounds for speeding. {+} He was also given three penalty points.

{8} Lucy Arkwright, 27, of Mill Lane, was fined 160 pounds for using a telephone at the wheel. {9} She was also given three penalty points.

{+} Martha Hoskin, 60, of Abbey Row, was fined 75 pounds for keeping a dog without a licence.

{11} Denzil Frome, 19, of Station Terrace, was fined 350 pounds for breaking a shop window. {12} He must also pay the owner 185 pounds.

{3} Owen Tarrant, 43, of Mill Street, was fined 420 pounds for driving without insurance. {4} He was also given eight penalty points.

{13} Ruth Callow, 45, of Ferry Road, was fined 140 pounds for speeding. {14} She was also given three penalty points.

{15} Ivor Maddox, 38, of Quay Side, was fined 60 pounds for fishing out of season. {+} His rod was confiscated.

{+} Gwen Stobart, 27, of Mill Street, was fined 180 pounds for using a telephone at the wheel. {+} She was also given six penalty points.

{16} The chairman of the bench, Colonel Hugh Pasmore, said that speeding on Ferry Road had become a plague.

{18} The court sits again on Thursday of next week.

# quotes

# facts

# furniture
