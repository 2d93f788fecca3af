Aviation. English, heavy rewording, no headlines, one sentence moved up.

# original
{1} A passenger plane carrying 38 people made an emergency landing on a highway in northern Kenya on Tuesday after both engines failed, and everyone on board survived.

{2} The aircraft, operated by Savannah Link, had taken off from Lodwar for Nairobi when its crew reported a loss of power at 14,000 feet. {3} Captain Njeri Wambugu, 34, glided for almost nine minutes before touching down between a lorry and a herd of goats.

{4} “She told us to put our heads on our knees, and she sounded like someone reading out a bus timetable,” said Peter Lokaale, a schoolteacher who was sitting in row six.

{5} Seven people were treated for cuts and bruises at a clinic in Lokichar.

{6} Investigators suspect that the fuel had been contaminated with water. {7} The civil aviation authority has sealed the depot where the plane was filled up and ordered three other airlines to have their stocks tested.

{8} Savannah Link, founded in 2011, flies mostly aid workers and oil engineers to remote airstrips. {9} It grounded its four remaining planes as a precaution.

{10} The road, the main route to South Sudan, was blocked for eleven hours, and drivers slept in their cabs. {11} A crane was sent from Eldoret to lift the wreck on to a low-loader.

{12} It was the first time that a commercial flight had ended on a public road in the country, according to the authority’s records.

{13} Wambugu learned to fly gliders as a teenager in Germany, where her father worked as a cook. {14} The president telephoned her in the evening and congratulated her.

{15} Her co-pilot, who was on his third day with the airline, was not available for comment.

# revision
{1} All 38 occupants walked away when an airliner that had lost its thrust came down on tarmac meant for cars in a remote part of Kenya.

{2} The Savannah Link turboprop was on its way to the capital and still climbing when the first call for help came from the cockpit.

{3} With nothing but the wings to keep the machine up, its captain, Njeri Wambugu, picked a gap in the traffic and sank into it.

{13} She owes her skill without motors to a German soaring club, to which she belonged before she was old enough to vote.

{+} “I took off my shoes, because I thought I would have to run,” said Amina Galgalo, who trades in camel milk.

{4} Peter Lokaale, who teaches for a living, remembered how calm the voice was that told everybody to brace. {5} There was nothing worse than bruises for the local doctors to see to.

{+} The rear door jammed, so that everybody had to climb out over the wings.

{6} What was pumped into the tanks before departure may not have been pure kerosene, in the view of investigators. {7} The regulator closed the storage site in question, and rival airlines that buy there must send in samples.

{9} To be on the safe side, the company has taken the rest of its fleet out of service.

{10} Truckers heading for the border spent the night at the wheel, since nothing could get past.

{12} Never before in Kenya had a scheduled service come to rest among motorists.

{+} Kenyan operators have been on the watch list of European inspectors twice in the past decade.

{14} The head of state rang Wambugu to praise her.

# quotes

# facts
