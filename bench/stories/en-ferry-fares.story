# original
{1} Council backs higher ferry fares in Port Ellery despite protests

{2} By Nora Quillfeather

{3} PORT ELLERY, Nov 4 (Meridian) - The city council of Port Ellery voted on Tuesday to raise ferry fares by 12 percent, ending months of dispute over who should pay for an ageing fleet.

{4} The measure passed by 9 votes to 6 after a debate that lasted until nearly 11 p.m.

{5} “Nobody in this chamber enjoys asking people for more money,” Mayor Tamsin Okell said before the vote. {6} “But the Heron and the Grey Lady are both older than I am, they leak, and they are not getting any younger.”

{7} A single crossing between the Old Quay and Saltmarsh Island will cost $3.40 from January 1, up from $3.05. {8} Monthly passes will rise to $96.

{9} The Saltmarsh Residents’ Association, which had gathered 7,200 signatures against the increase, called the decision “a tax on living on an island.”

{10} Its chairman, Dov Perrin, said many pensioners had not been consulted. {11} “They voted first and they will listen later,” Perrin said.

{12} The ferry company, Ellery Crossings, carries about 60,000 passengers a week. {13} It lost $4.1 million last year, according to its annual report.

{14} Council member Ruth Adebisi, who opposed the measure, said the managers were to blame for the losses. {15} “We are paying for their mistakes, and we should say so,” she told reporters.

{16} Ellery Crossings declined to comment.

{17} The company may order two electric boats next year if the state approves a loan.

# revision
{1} Port Ellery council backs higher ferry fares despite protests

{+} Islanders plan to bring the matter before the state ombudsman

{2} By Nora Quillfeather

{3} The city council of Port Ellery voted on Tuesday to raise ferry fares by 12%, ending months of dispute over who should pay for an ageing fleet.

{4} The measure passed by 9-6 after a debate that lasted until nearly 11pm.

{5} “Nobody in this chamber enjoys asking people for more money,” Mayor Tamsin Okell admitted before the vote. {6} “But the Heron and the Grey Lady are both older than I am ... and they are not getting any younger.”

{7} A single crossing between the Old Quay and Saltmarsh Island will cost $3.40 from January 10, up from $3.05. {8} Monthly passes will rise to $96.

{12,13} Ellery Crossings, the ferry company, carries about 60 thousand passengers a week and lost $4.3 million last year, according to its annual report.

{9} The Saltmarsh Residents’ Association, which had gathered 2,700 signatures against the increase, called the decision “a tax on living on an island.”

{10} Its chairman, Dov Perrin, said many pensioners had been consulted. {11} “They voted first and they will never listen,” Perrin said.

{+} The association said it would complain to the state ombudsman before Christmas.

{14} Council member Ruth Adebisi, who opposed the measure, said “the managers were to blame” for the losses. {15} “We are paying for their mistakes,” she told reporters.

{17} The company will order two electric boats next year if the state approves a loan.

# quotes
kept :: Nobody in this chamber enjoys asking people for more money :: Nobody in this chamber enjoys asking people for more money :: cue
trimmed :: But the Heron and the Grey Lady are both older than I am, they leak, and they are not getting any younger :: But the Heron and the Grey Lady are both older than I am ... and they are not getting any younger :: ellipsis
kept :: a tax on living on an island :: a tax on living on an island
altered :: They voted first and they will listen later :: They voted first and they will never listen :: negation
promoted :: :: the managers were to blame
trimmed :: We are paying for their mistakes, and we should say so :: We are paying for their mistakes :: silent-trim

# facts
variant :: 12 percent :: 12%
variant :: 9 votes to 6 :: 9-6
variant :: 11 p.m. :: 11pm
date :: January 1 :: January 10
variant :: 60,000 :: 60 thousand
money :: $4.1 million :: $4.3 million
number :: 7,200 :: 2,700
negation :: not ::
negation :: :: never
hedge :: may ::
