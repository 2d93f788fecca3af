Housing policy. English, heavy rewording, order kept, with headlines.

# original
{1} Dunmarrow to cap rents as young families flee

{2} Landlords in Dunmarrow will be barred from raising rents by more than two percent a year under a bill that the regional assembly passed late on Tuesday.

{3} The measure, adopted by 41 votes to 38 after a debate of eleven hours, takes effect in April and covers every flat built before 2005. {4} Owners who break the rule face fines of up to 15,000 crowns.

{5} “People who clean this city should be able to sleep in it,” housing minister Oonagh Prasad told lawmakers.

{6} Average rents in the port city have doubled since 2016, while wages have grown by a fifth. {7} Primary schools in the centre have closed 14 classes for lack of children.

{8} The opposition argued that the law would scare off investors and leave building sites idle. {9} Its leader, Caspar Wrede, announced that he would challenge it in the constitutional court. {10} Similar limits were tried in the 1970s and abandoned after six years.

{11} Tenants’ groups danced outside the assembly when the result was read out. {12} Some said that it came too late.

{13} “My daughter moved away in spring because she could no longer pay,” said Benedikt Oyelaran, 61, a retired welder.

{14} Homes that stand empty for more than half a year will be taxed from 2027. {15} The regional statistics office counts about 9,300 of them.

{16} The assembly goes into recess on Friday.

# revision
{1} Ceiling on what tenants owe is meant to stem exodus of couples with children

{2} Anyone letting out a dwelling in Dunmarrow will have to make do with an extra 2 percent every twelve months, now that deputies have given their blessing.

{+} Cheers and boos mixed in the chamber, and two deputies were ordered out for whistling.

{3} Three ballots made the difference at the end of a marathon sitting, and from spring all older apartments come under the new regime. {4} Offenders can be made to part with a five-digit sum.

{5} Those who sweep the streets must also find a bed there, reasoned Prasad, who had drafted the text.

{6} A lease now costs twice what it did a decade ago, yet pay packets are only 20 percent fatter.

{8} Money for new construction will dry up and cranes will come to a halt, critics on the right warned. {9} Wrede wants the judges to strike the whole thing down.

{+} He himself owns three houses in the harbour quarter, according to the register of interests.

{11} On the square, campaigners for renters broke into a jig at the news.

{13} A former metalworker recounted that his child had left a few months ago, unable to afford the place any more.

{14} Leaving a property vacant for longer than six months is going to attract a levy in due course. {15} Official figures put the number of such addresses at 9,300.

{+} Neighbouring Stellwick is considering a plan of the same kind.

# quotes

# facts
