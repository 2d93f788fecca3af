Court report, no headline. Four re-cuts (a swap, one with a quote, an end that goes to the front, a middle clause that becomes the second sentence), a split, one moved, one dropped, one added.
Traps: name and age cross between {1} and {2}; {15} and {16} share Maddern and the printing; {4} stands beside the split {3}.

# original
{1} An antiques dealer who sold modern clocks as eighteenth-century rarities was jailed for four years on Thursday. {2} Lucan Prewitt, 58, showed no emotion as Judge Hester Amboy read out the sentence at Dunmarrow Crown Court.

{3} The court had heard that Prewitt bought movements from a factory in Osk and aged the cases with tea, vinegar and bicycle soot. {4} He then invented previous owners for them, among them a bishop and two admirals, and printed catalogues to match.

{5} Over six years he sold 41 clocks for a total of 1.9 million, the prosecutor, Ivo Tancred, told the jury. {6} Most of the buyers were retired couples, and several had paid with their pensions.

{7} “You did not only sell false clocks, you sold false history to people who loved it,” Amboy said. {8} She ordered him to repay 640,000 within a year, and said a further two years would be added if he failed.

{9} The fraud came to light when a clockmaker in Tolney, Agathe Brill, opened a case to replace a spring. {10} Inside she found a bar code.

{11} Brill, who repairs clocks for the Tolney museum, told detectives she had laughed out loud. {12} She stopped laughing when the owner told her what he had paid.

{13} Prewitt’s lawyer, Dorothea Quill, said her client had begun the business after a divorce and had meant to stop at ten. {14} He suffers from a heart condition, and prison would be hard on him, she said.

{15} An accomplice, the printer Jory Maddern, was given a suspended sentence of eight months. {16} Maddern had printed the catalogues, but the jury accepted that he believed them.

{17} Police said 12 of the clocks had not been found. {18} One is thought to hang in a town hall abroad.

# revision
{1} Antiques dealer Lucan Prewitt, who sold modern clocks as eighteenth-century rarities, was jailed for four years on Thursday. {2} The 58-year-old showed no emotion as Judge Hester Amboy read out the sentence at Dunmarrow Crown Court.

{3} The court had heard that Prewitt bought movements from a factory in Osk. {3} He aged the cases with tea, vinegar and bicycle soot. {4} He then invented previous owners for them, among them a bishop and two admirals, and printed catalogues to match.

{5,6} Over six years he sold 41 clocks, most of them to retired couples, the prosecutor, Ivo Tancred, told the jury. {5,6} The sales brought in 1.9 million in all, and several buyers had paid with their pensions. {17} Police said 12 of the clocks had not been found.

{7,8} “You did not only sell false clocks, you sold false history to people who loved it,” Amboy said, ordering him to repay 640,000 within a year. {7,8} A further two years would be added if he failed, she said.

{9} The fraud came to light when a clockmaker in Tolney, Agathe Brill, opened a case to replace a spring. {10} Inside she found a bar code.

{11,12} Brill told detectives she had laughed out loud, but stopped laughing when the owner told her what he had paid. {11,12} She repairs clocks for the Tolney museum.

{13,14} Prewitt’s lawyer, Dorothea Quill, said her client had begun the business after a divorce. {13,14} He had meant to stop at ten, she said, and he suffers from a heart condition that would make prison hard on him.

{15} Printer Jory Maddern, an accomplice, received a suspended eight-month sentence. {16} The jury accepted that Maddern, who printed the catalogues, believed them.

{+} Buyers who still have doubts can bring their clocks to any police station in the county.

# quotes

# facts

# furniture
