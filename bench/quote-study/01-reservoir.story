# language
en
# original
Dam at Lake Ostrey to be drained for repairs

By Lena Quist, Coastal Wire

OSTREY, June 3 (Coastal Wire) - The reservoir above Ostrey will be drained by a third this summer after divers found a crack in its 70-year-old dam, the water authority said on Tuesday.

“The dam is not in danger, but we do not want to find out next spring that we were wrong,” chief engineer Marit Solberg told a news conference.

The crack is four meters long and was described as “superficial” in a report last year.

Mayor Dario Penn said residents had been kept in the dark. “We learned about this from a fisherman,” he said. “A fisherman, ladies and gentlemen.”

Penn demanded that the authority publish every inspection report since 2010.

“There is nothing in those reports that we are ashamed of,” Solberg said. “We will publish them by Friday.”

The draining will leave three marinas dry. “I have 40 boats and no water,” said Gil Arkwright, who owns the largest of them. “Somebody should tell the bank.”

Anglers, on the other hand, look forward to what they call “the big walk”: the old village of Lower Ostrey, flooded in 1955, is expected to surface in August.

“My grandmother was born in the house next to the church, and I intend to have tea in it,” said retired teacher Hetty Moss.

The work will cost 12 million crowns and end in November, according to the authority.

# revision
Lake Ostrey to lose a third of its water as crack is found in dam

Staff reporter

The water authority is going to drain Lake Ostrey by a third this summer because divers have discovered a crack in the dam, which is 70 years old.

Chief engineer Marit Solberg insisted that the dam was “not in danger.” The authority simply did not want to discover next spring that it had been wrong, she said.

A report last year had called the crack, which is four metres long, superficial.

“We learned about this from a fisherman,” Mayor Dario Penn complained. He wants to see all inspection reports since 2010.

Solberg promised to publish them by Friday. “There is nothing in those reports that we are ashamed of,” she said.

Three marinas will fall dry. “I have 14 boats and no water,” said Gil Arkwright, the owner of the largest one. “Somebody should tell the bank.”

In August, anglers can hope for “the big walk”: Lower Ostrey, a village that was flooded in 1955, should come to light again.

Hetty Moss, a retired teacher whose grandmother was born there, “intends to have tea” in the house.

“It will be like visiting a photograph,” she said.

The repairs cost 12 million crowns.

# quotes
trimmed :: The dam is not in danger, but we do not want to find out next spring that we were wrong :: not in danger :: Marit Solberg
paraphrased :: superficial :: :: -
kept :: We learned about this from a fisherman :: We learned about this from a fisherman :: Dario Penn
dropped :: A fisherman, ladies and gentlemen :: :: Dario Penn
kept :: There is nothing in those reports that we are ashamed of :: There is nothing in those reports that we are ashamed of :: Marit Solberg
paraphrased :: We will publish them by Friday :: :: Marit Solberg
altered :: I have 40 boats and no water :: I have 14 boats and no water :: Gil Arkwright
kept :: Somebody should tell the bank :: Somebody should tell the bank :: Gil Arkwright
kept :: the big walk :: the big walk :: anglers
altered :: My grandmother was born in the house next to the church, and I intend to have tea in it :: intends to have tea :: Hetty Moss
added :: :: It will be like visiting a photograph :: Hetty Moss
