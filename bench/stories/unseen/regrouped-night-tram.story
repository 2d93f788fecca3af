Transport, city news with a headline: three re-cuts (one with both sentences swapping a clause), a merge, a move, a drop, an addition.
Traps: two sentences on the two lines; a weekday that crosses between the minibus sentences.

# original
{1} Night trams return to Corvane after eleven years

{2} Corvane will run trams through the night again from October, the city’s transport board decided on Wednesday. {3} The vote was nine to four, and the first cars will leave the Pell Cross depot at half past midnight.

{4} Two lines will run, one from the harbour to the university and one from the harbour to Lissom Hill. {5} The university line will run every twenty minutes and the Lissom Hill line every half hour.

{6} “People who clean the hospitals at four in the morning have been walking to work,” said the board’s chair, Odile Tranter. {7} “That ends this autumn.”

{8} The old night service was withdrawn eleven years ago, when the board lost a third of its income in a dispute over fares. {9} Since then taxis and two private minibus firms have carried night passengers.

{10} The minibus firms said on Wednesday evening that they had not been consulted. {11} Hugo Abney, who owns one of them, said he would lose half his drivers.

{12} The board puts the cost of the new service at 3 million crowns a year. {13} It expects to recover about two thirds of that from fares.

{14} Residents of Tiller Street, where the rails run within four metres of bedroom windows, have asked for rubber mats under the track. {15} Engineers will test the mats there in August, and the board has set aside 200,000 crowns.

{16} The drivers’ union welcomed the plan but wants a second person aboard after midnight. {17} Forty new drivers are to be trained by September.

{18} A tram that was stuck in snow for three days in 1987 is still displayed in the depot yard.

# revision
{1} Night trams return to Corvane after eleven years

{2,3} Corvane will run trams through the night again from October, the city’s transport board decided on Wednesday by nine votes to four. {2,3} The first cars will leave the Pell Cross depot at half past midnight.

{4} There will be two lines, one linking the harbour with the university and the other the harbour with Lissom Hill. {5} Trams on the Lissom Hill line will run every half hour, those on the university line every twenty minutes. {+} Tickets will cost the same as by day.

{6} “People who clean the hospitals at four in the morning have been walking to work,” said the board’s chair, Odile Tranter. {7} “That ends this autumn.”

{17} Forty new drivers are to be trained by September.

{8,9} The old night service was withdrawn eleven years ago. {8,9} The board had lost a third of its income in a dispute over fares, and taxis and two private minibus firms have carried night passengers since.

{10} The minibus firms said they had not been consulted. {11} Hugo Abney, who owns one of them, said on Wednesday evening that he would lose half his drivers.

{12,13} The board puts the cost of the new service at 3 million crowns a year and expects to recover about two thirds of it from fares.

{14,15} Residents of Tiller Street have asked for rubber mats under the track, for which the board has set aside 200,000 crowns. {14,15} Engineers will test the mats in August in the street, where the rails run within four metres of bedroom windows.

{16} The drivers’ union welcomed the plan but wants a second person aboard after midnight.

# quotes

# facts

# furniture
