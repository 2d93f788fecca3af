Theatre company's bankruptcy. English (American), heavy rewording, order kept, with headlines, no dateline.

# original
{1} Lantern Street Players File for Bankruptcy After 46 Seasons

{2} The Lantern Street Players, one of the oldest repertory companies in the Midwest, sought bankruptcy protection on Monday and canceled the rest of its season. {3} Court papers list debts of $3.9 million against assets of $610,000. {4} The largest creditor is the city of Corvallen, which is owed $1.1 million in back rent on the riverside playhouse.

{5} All 54 employees were told at a meeting in the auditorium that their jobs would end on Friday. {6} “An empty row costs as much to heat as a full one,” artistic director Ruth Abendroth said later.

{7} Subscriptions have dropped from 7,200 to 2,900 in a decade. {8} The cost of lumber and insurance climbed steeply over the same period. {9} A lavish musical about the building of the canal lost $800,000 last fall and used up the remaining reserves.

{10} A bailout plan collapsed in October when a local furniture maker withdrew a pledge of $500,000. {11} The company was founded in a former streetcar barn in 1979.

{12} People holding tickets may have to line up with other creditors to get their money back. {13} A Chekhov comedy that was to open Thursday will not be seen.

{14} Mayor Glenn Tisdale said the city would look for another tenant and would not let the playhouse be turned into condominiums. {15} Costumes and sets are to be auctioned off in January. {16} The stagehands' union said it would file a claim for unpaid pension contributions.

# revision
{1} Broke After Nearly Half a Century, Corvallen Troupe Gives Up

{2} No further shows will be given this winter or spring by an ensemble that has been at work longer than almost any other between the Great Lakes and the Plains; its lawyers asked a judge at the start of the week to shield it from those it cannot pay. {3} For every dollar to its name, the filing reveals, it owes more than six.

{4} Nobody stands to lose more than City Hall, the landlord, which has been waiting for $1.1 million for the use of the building by the water. {+} The roof has leaked above the balcony since a hailstorm in 2022.

{5} Seated where the public normally sits, the staff learned that by the weekend they would be out of work. {+} Somebody had left the ghost light burning on the bare boards. {6} The radiators burn up the same money whether or not anyone comes, Abendroth remarked afterward.

{7} Fewer than half as many households as 10 years ago still book a whole year's worth of plays in advance. {9} What savings there were went down with an extravagant song-and-dance piece on how the canal was dug. {10} Rescue had seemed at hand until a manufacturer of tables and chairs thought better of a half-million-dollar gift.

{12} Refunds for seats already paid for are anything but certain.

{14} Luxury apartments on the site are out of the question, Tisdale promised, adding that somebody else would be found to move in. {15} The wardrobe and the painted backdrops go under the hammer early next year.

{+} At the diner across the street, where the cast used to eat after midnight, a sandwich is still named for a Hamlet of the 1980s.

# quotes

# facts
