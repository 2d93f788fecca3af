Business, wire style with dateline. Three re-cuts (start to end, a swap, a relative clause across a paragraph break), a merge, one dropped, one added.
Traps: {4} and {5} on two share prices; {6} and {7} on the combined company, a name for a pronoun.

# original
{1} Brinewell to buy rival Pannock Salt for 412 million

{2} DUNFELL, March 5 (Wexham Wire) - Brinewell, the country’s second-largest salt producer, said on Wednesday it would buy its smaller rival Pannock Salt for 412 million in cash. {3} The price is 31 percent above Pannock’s closing level on Tuesday, and the boards of both companies have approved it.

{4} Shares in Pannock jumped 28 percent in early trading. {5} Brinewell’s shares slipped 3 percent.

{6} The combined company would supply almost half of the road salt used in the north, and would employ 2,300 people. {7} It would keep the Pannock name on table salt.

{8} “Winters are getting shorter, and we cannot get smaller with them,” said Brinewell’s chief executive, Sunniva Creel. {9} She expects savings of 35 million a year from the third year, mainly in haulage and packing.

{10} Both companies have been hit by two mild winters in a row, during which councils left their salt stores untouched. {11} Pannock lost 18 million last year, and it shut its evaporation plant at Gull Point in May with the loss of 140 jobs.

{12} Unions reacted with caution. {13} Regional secretary Wim Haddock of the Mineworkers’ League said he wanted a promise on the two remaining pits before the deal closed.

{14} The takeover needs the consent of the competition office, which blocked a similar deal in 2016.

{15} Analysts at Corbel Securities said they expected a decision by May.

{16} Brinewell will finance the purchase with a bank loan of 300 million and the rest from its own cash. {17} Its debt would rise to 2.4 times yearly earnings, a level Creel called comfortable.

{18} The company was founded in 1902 by two brothers from Marsh End.

# revision
{1} Brinewell to buy rival Pannock Salt for 412 million

{2,3} DUNFELL, March 5 (Wexham Wire) - Brinewell, the country’s second-largest salt producer, said on Wednesday it would buy its smaller rival Pannock Salt for 412 million in cash, a price 31 percent above Pannock’s closing level on Tuesday. {2,3} The boards of both companies have approved the deal. {+} Pannock’s largest shareholder, the Orrin family, has pledged to sell its stake of 22 percent.

{4} Shares in Pannock leapt 28 percent in early trading. {5} Shares in Brinewell slipped 3 percent.

{6} The merged group would supply nearly half of the road salt used in the north and employ 2,300 people. {7} The merged group would keep the Pannock name on table salt.

{8} “Winters are getting shorter, and we cannot get smaller with them,” said Brinewell’s chief executive, Sunniva Creel. {9} From the third year she expects to save 35 million annually, chiefly in haulage and packing.

{10,11} Both companies have been hit by two mild winters in a row, and Pannock lost 18 million last year. {10,11} Councils left their salt stores untouched during those winters, and Pannock shut its evaporation plant at Gull Point in May with the loss of 140 jobs.

{12,13} Unions reacted with caution, and regional secretary Wim Haddock of the Mineworkers’ League demanded a promise on the two remaining pits before the deal closed.

{14,15} The takeover needs the consent of the competition office, and analysts at Corbel Securities said they expected a decision by May. {14,15} The office blocked a similar deal in 2016.

{16} Brinewell will finance the purchase with a bank loan of 300 million and the rest from its own cash. {17} Its debt would rise to 2.4 times yearly earnings, a level Creel called comfortable.

# quotes

# facts

# furniture
