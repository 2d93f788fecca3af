Local politics. Three re-cuts (one with a half-quote, one whose second sentence is only what moved), a merge, one dropped, one added.
Traps: the weekday crosses from {2} to {3}; {10} and {11} both about rents.

# original
{1} Carrow Hythe to borrow for market hall roof

{2} Councillors in Carrow Hythe voted on Monday night to borrow 3.8 million crowns for a new market hall roof, ending an argument that has run since the spring. {3} The vote was 14 to 11.

{4} The hall, built in 1931, shelters 62 stalls and has been leaking since a hailstorm in April. {5} Surveyors found rot in nine of its twenty beams, and the north aisle was fenced off in June.

{6} Mayor Odile Farrant, who had wanted to sell the hall to a developer, abstained. {7} She said she would not stand in the way of a clear decision.

{8} “People do not come here for the architecture, they come for the fish,” said Bram Ostley, who leads the traders’ association. {9} “But the fish cannot swim to them through the roof.”

{10} Under the plan the loan will be repaid over 25 years from stall rents. {11} Rents will rise by four percent a year until 2031.

{12} Opposition councillor Petra Lunn called the plan “a gamble on footfall”. {13} The number of visitors fell from 9,000 a week to 6,500 last year, and no shopping study has been made. {14} Her own proposal, a tented market on the harbour car park, was defeated earlier in the evening.

{15} Work on the roof is due to start in February. {16} The traders will move to the bus depot in Sallow Lane for the eleven months it is expected to last.

{17} The council has run the market since 1874.

# revision
{1} Carrow Hythe to borrow for market hall roof

{2} Councillors in Carrow Hythe have voted to borrow 3.8 million crowns for a new market hall roof, ending an argument that has run since the spring. {3} Monday night’s vote was 14 to 11.

{4,5} The hall, built in 1931, shelters 62 stalls. {4,5} It has been leaking since a hailstorm in April; surveyors found rot in nine of its twenty beams, and the north aisle was fenced off in June.

{6,7} Mayor Odile Farrant abstained, saying she would not stand in the way of a clear decision. {6,7} She had wanted to sell the hall to a developer.

{8} “People do not come here for the architecture, they come for the fish,” said Bram Ostley, who leads the traders’ association. {9} “But the fish cannot swim to them through the roof.”

{10} Under the plan, the council will pay back the loan from stall rents over a quarter of a century. {11} Stall rents will go up by four percent a year until 2031.

{12,13} Opposition councillor Petra Lunn called the plan “a gamble on footfall” after visitor numbers dropped last year from 9,000 a week to 6,500. {12,13} No shopping study has been carried out, she said. {14} Her own proposal, a tented market on the harbour car park, was defeated earlier in the evening.

{15,16} Work on the roof is due to start in February, and the traders will move to the bus depot in Sallow Lane for the eleven months it is expected to last. {+} Tenders will be invited next month.

# quotes

# facts

# furniture
