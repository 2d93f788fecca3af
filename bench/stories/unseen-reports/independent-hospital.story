A hospital closes. English, two independent reports: an agency and a local broadcaster. One quote the same, one trimmed; a date, a sum, a share, an hour and whether the council must agree differ.

# original
{1} Ministry to close hospital in Vetterby

{2} The hospital in Vetterby will shut on 31 October, the health ministry announced on Tuesday, ending 118 years of medicine in the former mining town.

{3} The 74 beds are to be moved to Storholm, 46 kilometres away. {4} Of the 310 staff, about half have been offered posts there.

{5} Health Minister Lena Aurell said that the house lost 5.8 million crowns a year. {6} “A hospital that cannot find three anaesthetists is not safe,” she said.

{7} Only 190 children were born in Vetterby last year, too few for a maternity ward by the ministry's standards.

{8} The decision does not need the approval of the regional council. {9} Several thousand people had signed a petition against it.

{10} An outpatient clinic is to be kept open in the building until 8 p.m.

{11} Head physician Morten Gade resigned in protest. {12} “I will not sign the last death certificate of a town,” he wrote to the minister.

{13} Twelve other small hospitals are under review. {14} Vetterby's zinc mine closed in 2016. {15} “First they took the lamp and now they take the bed,” said Odd Brekken, who worked there for 30 years.

# revision
{1} Vetterby loses its hospital

{+} It was the porter who told the patients. {+} Aksel Lund, 61, went from bed to bed with his cap in his hand.

{+} “They asked me if they had to pack,” he told us.

{2} The last of them must be gone by the end of November, according to a letter that came from the capital on Tuesday afternoon. {3} From then on it will be Storholm for everyone: 46 kilometres, an hour in winter, with one level crossing.

{7} Fewer than two hundred babies first saw the light here last year, and that counted against the house. {5} Lena Aurell also points to an annual hole of 6.5 million in the books.

{6} “A hospital that cannot find three anaesthetists is not safe,” she said in the chamber. {+} A fourth, as it happens, had applied last week.

{4} Barely a third of the nurses and doctors can hope for a place in the city.

{12|11,12} Morten Gade, the senior consultant, refuses in a furious letter to “sign the last death certificate of a town”.

{8} The regional council will have to approve the plan, its chairwoman insists. {+} She has read it twice and found the name of the town misspelt.

{10} What is to remain is a surgery with a bell, manned until ten in the evening.

{+} On Thursday there will be a chain of lights round the building, which miners paid for in 1907. {+} In the ward upstairs, 17 people were having soup.

# quotes
kept :: A hospital that cannot find three anaesthetists is not safe :: A hospital that cannot find three anaesthetists is not safe
trimmed :: I will not sign the last death certificate of a town :: sign the last death certificate of a town
dropped :: First they took the lamp and now they take the bed ::
added :: :: They asked me if they had to pack

# facts
changed :: 31 October :: end of November
changed :: about half :: Barely a third
changed :: 5.8 million crowns :: 6.5 million
negation :: not ::
changed :: 8 p.m. :: ten in the evening

# relation
reports

# passages
A hospital that cannot find three anaesthetists is not safe,” she said :: A hospital that cannot find three anaesthetists is not safe,” she said :: quote
sign the last death certificate of a town :: sign the last death certificate of a town :: quote
