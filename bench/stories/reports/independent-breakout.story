A prison riot. English, two independent reports: an agency and a local radio's site. The inmates, the guards, the hour and what the governor knew differ; two wards and the sentences do not.

# original
{1} Inmates seize wing of Harrow Moor prison
{2} HARROW MOOR (Northline) - Inmates took control of a wing of Harrow Moor prison on Tuesday night and held three guards for five hours, the prison service said.

{3} The riot broke out at about 8 p.m., when 90 men refused to return to their cells. {4} They burned mattresses and broke into the infirmary.

{5} Special units ended it shortly after 1 a.m. {6} Two inmates and a guard were slightly hurt.

{7} “Nobody was listening until there was smoke,” said Peter Lomax, whose brother is serving 11 years.

{8} The prison was built for 380 men and holds 560. {9} Governor Anna Thewlis said that she had not been warned of any unrest.

{10} The damage amounts to some £2 million.

# revision
{1|+} Five hours of smoke over the moor
{+} The first thing that people in Cobb Lane noticed was the singing.

{3} By half past nine some 130 prisoners had barricaded themselves in C wing. {2} Two officers were in their hands, a third had locked himself into a store.

{7} “Nobody was listening until there was smoke,” said Peter Lomax at the gate.

{+} He had driven 200 miles with his mother, who is 78. {9} The governor, Anna Thewlis, told this station that she had been warned in a letter.

{5} It was over before dawn. {+} Forty men were moved to other jails in six coaches.

{8} Harrow Moor holds nearly 600 men, far more than it was built for. {10} Repairs will cost £3.5 million, according to a first estimate.

{+} A report in 2019 called the kitchens a disgrace.

# quotes
kept :: Nobody was listening until there was smoke :: Nobody was listening until there was smoke

# facts
changed :: 90 :: 130
changed :: three :: Two
changed :: 8 p.m. :: half past nine
changed :: £2 million :: £3.5 million
negation :: not ::

# relation
reports

# passages
Nobody was listening until there was smoke,” said Peter Lomax :: Nobody was listening until there was smoke,” said Peter Lomax :: quote
