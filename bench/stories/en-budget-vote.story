# original
{1} Norvell parliament passes budget after all-night session

{2} NORVELL, Dec 12 (Meridian) - Norvell’s parliament passed next year’s budget at 4:50 a.m. on Friday after an all-night session that was interrupted twice by protesters in the gallery.

{3} The vote was 104 to 93, with three abstentions.

{4} The budget raises spending by 6.4% and cuts income tax by half a percentage point. {5} It foresees a deficit of 2.9% of gross domestic product, down from 3.3% this year.

{6} “We are spending money we have, on things we need,” Finance Minister Ragnhild Osterlund said.

{7} Pensioners will receive an extra 45 krone a month from April 1. {8} The price of a school lunch will not rise.

{9} “This budget is a ransom note with a ribbon on it,” said Deputy Speaker Colm Whitlock, whose party left the coalition in May.

{10} “He wrote half of it himself,” Osterlund replied.

{11} The budget contains 1.2 billion krone for roads and 800 million for railways. {12} Critics say the railways will certainly need more.

{13} Union leader Petra Lindahl said workers would be slightly better off. {14} “Our members earned 14 krone an hour in 2010 and they earn 19 today,” she said. {15} “Nobody gets rich on that.”

{16} Police arrested 17 protesters, according to Commissioner Hal Edmonds. {17} All of them were released by noon.

{18} The upper house is expected to approve the budget on Tuesday.

{19} Follow Meridian for the latest from parliament

# revision
{1} Norvell parliament passes budget after all-night session

{+} What the vote means for you

{2} Norvell’s parliament passed next year’s budget at 5:40 a.m. on Friday. {2} The all-night session was interrupted twice by protesters in the gallery.

{3} The vote was 104 to 93, with three abstentions.

{4} The budget raises spending by 4.6% and cuts income tax by 0.5 percentage points. {5} It foresees a deficit of 2.9 percent of gross domestic product, down from 3.3 percent this year.

{7,8} Pensioners will receive an extra 54 krone a month from May 1, and the price of a school lunch will rise.

{6} “We are spending money we have,” Finance Minister Ragnhild Osterlund said, “on things we need.”

{9} “This budget is a ransom note,” said Deputy Speaker Colm Whitlock, whose party left the coalition in May. {10} “[Whitlock] wrote half of it himself,” Osterlund snapped.

{11} The budget contains 1.2bn krone for roads and 800 million for railways. {12} Critics say the railways will probably need more.

{13} Union leader Petra Lindahl said workers would be massively better off. {14} “Our members earned 14 krone an hour in 2010 and they earn 29 today,” she said. {15} “Nobody [in a factory] gets rich on that.”

{+} “I came to see my taxes at work,” said Otis Farrow, one of the protesters.

{16} Police arrested 70 protesters, according to Commissioner Hal Emmerich. {17} All of them were released by midnight.

{18} The upper house may approve the budget on Thursday.

# quotes
kept :: We are spending money we have, on things we need :: We are spending money we have + on things we need :: divided
trimmed :: This budget is a ransom note with a ribbon on it :: This budget is a ransom note :: silent-trim
altered :: He wrote half of it himself :: [Whitlock] wrote half of it himself :: bracket,cue
altered :: Our members earned 14 krone an hour in 2010 and they earn 19 today :: Our members earned 14 krone an hour in 2010 and they earn 29 today :: number
altered :: Nobody gets rich on that :: Nobody [in a factory] gets rich on that :: bracket
added :: :: I came to see my taxes at work

# facts
time :: 4:50 a.m. :: 5:40 a.m.
percent :: 6.4% :: 4.6%
variant :: half a percentage point :: 0.5 percentage points
variant :: 2.9% :: 2.9 percent
variant :: 3.3% :: 3.3 percent
money :: 45 krone :: 54 krone
date :: April 1 :: May 1
negation :: not ::
variant :: 1.2 billion krone :: 1.2bn krone
hedge :: certainly :: probably
intensity :: slightly :: massively
money :: 19 :: 29
number :: 17 :: 70
name :: Hal Edmonds :: Hal Emmerich
time :: noon :: midnight
hedge :: is expected to :: may
date :: Tuesday :: Thursday

# furniture
original :: Follow Meridian for the latest from parliament
