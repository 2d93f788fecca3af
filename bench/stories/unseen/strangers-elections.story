Two elections, a presidential run-off and a state parliament. No link is right.

# original
{1} The former mayor of the capital, Inés Valtierra, has won the presidential run-off in Costa Serena by fewer than 20,000 votes, the electoral court announced on Monday.

{2} With all ballots counted, Valtierra had 50.3 per cent and the incumbent, Óscar Relmo, 49.7. {3} Turnout was 71 per cent, the highest since the return to democracy.

{4} Relmo refused to concede and demanded a recount in three provinces.

{5} “The people have spoken quietly, but they have spoken,” Valtierra told supporters from the balcony of a hotel. {6} She has promised to double the minimum wage and to reopen the railway to the coast.

{7} Observers from neighbouring countries called the vote orderly, apart from power cuts at some forty polling stations. {8} In the port of Mansilla, the police used tear gas against followers of the president.

{9} Valtierra’s Citizens’ Front has only 38 of the 120 seats in Congress.

{10} The peso lost 3 per cent against the dollar in early trading.

{11} The new president is to be sworn in on 2 February.

# revision
{+} The governing Farmers’ Party suffered its heaviest defeat in 40 years in Sunday’s election in Upper Wendland, falling to 22.6 per cent.

{+} The Liberals under Jost Hagenvelm, a veterinarian, came first with 29 per cent, according to the preliminary result. {+} The far-right Homeland Union entered the state parliament for the first time, with nine seats.

{+} “This is a bitter evening, and there’s nothing to gloss over,” said the premier, Waltraud Simmerl. {+} She announced that she would step down as party leader.

{+} The Left missed the five per cent hurdle by 212 votes.

{+} The campaign had been dominated by the closure of two hospitals and a dispute over a landfill. {+} Pollsters had predicted a neck-and-neck race.

{+} Hagenvelm invited the Greens and the Social Democrats to exploratory talks on Wednesday. {+} He ruled out any cooperation with the Homeland Union.

{+} Because ballot papers ran short, people in three villages were allowed to vote until 8 p.m.

# quotes

# facts
