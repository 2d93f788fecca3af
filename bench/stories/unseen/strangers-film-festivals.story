Two film festivals, both on the evening of the prizes. No link is right.

# original
{1} A silent comedy about a lighthouse keeper who inherits a circus won the Golden Heron at the Lake Verano film festival on Saturday night.

{2} “The Last Elephant”, by the Argentinian director Pilar Echenoz, prevailed over 17 other entries in the main competition. {3} Echenoz, 34, shot it in eleven days with money borrowed from her uncle.

{4} “I was told that nobody would sit through a film without words, and here you are,” she told the audience in the floodlit park.

{5} The award for best actor went to Bastien Cormeraud, who plays a priest losing his sight in “Low Mass”. {6} Two sisters aged nine and eleven shared the prize for best actress.

{7} The jury, headed by the composer Anselm Rydh, deliberated for six hours.

{8} A thunderstorm had driven spectators from the open-air screening on Wednesday.

{9} Some critics complained that the selection was tamer than in earlier years.

{10} The festival’s director, Ursina Cadruvi, is leaving after a decade. {11} Her successor has not been named.

# revision
{+} The Silver Lantern of the Tornberg documentary festival has gone to a three-hour portrait of a Mongolian weather station.

{+} The filmmakers, Lars Ingeby and Sarantuya Bold, spent four winters with the two meteorologists. {+} They received 25,000 euros and a sheepskin coat at Sunday’s ceremony in the old tannery.

{+} The jury praised the patience of a camera that waits for snow.

{+} The audience prize went to “Our Court”, about a girls’ basketball team in Marseille. {+} A special mention was given to a film smuggled out of prison on a memory card.

{+} Its maker, a journalist serving five years, was represented by an empty chair.

{+} “Reality doesn’t need a script, but it does need a budget,” said the chairwoman, Eija Lumme, referring to cuts announced by the culture ministry.

{+} Some 41,000 tickets were sold, a tenth more than last year. {+} For the first time every screening had subtitles for the deaf.

# quotes

# facts
