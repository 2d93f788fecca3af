An island without a ferry. English, two papers with the same agency copy: the first credits it, the second does not. Small edits inside the passages; one figure differs.

# original
{1} Islanders bake their own bread as last ferry fails

{2} On Hallow Island the shop ran out of bread on Monday, so Peg Rankine opened the old oven behind the chapel. {3} By nightfall she had baked sixty loaves. {4} “My grandmother would have done it faster,” the retired postmistress told this newspaper.

{5} The island's 1,900 residents have been cut off since Saturday, when the engine of the ferry Saint Brannoc failed in mid-channel, the Meridian agency reported. {6} A spare part is being flown in from Rotterhaven, but the operator, Western Lines, does not expect to resume the service before Friday. {7} “We are throwing everything we have at this,” said the company's managing director, Ross Tully.

{8} Two patients were taken to the mainland by a coastguard helicopter on Sunday. {9} The council has asked the navy for help with fuel, which is expected to last until Wednesday, according to the agency.

{10} At the harbour, lobsters worth thousands of pounds are sitting in crates. {11} Skipper Donnie Baird says that he will set them free tomorrow.

# revision
{1|+} Ferry blunder leaves Hallow high and dry

{5} The 1,900 residents of Hallow Island have been cut off since Saturday, when the engine of the ferry Saint Brannoc failed in mid-channel. {6} A spare part is being flown in from Rotterhaven, but the operator, Western Lines, does not expect to resume the service before Sunday. {7} “We are throwing everything we have at this,” said managing director Ross Tully.

{+} His company has had this coming. {+} The Chronicle revealed in May that Western Lines had sold its reserve vessel to a buyer in the Gulf. {+} MP Harriet Loane demanded an inquiry last night. {+} “They flogged the lifeboat and now the ship is sinking,” she thundered.

{8} Two patients were taken to the mainland by helicopter on Sunday. {9} The council has asked the navy for help with fuel, which is expected to last until Wednesday.

{+} Compensation claims could top a million, transport lawyer Ken Ito reckons.

# quotes
kept :: We are throwing everything we have at this :: We are throwing everything we have at this
dropped :: My grandmother would have done it faster ::
added :: :: They flogged the lifeboat and now the ship is sinking

# facts
changed :: Friday :: Sunday

# relation
shared

# passages
1,900 residents have been … managing director, Ross Tully :: 1,900 residents of Hallow … managing director Ross Tully :: original
Two patients were taken … last until Wednesday :: Two patients were taken … last until Wednesday :: original
