Athletics, lively sports report without a headline: three re-cuts (one with both sentences swapping a clause), a merge, a move, a drop, an addition.
Traps: the two sentences on the spikes; an age and a name that cross between the two sentences on the 5,000 metres.

# original
{1} Saskia Dorrell came to the Lindmoor Games with a borrowed pair of spikes and left with the national record in the 400 metres hurdles. {2} She ran 54 seconds flat on Saturday night, three tenths inside a mark that had stood for nineteen years.

{3} Her own shoes were in a suitcase that never reached Lindmoor. {4} The spikes belonged to a junior from her club, Effie Brome, who takes a size smaller, and Dorrell cut out the insoles with nail scissors.

{5} “By the eighth hurdle I couldn’t feel my toes, and by the tenth I couldn’t feel anything,” she said. {6} “I think that helped.”

{7} Dorrell, 23, a trainee vet, ran in lane seven and was only fourth as they came off the final bend. {8} The favourite, Annelie Krantz, hit the ninth hurdle with her knee, lost two strides and finished third in just over 55 seconds.

{9} Second place went to Mirela Tosk of Vardania in 54 and a half. {10} Tosk had won their last three meetings.

{11} In the men’s 5,000 metres Jonah Castell won a slow race with a fast last lap. {12} Castell, 31, had said on Friday that he was too tired to run.

{13} The pole vault was moved indoors because of the wind, and only four hundred people could watch it. {14} Ruben Ahl cleared 5 metres 80 with his last attempt, the best jump in the country this year.

{15} Organisers counted 11,200 spectators over two days, the most since the stadium was rebuilt. {16} The Games move to Port Ansel next year while the track is relaid.

{17} Dorrell’s suitcase turned up on Sunday morning in Brisk, 600 kilometres away.

# revision
{1,2} Saskia Dorrell came to the Lindmoor Games with a borrowed pair of spikes and on Saturday night ran the 400 metres hurdles in 54 seconds flat. {1,2} She left with the national record, three tenths inside a mark that had stood for nineteen years.

{3} Her own spikes were in a suitcase that never arrived in Lindmoor. {4} The borrowed pair belonged to a junior from her club, Effie Brome, who takes a size smaller, so Dorrell cut out the insoles with nail scissors. {+} Her coach, Len Marsh, missed the race because he was still arguing at the airport.

{5} “By the eighth hurdle I couldn’t feel my toes, and by the tenth I couldn’t feel anything,” she said. {6} “I think that helped.”

{7,8} Dorrell, 23, a trainee vet, ran in lane seven and was only fourth as they came off the final bend, but then the favourite, Annelie Krantz, hit the ninth hurdle with her knee. {7,8} Krantz lost two strides and finished third in just over 55 seconds.

{9,10} Second place went to Mirela Tosk of Vardania, who had won their last three meetings, in 54 and a half.

{15} Organisers counted 11,200 spectators over two days, the most since the stadium was rebuilt.

{11} Jonah Castell, 31, won a slow men’s 5,000 metres with a fast last lap. {12} He had said on Friday that he was too tired to run.

{13,14} The pole vault was moved indoors because of the wind. {13,14} Only four hundred people could watch as Ruben Ahl cleared 5 metres 80 with his last attempt, the best jump in the country this year.

{17} Dorrell’s suitcase turned up on Sunday morning in Brisk, 600 kilometres away.

# quotes

# facts

# furniture
