A heatwave. English, two papers with the same agency copy, which the first credits at the end; the second has rearranged it. One figure differs.

# original
{1} Hottest June day on record

{2} The temperature in Brancaster Vale climbed to 38.9 degrees on Wednesday, the highest ever measured in June, the weather service said. {3} Two hospitals postponed operations because their cooling systems had failed, and trains on the coastal line ran at half speed for fear of buckled rails. {4} “This is not summer, this is a rehearsal,” climatologist Naveen Rao said. {5} A thunderstorm is expected to bring relief on Saturday.

{6} At the Lido in Crane Park the queue reached the bus station. {7} Lifeguard Suki Aldous handed out 600 paper hats. {8} “One gentleman proposed to me, but I think it was the sun,” she laughed.

{9} The zoo gave its penguins frozen herring. {10} (Meridian, own reporting)

# revision
{+|1} Heat brings hospitals to their knees

{3} Two hospitals postponed operations on Wednesday because their cooling systems had failed, and trains on the coastal line ran at half speed for fear of buckled rails. {2} The temperature in Brancaster Vale climbed to 39.8 degrees, the highest ever measured in June, the weather service said.

{+} At St Brigid's, nurses laid wet towels on patients' feet. {+} “We asked for new chillers three summers ago,” said ward sister Comfort Adjei. {+} The trust said that a tender was under way.

{+} Health Secretary Lionel Farr cut short his holiday in the mountains. {+} He will visit St Brigid's today, wearing a tie.

{4} “This is not summer, this is a rehearsal,” climatologist Naveen Rao said. {5} A thunderstorm is expected to bring relief on Saturday.

# quotes
kept :: This is not summer, this is a rehearsal :: This is not summer, this is a rehearsal
dropped :: One gentleman proposed to me, but I think it was the sun ::
added :: :: We asked for new chillers three summers ago

# facts
changed :: 38.9 degrees :: 39.8 degrees

# relation
shared

# passages
The temperature in Brancaster Vale … the weather service said :: The temperature in Brancaster Vale … the weather service said :: original
Two hospitals postponed operations … fear of buckled rails :: Two hospitals postponed operations … fear of buckled rails :: original
“This is not summer … relief on Saturday :: “This is not summer … relief on Saturday :: original
