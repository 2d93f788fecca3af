A crane falls. English, two independent reports: an agency and a city paper. One quote the same, one in other words, one in another mouth; two values differ.

# original
{1} Tower crane falls on street in Marrowby, killing two

{2} MARROWBY (Northline) - A tower crane toppled onto a street in central Marrowby on Wednesday afternoon, killing two people and injuring nine, police said.

{3} The 60-metre crane was working on a hotel in Tanner Street when it came down across a bus stop at about 3:40 p.m. {4} A delivery driver and a woman who was waiting for a bus died at the scene, said police spokeswoman Delia Crane.

{5} “It came down slowly, like a tree that had changed its mind,” said Owen Pask, who sells newspapers on the corner.

{6} Gusts of up to 70 kilometres an hour had been forecast for the day. {7} “Work should have stopped at noon,” the regional safety inspector, Hamid Orr, told reporters at the site.

{8} The builder, Lathom Construction, said that it was cooperating with the authorities. {9} It employs 340 people and put up the city's new library.

{10} Mayor Ines Tolland visited the injured in hospital and ordered flags to be flown at half-mast. {11} It was the third crane accident in the country since January.

# revision
{1} ‘Nobody shouted, there was no time’: two dead as crane hits bus stop

{+} Kelly Anstruther had just bought a coffee when the sky went dark.

{+} “Nobody shouted, there was no time,” the 31-year-old nurse said on Wednesday night. {+} She was among the first to help.

{2|2,3} Two people lost their lives and at least eleven were hurt when a crane came crashing down on Tanner Street. {4} The dead are a van driver in his fifties and a woman of 24 whose bus was two minutes late, according to officers.

{7} Work “should have been stopped by noon”, said Hamid Orr of the Safety Inspectorate, pointing to the storm warning. {6} The weather service had announced winds of 70 km/h in the morning.

{+} Neighbours say that they had complained about the site since spring. {+} “They lifted beams over our heads at rush hour,” said Beth Morley, who runs the pharmacy opposite.

{5} The crane fell “like a tree that had changed its mind,” said Owen Pask, the news vendor.

{8} Lathom, the building firm, promised to help investigators. {+} Its shares lost 6 percent.

{+} The hotel was to open in May.

# quotes
trimmed :: It came down slowly, like a tree that had changed its mind :: like a tree that had changed its mind
altered :: Work should have stopped at noon :: should have been stopped by noon
added :: :: Nobody shouted, there was no time
added :: :: They lifted beams over our heads at rush hour

# facts
changed :: nine :: eleven

# relation
reports

# passages
like a tree that had changed its mind,” said Owen Pask :: like a tree that had changed its mind,” said Owen Pask :: quote
