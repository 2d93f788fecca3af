Crime. Three re-cuts (end to front, start to end, a swap), a split, one moved, one dropped, one added.
Traps: the watchman’s age and name cross between {6}, {7} and {8}; {14} and {15} both on the numbers; {3} repeats the cheese of {2}.

# original
{1} Police hunt cheese thieves after second raid on moor

{2} Police are looking for a gang that stole 340 wheels of blue cheese from a dairy near Corrie Fell in the night to Friday. {3} The cheese, worth about 190,000, had been ripening for fourteen months and was due to be shipped to hotels next week.

{4} The thieves cut through a fence on the moor side and drove up in a milk lorry, Inspector Dagny Ferris said. {5} The lorry had been taken from a farm in Little Hoxley on Wednesday, and its owner had not yet missed it.

{6} The watchman, a man of 67, was locked in the brine cellar. {7} He was found unhurt at six o’clock by the first shift.

{8} “They were very polite,” the watchman, Rufus Sallow, said. {9} “One of them asked me which ones were ripe, and I am sorry to say I told him.”

{10} It is the second such raid in the district this year. {11} In January, 120 wheels vanished from the Thornback dairy, and some of them turned up at a market in Lessing two weeks later.

{12} Two men were arrested then, but were released for lack of evidence. {13} Detectives have questioned both again, Ferris said, and both have said they were at a christening.

{14} Each wheel bears a number pressed into the rind. {15} Ferris asked dealers to look for numbers between 7101 and 7440.

{16} The owner of the dairy, Blanche Hartigan, said the firm was insured but the cheese was not replaceable. {17} “You cannot hurry mould,” she said.

{18} A reward of 5,000 has been offered. {19} The dairy employs 22 people.

# revision
{1} Police hunt cheese thieves after second raid on moor

{2} A gang that stole 340 wheels of blue cheese from a dairy near Corrie Fell in the night to Friday is being sought by police. {3} The cheese, worth about 190,000, had been ripening for fourteen months and was due to be shipped to hotels next week.

{4,5} The thieves cut through a fence on the moor side, Inspector Dagny Ferris said. {4,5} They drove up in a milk lorry that had been taken from a farm in Little Hoxley on Wednesday and whose owner had not yet missed it.

{6} The watchman, Rufus Sallow, was locked in the brine cellar. {7} The 67-year-old was found unhurt by the first shift at six o’clock.

{8} “They were very polite,” Sallow said. {9} “One of them asked me which ones were ripe, and I am sorry to say I told him.”

{10,11} It is the second such raid in the district this year, after 120 wheels vanished from the Thornback dairy in January. {10,11} Some of them turned up at a market in Lessing two weeks later.

{12,13} Two men were arrested then, and detectives have questioned both again, Ferris said. {12,13} They were released for lack of evidence at the time, and both have said they were at a christening.

{14} A number is pressed into the rind of each wheel. {15} Ferris appealed to dealers to look out for wheels with numbers between 7101 and 7440. {18} A reward of 5,000 has been offered. {+} Callers need not give their names.

{16} The owner of the dairy, Blanche Hartigan, said the firm was insured. {16} The cheese, she added, was not replaceable. {17} “You cannot hurry mould,” she said.

# quotes

# facts

# furniture
