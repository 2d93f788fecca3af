Servers fail. English, two independent reports: a business agency and a broadcaster's site. One quote the same, one altered in a number; the countries, the length, the flights, the share of the market and a name's spelling differ.

# original
{1} Skylark cloud failure hits banks and airports

{2} A failure at the cloud provider Skylark knocked out payment systems, airport check-in and hospital records in at least 14 countries on Wednesday, the company said.

{3} The outage began at 7:40 a.m. and lasted for more than four hours. {4} It was caused by a faulty update to software that steers traffic between data centres, according to Skylark.

{5} “One line of code was in the wrong place,” chief technology officer Ingrid Vale said in a statement.

{6} At least 1,200 flights were cancelled. {7} Customers of Halden Bank could not withdraw cash or pay by card until the early afternoon.

{8} Skylark's shares closed down 6.4 percent, wiping $11 billion off its value. {9} The company, which has 31,000 employees, holds about a third of the market.

{10} There was no sign of an attack, the national cyber agency said.

{11} Analysts expect claims for damages. {12} “You cannot put the whole street on one fuse,” said Tobias Renn of the research firm Gauge.

{13} Regulators in two countries asked for a report by Friday. {14} A similar breakdown in 2021 cost Skylark a fine of $20 million. {15} “They paid it out of petty cash,” Renn said.

# revision
{+|1} Why your coffee was free this morning

{+} At Bean There in Cutler Row they gave up at eight and started a notebook.

{+} "Forty-one flat whites on trust," said owner Priya Nandy. {+} "Thirty-eight have paid already."

{2} In some twenty countries on Wednesday, tills went dead, boarding passes would not print and doctors went back to pencil and paper because computers run by Skylark had given up.

{3} The trouble started at twenty to eight and was over after two and a half hours. {4} A piece of new software had gone wrong, the firm explained, and data no longer knew where to go.

{5} "Three lines of code were in the wrong place," Skylark's technical head, Ingrid Vail, told us. {+} She apologised, twice.

{6} Around 1,900 departures were scrapped, half of them in Marlin City. {+} At Gate 22 a wedding party of 16 sang until the batteries of the loudspeaker died.

{9} Four in ten of all businesses that rent their servers rent them from Skylark. {12} "You cannot put the whole street on one fuse," warned analyst Tobias Renn.

{10} Hackers were not to blame, the government's experts believe.

{+|7} Halden Bank says that wages will be in people's accounts by Friday night. {+} Its cash machines will charge nothing for a week.

{+} A hospital in Tarn Bridge put off 12 operations. {+} Nobody came to harm.

# quotes
altered :: One line of code was in the wrong place :: Three lines of code were in the wrong place
kept :: You cannot put the whole street on one fuse :: You cannot put the whole street on one fuse
dropped :: They paid it out of petty cash ::
added :: :: Forty-one flat whites on trust
added :: :: Thirty-eight have paid already

# facts
changed :: at least 14 :: some twenty
changed :: more than four hours :: two and a half hours
changed :: One line :: Three lines
variant :: Vale :: Vail
changed :: 1,200 :: 1,900
changed :: a third :: Four in ten

# relation
reports

# passages
You cannot put the whole street on one fuse :: You cannot put the whole street on one fuse :: quote
