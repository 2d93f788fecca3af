School exam scandal. Agency English, heavy rewording, order kept, one merge, no headlines, with a dateline.

# original
{1} VALMERE, June 3 (Meridian Press) - About 14,000 pupils will have to sit their final mathematics paper again after the questions were found on sale in a messaging group the night before the test.

{2} Education minister Tomas Haldrin announced the decision in parliament on Wednesday. {3} He called the leak a theft from every child who had studied honestly.

{4} Police have arrested the deputy head of Lorne Hill secondary school, two of her colleagues and a courier. {5} The papers left the printing works sealed in plastic bags, and investigators believe that one was slit open and glued shut again during an unscheduled 40-minute stop at a petrol station.

{6} Photographs of all nine pages were offered for 300 crowns. {7} By midnight at least 600 people had paid.

{8} The fraud came to light because a father in Eastmark, suspicious of his son's sudden cheerfulness, looked at the boy's telephone. {9} “I would rather he failed than passed like that,” said the man, who asked not to be named. {10} The boy has not spoken to him since.

{11} The repeat will be held on June 24, four days after the start of the summer holidays. {12} Travel agents say hundreds of families have asked to change their bookings.

{13} Student leader Ilka Moravec said it was unfair to punish thousands for the dishonesty of a few. {14} Her organisation plans a march to the ministry on Saturday.

{15} Universities have agreed to put back their deadline for admissions by three weeks. {16} Four years ago the chemistry paper got out in the same way, and nobody was convicted.

# revision
{1} The concluding maths exam of the year is void for some 14,000 teenagers, who must go through it once more because a chat channel had been peddling its contents hours before they took their seats.

{2,3} Informing deputies of the step at midweek, the minister said that all those who had worked fairly for their marks had been robbed.

{+} The board that sets the problems has 12 members, whose identities are kept secret even from one another.

{4} In custody are a delivery driver and three teachers from Lorne Hill, among them the second in command. {5} Detectives suspect that somebody cut into a package and closed it up afterwards while the van bringing it stood by the pumps, for no recorded reason, for the better part of an hour.

{+} Lorne Hill, a brick building with a bell tower, has sent more of its leavers to medical faculties than any other in the province.

{6} For 300 crowns, buyers received pictures of the entire document. {7} Takers ran into the hundreds before the day was out.

{8} The racket was unmasked by a parent who wondered why his lad was all at once in such good spirits and went through his mobile. {9} Better a bad mark than a good one obtained in that manner, reasoned the dad, speaking on condition of anonymity.

{11} Candidates must come back on the 24th, when they should by rights be on vacation already. {+} The gymnasiums turn into ovens by eleven in the morning at that time of year, a caretaker remarked.

{13} The innocent majority is being made to suffer for a handful of cheats, protested the young people's spokeswoman. {14} Demonstrators intend to walk to the front steps of the education department at the weekend.

{15} Colleges, for their part, have moved the deadline and will accept applications until 21 days later than foreseen.

# quotes

# facts
