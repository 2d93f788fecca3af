A fine. English, two independent reports: a business agency and a daily. The fine, the patients, and the day of an appeal differ; the share price and the staff are one report's alone.

# original
{1} Drugmaker Velos fined $48 million over painkiller
{2} Velos Therapeutics must pay a fine of $48 million for hiding the risks of a painkiller, a federal court in Marlin City ruled on Monday.

{3} The company knew by 2016 that the drug Ternil damages the liver, Judge Alma Reyes found. {4} It went on selling it for three years.

{5} Some 1,900 patients fell ill, and 14 of them needed a transplant. {6} “You counted pills and not people,” Reyes told the board.

{7} Velos shares fell 9.2 percent to $31.40. {8} The firm, which has 5,200 employees, said that it would appeal by Friday.

{9} Its former head of research, Dario Kent, has been charged with fraud. {10} His trial opens in May.

# revision
{1|+} Judge tells pill maker: you counted pills, not people
{+} Nora Bly took two tablets a day for her back. {+} She has been on a waiting list for a new liver for 18 months.

{2} On Monday she sat in court as the maker of Ternil was ordered to pay $84 million. {6} “You counted pills and not people,” Judge Alma Reyes said to the company's directors.

{5} More than 2,300 people became sick after taking the painkiller. {3} Velos had been told of the danger in 2016 by one of its own chemists, according to the ruling.

{+} That chemist, who lost his job, wept on the bench behind Bly. {9} Dario Kent, who led research at the time, was arrested in January and awaits a decision on charges.

{8} The company's lawyers have until Wednesday to challenge the verdict. {+} A new painkiller is to reach pharmacies in 40 countries this year.

# quotes
kept :: You counted pills and not people :: You counted pills and not people

# facts
changed :: $48 million :: $84 million
changed :: Some 1,900 :: More than 2,300
changed :: Friday :: Wednesday
scale :: charged :: arrested

# relation
reports

# passages
