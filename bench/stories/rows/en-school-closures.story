Rows: schools with their reopening, some with a nameless follow-on; updated in place. Wexcombe Infants goes, Wexcombe Juniors is another school.

# original
{1} Snow shuts seven Thornay schools

{2} THORNAY, Jan 17 - Heavy snow kept seven schools shut on Wednesday, and the county warned that some would stay shut until the weekend.

{3} Snow up to 14 inches deep blocked the road over Cold Fell.

{4} Aldery Primary is closed until Thursday. {5} Its boiler has failed.

{6} Cold Fell School is closed until Friday. {7} No buses are running.

{8} Hensby High School is closed until Thursday, except for pupils with examinations. {9} They should use the gate on Bell Street.

{10} Little Marsh Primary is closed until further notice. {11} Part of its roof has come down.

{12} Saint Osyth’s Grammar School is closed until Thursday.

{13} Thornay Technical College is closed until Friday. {14} Lessons are being held online.

{15} Wexcombe Infants is closed until Thursday. {16} Its boiler has failed.

{17} “Please do not drive your children to a school without ringing it first,” said the head of the county’s schools, Marian Loftus.

{18} Nobody has been hurt.

{19} More snow is forecast for Wednesday night.

# revision
{1} Snow keeps eight Thornay schools shut

{2} THORNAY, Jan 18 - Heavy snow kept eight schools shut for a second day on Thursday, and the county said that some would not open before next week.

{3} Snow up to 19 inches deep blocked the road over Cold Fell and the railway to Hensby.

{4} Aldery Primary is closed until Friday. {5} Its boiler is being repaired.

{+} Bramling Primary is closed until Friday. {+} No buses are running.

{6} Cold Fell School is closed until Monday. {7} No buses are running.

{8} Hensby High School is closed until Friday, except for pupils with examinations. {9} They should use the gate on Mill Street.

{10,11} Little Marsh Primary, where part of the roof has come down, is closed until further notice.

{12} Saint Osyth’s Grammar School is closed until Friday. {+} Lessons are being held online.

{+} Tidewell Academy is closed until Monday. {+} Its boiler has failed.

{+} Wexcombe Juniors is closed until Monday. {+} Its boiler has failed.

{17} “Please do not drive your children to a school without ringing it first,” Marian Loftus, head of the county’s schools, said.

{18} Nobody has been hurt, the police said.

{19} More snow is forecast for Thursday night.

# quotes

# facts

# furniture
