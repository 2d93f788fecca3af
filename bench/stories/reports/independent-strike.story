A strike of refuse collectors. English, two independent reports: an agency and the city's paper. One quote trimmed, one altered; the strikers, the demand, the length of the talks, a day and a name's spelling differ.

# original
{1} Refuse workers in Carrowmere walk out over night shifts

{2} CARROWMERE (Atlas Wire) - Around 1,400 refuse collectors in Carrowmere stopped work at dawn on Monday in a dispute about night shifts, leaving bins unemptied across the city of 600,000.

{3} Pickets gathered outside all five depots, and not a single lorry left the yard at Pell Street, the largest of them.

{4} The Municipal Workers' Federation is demanding a pay rise of 7.5 percent and a second loader on each vehicle after 10 p.m. {5} The council has offered four percent over two years.

{6} “We lift other people's lives in bags, and we are tired of being treated like one,” said Yusuf Brannigan, who leads the federation.

{7} Talks broke up shortly before midnight on Sunday after nearly five hours.

{8} Deputy mayor Caroline Seft accused the union of holding the city to ransom two weeks before the Lantern Fair, its biggest event. {9} “There is no more money in the drawer,” she told reporters.

{10} Hospitals and care homes are exempt from the stoppage under an agreement reached in March.

{11} A collector in Carrowmere earns 2,150 crowns a month on average. {12} Shares in the waste firm Greenlid, which runs two of the depots, fell 2.3 percent.

{13} The last strike of the kind, in 2009, went on for 17 days.

{14} A mediator, retired judge Aurel Finch, is to meet both sides on Thursday. {15} “I am told that all of them can count,” he said.

# revision
{1|+} Seagulls 1, city 0: the day nobody came for the bins

{+} By nine o'clock the gulls had found Marigold Lane. {+} They went first for the fish shop, then for the nursery.

{+} “I've swept the same prawn three times,” sighed Dot Hanley, 66, who has run the launderette opposite for 40 years.

{2} It was the first morning of a walkout by what the union puts at 1,800 binmen and binwomen, all of them fed up with working after dark.

{3} At Pell Street the gates stayed shut and somebody had lit a brazier under a banner. {+} A trombonist played hymns.

{6} “We lift other people's lives in bags,” said the union's leader, Yousef Brannigan, warming his hands. {4} His members want 9% more and an extra pair of hands aboard each truck once the clock has struck ten at night.

{9} “There is not a penny left in the drawer,” countered Caroline Seft, who runs the city while the mayor is on his honeymoon. {5} Town Hall's offer stands at 4%, spread over two years.

{7} Negotiators had given up on Sunday night after three hours of cold pizza.

{10} Wards and old people's homes will go on being served. {+} Not so the markets, where traders pay 90 crowns a week for collection. {+|8} The Lantern Fair opens in a fortnight.

{14} On Wednesday the two camps are due to sit down with Aurel Finch, once a judge and now the man you call when nobody is speaking.

{+} Until then, says the health office, keep lids shut and toddlers away. {+} Residents with cars may bring up to 12 bags a day to the tip in Quarry Road, open until half past seven.

# quotes
trimmed :: We lift other people's lives in bags, and we are tired of being treated like one :: We lift other people's lives in bags
altered :: There is no more money in the drawer :: There is not a penny left in the drawer
dropped :: I am told that all of them can count ::
added :: :: I've swept the same prawn three times

# facts
changed :: 1,400 :: 1,800
changed :: 7.5 percent :: 9%
changed :: nearly five hours :: three hours
changed :: Thursday :: Wednesday
variant :: Yusuf :: Yousef

# relation
reports

# passages
