A film festival. English, two independent reports: an agency and a paper's critic. One quote altered, one the same; an age, the days of the shoot, the money, the protesters and a name's spelling differ.

# original
{1} Debut about a beekeeper wins Silver Heron in Portelle

{2} PORTELLE (Corvane News) - A first film about a blind beekeeper won the Silver Heron, the top prize of the Portelle film festival, on Saturday night.

{3} The Long Swarm, by 29-year-old director Ilka Morven, beat 18 competitors. {4} The jury was led by the actor Cassius Bright.

{5} The award comes with 100,000 euros. {6} “I made it with my neighbours' cameras and my grandmother's patience,” Morven said as she accepted the trophy. {7} The film was shot in 21 days on the island of Brae.

{8} The prize for best actor went to Jonas Thiel for his part as a ferryman in Low Water. {9} Marguerite Ansel, 77, received a golden feather for her life's work.

{10} The gala was overshadowed by a protest of cinema ushers, who demand higher wages. {11} Some 200 of them stood outside with torches, police said. {12} “No light, no show,” they chanted.

{13} The festival, the 52nd, sold 86,000 tickets, more than ever before. {14} Its director, Olivier Passant, is leaving after nine years. {15} “I have seen enough ends,” he said.

# revision
{+|1} The bees have it

{+} Somewhere in the second hour, a queen dies. {+} You do not see it, you hear it, and the row in front of me stopped eating.

{2} So it was right, and it was brave, that the story of a sightless keeper of hives took home the Silver Heron on the closing night in Portelle. {3} At 26, Ilka Morven is the youngest ever to win; the eighteen whom she left behind included three old masters.

{7} She and her crew spent just under six weeks on Brae, most of it in the rain. {6} “I made it with my neighbours' cameras and my grandmother's bees,” she told the hall. {+} The grandmother, 91, was sitting in the third row in a hat.

{5} The cheque for €150,000 is to be spent on a roof.

{8} Jonas Thyl, who hardly says a word in Low Water, was named best actor, and who would argue. {+} I would, a little: Noor Hadid was better, in a worse film.

{+|4} Cassius Bright, who chaired the jury, fell off the stage but not out of his role. {9} The longest applause was for Marguerite Ansel and her feather. {+} “I have been shot in eleven films and married in fourteen,” said the grand old lady.

{11|10,11} Out in the drizzle, with torches, stood at least 350 of the people who show us to our seats. {12} “No light, no show,” they sang. {+} Inside, two projectors failed within ten minutes.

{+} Next year's edition will open on 9 May, three days later than usual.

# quotes
altered :: I made it with my neighbours' cameras and my grandmother's patience :: I made it with my neighbours' cameras and my grandmother's bees
kept :: No light, no show :: No light, no show
dropped :: I have seen enough ends ::
added :: :: I have been shot in eleven films and married in fourteen

# facts
changed :: 29 :: 26
changed :: 100,000 euros :: €150,000
changed :: 21 days :: just under six weeks
variant :: Thiel :: Thyl
changed :: Some 200 :: at least 350

# relation
reports

# passages
I made it with my neighbours' cameras and my grandmother's :: I made it with my neighbours' cameras and my grandmother's :: quote
