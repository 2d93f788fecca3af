Storm, overnight news without a headline: three re-cuts (one across a paragraph break), a merge, a split, a move, a drop, an addition.
Traps: "overnight" crosses from the first sentence to the second; two sentences on the same warning, with a pronoun for a name.

# original
{1} A storm with winds of 160 kilometres an hour tore across the Sund islands overnight, cutting power to 48,000 homes and killing at least two people. {2} A fisherman died on Great Sund when a boathouse collapsed on him, and a nurse was killed in her car by a falling lime tree at Orrby.

{3} The ferry Alma Reyne, with 212 people aboard, spent nine hours outside Kallhaven because it could not enter the harbour.

{4} It docked at dawn with broken windows on the car deck, and eleven passengers were treated for cuts.

{5} “The captain told us to sit on the floor and sing,” said Bodil Harke, a passenger. {6} “So we sang for nine hours, mostly carols.”

{7} The weather office issued its highest warning at six on Sunday evening. {8} The warning came four hours before the first gusts, the office said, and schools and bridges were closed by eight.

{9} On Little Sund the sea broke through the dike in two places and flooded the campsite, where nobody was staying. {10} Soldiers filled 6,000 sandbags during the night and closed the larger gap by noon.

{11} The power company Nordstrand Kraft said 30,000 homes were still dark at midday. {12} It had 140 crews at work, and it asked people to stay away from fallen lines, several of which were still live.

{13} The airport at Orrby reopened at ten. {14} Trains will not run before Wednesday, the railway said, because trees are lying on the track in more than sixty places.

{15} In Kallhaven the spire of St Brigid’s church, rebuilt after a storm in 1921, came down across the market square. {16} No one was hurt, since the market had been called off.

{17} Insurers said it was too early to estimate the damage.

{18} The storm was moving east on Monday and losing strength.

# revision
{1} A storm with winds of 160 kilometres an hour tore across the Sund islands, killing at least two people and cutting power to 48,000 homes. {2} A fisherman died overnight on Great Sund when a boathouse fell in on him, and a nurse was killed at Orrby when a lime tree came down on her car.

{18} The storm was moving east on Monday and losing strength. {+} Prime Minister Ylva Dahlin will visit Great Sund on Tuesday.

{3,4} The ferry Alma Reyne, with 212 people aboard, spent nine hours outside Kallhaven, and eleven of its passengers were treated for cuts.

{3,4} The ship could not enter the harbour until dawn, when it docked with broken windows on the car deck.

{5} “The captain told us to sit on the floor and sing,” said Bodil Harke, a passenger. {6} “So we sang for nine hours, mostly carols.”

{7} At six on Sunday evening the weather office issued its highest warning. {8} That was four hours before the first gusts, it said, and by eight schools and bridges were closed.

{9,10} On Little Sund the sea broke through the dike in two places. {9,10} It flooded the campsite, where nobody was staying, but soldiers filled 6,000 sandbags during the night and closed the larger gap by noon.

{11,12} The power company Nordstrand Kraft said 30,000 homes were still dark at midday and asked people to stay away from fallen lines. {11,12} Several of the lines were still live, and the company had 140 crews at work.

{13} The airport at Orrby reopened at ten. {14} Trains will not run before Wednesday, the railway said. {14} Trees are lying on the track in more than sixty places.

{15,16} In Kallhaven the spire of St Brigid’s church, rebuilt after a storm in 1921, came down across the market square, but no one was hurt, since the market had been called off.

# quotes

# facts

# furniture
