Rare wild cat found again. English (American), heavy rewording, two sentences moved (one up, one to the end), with headlines, no dateline.

# original
{1} Marsh cat thought extinct is photographed in Ketawe delta

{2} A small spotted cat that had not been seen for 38 years is alive in the marshes of the Ketawe delta, biologists announced Wednesday.

{3} Camera traps set up to count otters caught the animal on five nights in January. {4} “I dropped my coffee on the keyboard,” said Lena Ashkari of the Institute of Wetland Ecology, who was going through the pictures.

{5} The sedge cat weighs about seven pounds, has webbed toes and feeds mainly on frogs and crabs.

{6} The last known specimen was shot by a rice farmer in 1987 and is kept, badly stuffed, in a provincial museum. {7} Two expeditions in the 1990s came back without finding so much as a paw print. {8} Fishermen, however, always said they could hear it call at night.

{9} At least three individuals can be told apart by their spots, one of them a nursing female. {10} Ashkari believes that no more than 50 survive.

{11} The scientists refuse to reveal the exact location for fear of poachers, who could sell a live kitten for $20,000. {12} Rangers have doubled their patrols.

{13} The find complicates plans to drain the northern marshes for a shrimp farm. {14} Environment minister Paulo Renning said he had suspended the permit pending a wildlife survey. {15} The company, Delta Aqua, threatened to sue for its investment.

{16} DNA from droppings will be examined in the capital to establish whether the animals are inbred.

# revision
{1} Written-off feline of the wetlands turns up alive

{2} Close to four decades after anybody last set eyes on it, a little mottled hunter has proved to be still prowling the swamps where the Ketawe meets the sea.

{5} A grown one is no heavier than a newborn baby, paddles with skin between its digits and lives chiefly off amphibians and crustaceans. {+} In the stilt villages children are told that it steals the dreams of those who sleep with a lamp on.

{3} Automatic lenses that were meant to record otters picked it up several times at the start of the year, always after dark. {4} Ashkari, clicking through the images, was so startled that her drink went all over the computer.

{7} Search parties had set out twice in the final decade of the last century and brought home nothing, not even a track in the mud. {+} One of their leaders, now 84, wept when a former student phoned with the news.

{9} Judging by the pattern of the fur there are three of them or more, including a mother giving milk. {10} The whole population, by the researcher's own reckoning, can hardly be above 50.

{11} Where precisely the shutters clicked remains a secret, since a young one would bring $20,000 on the black market. {+} Volunteers have started to clear the channels of discarded crab nets, in which mammals easily drown.

{13} To investors who want to dry out the upper part of the wilderness and breed prawns there, the discovery comes at a bad moment. {14} Their license is on hold, according to Renning, until somebody has taken stock of what lives in the reeds.

{6} Whoever wants to look at the most recent one on record must go to a dusty display case: a grower killed it in 1987, and the taxidermist made a poor job of it.

# quotes

# facts
