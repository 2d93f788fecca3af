A referendum. English, heavy rewording, two sentences moved up, no headlines.

# original
{1} Voters on the island of Sanct Orrin narrowly rejected a bridge to the mainland on Sunday, ending a dispute that had split families for more than a decade.

{2} With all ballots counted, 50.8 percent were against the link, the electoral office said. {3} Turnout was 83 percent, the highest in any referendum there. {4} The gap amounted to just 406 votes.

{5} The government in Velmark had offered to build the six-kilometre bridge at a cost of 1.3 billion marks and to let it be used free of toll.

{6} Supporters said that it would save lives, as ambulances have to wait for the ferry. {7} Opponents feared a rush of weekend traffic and soaring house prices.

{8} “We have chosen to stay an island, and now we must learn to live like one,” said Runa Castellane, a beekeeper who led the No campaign.

{9} Premier Otto Halvers acknowledged defeat before midnight and ruled out a second vote in his term.

{10} The young had mostly been in favour, an exit poll suggested, and the over-sixties against. {11} Five of the nine parishes voted Yes. {12} In the port of Hamnet, where the ferry company is the biggest employer, the No vote reached 71 percent. {13} Its 140 sailors had been told that they would lose their jobs.

{14} The money will now go to a tunnel in the south. {15} Business leaders called the outcome a missed chance.

{16} The first plans for a crossing were drawn in 1934. {17} Sanct Orrin exports cheese, wool and smoked eel.

# revision
{1} Sanct Orrin will remain cut off from the continent: the plan for a fixed crossing, which had set brother against sister for years, has been turned down.

{2} The final tally puts the share of those who said no at 50.8. {9} There will be no further try while he is in office, the head of government promised after conceding late in the evening.

{3} Never had so many turned up to decide a question of this kind; more than four in five did. {4} A few hundred crosses on paper tipped the scales.

{+} The box from the lighthouse parish arrived by rowing boat.

{10} Judging by what people told interviewers at the doors, it was grandparents who prevailed over their grandchildren.

{5} Velmark would have paid the entire 1.3 billion, and motorists could have driven across for nothing.

{6} Paramedics lose precious minutes at the landing stage, the advocates had argued. {7} The other camp painted a picture of queues of day trippers and of homes that no local could afford any more.

{8} The keeper of hives who had become the face of the resistance declared that one would have to get used to the separation one had wanted. {+} She then went home to sleep, for the first time in two days.

{12} Nowhere was rejection so strong as in Hamnet, which lives off the boats. {13} For the hands on board, the road over the sea would have meant dismissal.

{14} What has been set aside is to be spent on digging through a hill in another part of the country.

{+} Bookmakers had expected the opposite by a wide margin. {+} At the far end of the strait, the news was met with shrugs.

# quotes

# facts
