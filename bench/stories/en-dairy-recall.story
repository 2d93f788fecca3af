# original
{1} Dairy recalls 42,000 cartons of milk after cleaning fluid found

{2} Company says risk to children is low

{3} By Marcus Thibault-Lane, Staff Reporter

{4} BRACKENFORD -- Vale & Hollow, the largest dairy in the Ashmere valley, has recalled 42,000 cartons of milk after traces of cleaning fluid were found at its plant in Brackenford, the company said on Friday.

{5} "We are sorry, and we are going to find out how this happened," chief executive Joan Petrossi said in a statement.

{6} The cartons, sold under the names Meadowlark and Hollow Gold, carry use-by dates from May 3 through May 9. {7} They were delivered to shops in Brackenford, Tolland and Upper Ashmere.

{8} Inspectors visited the plant at 6 a.m. on Thursday after a woman in Tolland told her doctor that her milk "smelled like a swimming pool."

{9} "We did what anybody would do... we stopped the line," said plant manager Abe Colquhoun.

{10} No one has fallen ill, the county's health office said. {11} Parents should nevertheless throw the milk away, said Dr. Lucille Pham, who heads the office.

{12} "It's the first recall in the dairy's 61-year history," said Aldous Finch, a farmer who sells to the plant. {13} "It won't be forgotten -- not here."

{14} Vale & Hollow employs about 340 people. {15} Its shares fell 8% on Friday.

{16} The plant will not reopen before Wednesday.

{17} Customers can return the cartons for a full refund of $2.79 each.

# revision
{1} Dairy recalls 24,000 cartons of milk after cleaning fluid found

{2} Company says risk to children is low

{3} By Marcus Thibault-Lane, Staff Reporter

{+} Correction: An earlier version of this story misstated the number of cartons that were recalled. {+} It is 24,000, not 42,000.

{4} BRACKENFORD — Vale & Hollow, the largest dairy in the Ashmere valley, has recalled 24,000 cartons of milk after traces of cleaning fluid were found at its plant in Brackenford, the company said on Friday.

{5} “We are sorry, and we are going to find out how this happened,” chief executive Joan Petrossi said in a statement.

{6} The cartons, sold under the names Meadowlark and Hollow Gold, carry use-by dates from May 3 to 9. {7} They were delivered to shops in Brackenford, Tolland and Upper Ashmere.

{8} Inspectors visited the plant at 6 a.m. on Thursday after a woman in Tolland told her doctor that her milk “smelled like a swimming pool.”

{9} “We did what anybody would do … we stopped the line,” said plant manager Abe Colquhoun.

{10} No one has fallen ill, the county’s health office said. {11} Parents should nevertheless throw the milk away, said Dr Lucille Pham, who heads the office.

{12} “It’s the first recall in the dairy’s 61-year history,” said Aldous Finch, a farmer who sells to the plant. {13} “It won’t be forgotten — not here.”

{14} Vale & Hollow employs around 340 people. {15} Its shares fell 8 percent on Friday.

{16} The plant will not reopen before Wednesday.

{17} Customers can return the cartons for a full refund of $2.79 each.

# quotes
kept :: We are sorry, and we are going to find out how this happened :: We are sorry, and we are going to find out how this happened
kept :: smelled like a swimming pool :: smelled like a swimming pool
kept :: We did what anybody would do... we stopped the line :: We did what anybody would do … we stopped the line
kept :: It's the first recall in the dairy's 61-year history :: It’s the first recall in the dairy’s 61-year history
kept :: It won't be forgotten -- not here :: It won’t be forgotten — not here

# facts
number :: 42,000 :: 24,000
number :: 42,000 :: 24,000
variant :: May 3 through May 9 :: May 3 to 9
variant :: 8% :: 8 percent
