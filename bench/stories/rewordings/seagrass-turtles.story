Science. English, heavy rewording, a background paragraph moved up.

# original
{1} Turtles sow the meadows they graze on, study finds

{2} Green turtles spread the seeds of seagrass over hundreds of kilometres in their dung, a study published on Friday suggests.

{3} Scientists followed 22 animals off the island of Selayan with satellite tags for two years. {4} They also collected more than 300 samples of dung, which they found floating on the surface.

{5} One seed in five was still able to sprout after passing through the gut. {6} Those that had been eaten even germinated faster than those that had not.

{7} “We used to think of them as lawnmowers, and it turns out that they are gardeners,” said Nirmala Wiratma, who led the research at Port Hallam University.

{8} A male named Old Bagus swam as far as the Gulf of Ternay and back.

{9} Seagrass meadows store large amounts of carbon and shelter young fish. {10} About a third of them have disappeared since the Second World War, mostly because of dredging and dirty water. {11} Attempts to replant them by hand have mostly failed.

{12} The authors did not examine whether the seedlings survive their first year. {13} Other experts called the results convincing but said that the sample was small.

{14} The project was paid for by a foundation set up by a shipping family. {15} Turtles have existed for more than 100 million years.

# revision
{1} How a reptile’s toilet habits keep the seabed green

{2} Plants on the ocean floor may owe their long journeys to the bowels of a creature in a shell, according to a new paper.

{9} These underwater pastures lock away greenhouse gas and serve as a nursery for much of what fishermen haul up. {10} Every third one has been lost within a lifetime, chiefly to harbour works and sewage. {11} When humans stuck new shoots in the mud, it seldom came to anything.

{+} Sea cows and some ducks are known to carry seeds about as well.

{3} For two years, transmitters glued to the backs of 22 reptiles reported their whereabouts. {4} Excrement was scooped from the waves, too, several hundred times in all.

{5} Digestion left twenty percent of the grains alive. {6} More than that: the swallowed ones needed less time to put out roots.

{7} Far from merely cropping the grass, the beasts tend it like a flower bed, as Wiratma puts it.

{+} On Selayan, grandmothers tell children that a turtle carries a field on its back.

{12} What becomes of the young plants in the months that follow was not part of the inquiry.

{13} Colleagues who had no hand in the work find it persuasive, if based on rather few cases.

{+} Green turtles are protected in most countries, but thousands still drown in nets. {+} A second expedition leaves in April to look at the mouths of rivers.

# quotes

# facts
