Local politics. English, heavy rewording, one sentence moved up.

# original
{1} Kilbannagh drops plan to sell seafront pool

{2} Councillors in Kilbannagh voted 14 to 9 on Tuesday night to abandon the sale of the town’s open-air swimming pool to a hotel developer.

{3} The decision came after a debate of almost five hours.

{4} Mayor Deirdre Quilty, who had championed the deal, changed her mind at the last moment and voted against it. {5} “I have listened to my constituents, and I got this one wrong,” she told the chamber.

{6} More than 7,000 people had signed a petition to keep the baths in public hands.

{7} The pool was built in 1934 by dockers who were out of work.

{8} Supporters of the sale warned that the town could not afford the repairs. {9} The roof of the changing rooms leaks, and the boiler has been out of order since March.

{10} Tomasz Wrona, who leads the opposition, suggested raising parking fees to find the money.

{11} The developer, Larkfield Hotels, did not rule out going to court. {12} It had offered 2.6 million euros for the site.

{13} Spectators in the gallery sang when the count was announced.

{14} The baths will reopen for the season on 1 June. {15} Two winters ago a seal got into the deep end and stayed for nine days.

# revision
{1} Lido saved by council U-turn

{13} Up in the public seats they burst into song as the result became known.

{2} By a majority of five, the elected members had just called off the handover of the lido to an investor who wanted to put up guest rooms there. {3} They had argued all evening before they got that far.

{4} The biggest surprise was the first citizen herself: until then the project’s keenest backer, she switched sides as hands were being raised. {5} It had been a mistake, Quilty admitted, and the voters had made her see it.

{+} She faces re-election in the autumn.

{6} Some seven thousand signatures had been collected by residents who did not want the place to go private.

{8} There is no cash in the coffers for overdue maintenance, those in favour of selling had cautioned. {9} Water drips into the cabins, and nothing has been heated since the spring. {10} Motorists could foot the bill, Wrona proposed, by paying more to leave their cars.

{+} One councillor, ill with flu, followed the meeting by video link but was not allowed to vote.

{11} Lawyers may yet be called in by the disappointed bidder.

{+} At high tide the waves spill over the wall of the pool, and regulars swear by the salt. {+} Only two outdoor baths in the county have survived since the 1980s.

{14} Swimmers can return at the beginning of June.

# quotes

# facts
