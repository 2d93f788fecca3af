An arrest. English, two papers with the same agency copy, which both credit; the second has edited a word here and there and cut the end of a quote.

# original
{1} Embassy driver held as spy

{2} TAVASTGRAD (Corvus) - Security police in Tavastgrad have arrested a driver of the Merovian embassy on suspicion of espionage, the prosecutor general's office said on Friday. {3} The 46-year-old is accused of having photographed documents in a parked car over a period of at least three years. {4} “We take the matter extremely seriously, and we expect an explanation from our neighbours,” Foreign Minister Agnete Hedlund said. {5} The Merovian ambassador was summoned to the ministry in the afternoon.

{6} Relations between the two countries have been sour since the gas dispute of 2022. {7} In our interview last month Hedlund had spoken of a thaw.

{8} The man's landlady, Milla Orsk, remembers him as a great whistler. {9} “Mostly waltzes,” she said.

{10} If convicted he faces up to fifteen years.

# revision
{+|1} Spy suspect's chess club in shock

{+} The Black Knights had kept a board ready for him on Friday night.

{+} Nobody at the club in Wharf Lane believes it. {+} “He could not even hide a bishop,” said its president, Teo Lamm. {+} In six years, he had never once asked what anyone did for a living.

{2} Security police in Tavastgrad have arrested a driver of the Merovian embassy on suspicion of spying, the prosecutor general's office announced on Friday, according to Corvus. {3} The man, 46, is accused of having photographed documents in a parked car over a period of at least three years. {4} “We take the matter extremely seriously,” Foreign Minister Agnete Hedlund said. {5} The Merovian ambassador was summoned to the ministry in the afternoon.

{+} His last game, a draw, lasted five hours.

# quotes
trimmed :: We take the matter extremely seriously, and we expect an explanation from our neighbours :: We take the matter extremely seriously
dropped :: Mostly waltzes ::
added :: :: He could not even hide a bishop

# facts

# relation
shared

# passages
Security police in Tavastgrad … on Friday :: Security police in Tavastgrad … on Friday :: original, revision
is accused of having … extremely seriously :: is accused of having … extremely seriously :: original, revision
Foreign Minister Agnete Hedlund said … in the afternoon :: Foreign Minister Agnete Hedlund said … in the afternoon :: original, revision
