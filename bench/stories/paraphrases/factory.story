# original
{1} The last piano factory in Harrowgate Vale will shut at the end of the year, its owners announced.

{2} About 90 craftsmen are going to be out of work. {3} Many of the craftsmen live in cottages that the company built for them.

{4} Cheap imports from overseas have destroyed the market, managing director Rolf Esterhazy-Blum said.

{5} Employees were told by letter, which angered them more than the news itself. {6} A letter from the founder, written in 1874, hangs framed in the entrance hall.

{7} The workshop made instruments for three opera houses and a queen. {8} The opera house in Lisk still owns two of them.

{9} A buyer from abroad withdrew his offer last month after looking at the books.

{10} The government does not intend to step in. {11} The owners of a bell foundry in the next valley received state aid in 2020.

{12} The building is to be converted into flats.

{13} Esterhazy-Blum learned the violin as a boy and never touched a piano.

# revision
{1} By December, nobody will be making grand pianos in Harrowgate Vale any more: the sole remaining manufacturer is closing down.

{+} The company was once the largest employer in the valley, with a market of its own on Saturdays. {2} Nearly a hundred skilled people lose their livelihoods.

{5} What upset the workforce most was having to read about it in the post. {+} The post office in the village shut at the end of last year.

{4} The boss attributes the collapse of demand to low-priced foreign goods. {+} Pianos from overseas have to be tuned twice in their first winter, experts say.

{9} Four weeks ago a foreign investor who had examined the accounts walked away. {+} An offer for the cottages has been made by a family from the city.

{7} Royalty once played what was produced here, and so did famous musical theatres.

{12} Apartments are planned for the premises. {10} No rescue by the state is to be expected. {+} The government had praised the factory as a model of fine craft.

# quotes

# facts
