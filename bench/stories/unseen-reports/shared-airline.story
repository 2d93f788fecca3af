An airline collapses. English, two papers with the same agency copy: the first credits it, the second does not. Four figures differ, three of them inside a passage.

# original
{1} Stranded in the sun as Kestrel Air goes under

{2} For Pauline Dacre the end of Kestrel Air came by loudspeaker, somewhere between the hire cars and the queue for sandwiches. {3} “They thanked us for our loyalty,” the 48-year-old from Brimscombe told the Courier at Monteluz airport.

{4} Kestrel Air, which flew 3.1 million passengers last year, ceased operations at midnight on Wednesday after talks with lenders failed, Corvane News reported. {5} All 214 flights planned for Thursday were cancelled, and 26 aircraft stayed on the ground at eleven airports. {6} The airline had debts of about 480 million crowns and had not paid its fuel bill since June, according to documents filed with the commercial court. {7} Some 19,000 customers are still abroad and have been told to make their own way home. {8} “We ran out of runway,” chief executive Gordon Aske said in a message to staff.

{9} Unions put the number of jobs lost at 2,600. {10} Pilot Ray Collard, 14 years with the firm, was handing out water at the gate in his uniform.

{11} The government has ruled out a rescue with taxpayers' money, the Corvane agency said, and will charter planes for emergencies only.

{12} Dacre has paid 340 crowns for two seats on a coach. {13} It will take 31 hours. {14} Her husband, she says, gets sick in lifts.

# revision
{+|1} Who pays for your lost holiday? Five questions about Kestrel

{+} Thousands of readers hold tickets that are now worth the paper they are printed on. {+} Here is what lawyers advise.

{4} Kestrel Air, which flew 3.4 million passengers last year, ceased operations at midnight on Wednesday after talks with its lenders failed. {5} All 214 flights planned for Thursday were cancelled, and 29 aircraft stayed on the ground at eleven airports. {6} The airline owed about 480 million crowns and had not paid its fuel bill since June, according to documents filed with the commercial court. {7} Some 22,000 customers are still abroad and have been told to make their own way home. {8} “We ran out of runway,” chief executive Gordon Aske said in a message to staff.

{+} Did you pay by card? {+} Then ask the bank first, says solicitor Anjali Roper. {+} “The card company is the only one in this story with money,” she told us.

{11} The government has ruled out a rescue with taxpayers' money and will charter planes for emergencies only. {+} A missed wedding is not an emergency; a heart attack is.

{+} Package customers are insured up to 5,000 crowns a head. {+} Claims must be lodged within 30 days, or 60 for those who can show that they were in hospital.

{9} About 2,300 employees are out of work as well, according to the works council. {+} Vouchers, says Roper, make good bookmarks.

# quotes
dropped :: They thanked us for our loyalty ::
kept :: We ran out of runway :: We ran out of runway
added :: :: The card company is the only one in this story with money

# facts
changed :: 3.1 million :: 3.4 million
changed :: 26 :: 29
changed :: 19,000 :: 22,000
changed :: 2,600 :: 2,300

# relation
shared

# passages
Kestrel Air, which flew … in a message to staff :: Kestrel Air, which flew … in a message to staff :: original
The government has ruled out a rescue … for emergencies only :: The government has ruled out a rescue … for emergencies only :: original
