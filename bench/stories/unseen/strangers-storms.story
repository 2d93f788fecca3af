Two storms, in Ireland and in Argentina. No name in common; no link is right.

# original
{1} A storm with gusts of up to 150 kilometres an hour left 140,000 homes without electricity in the west of Ireland on Sunday and killed a man whose car was struck by a falling tree.

{2} The victim, a farmer in his sixties, was on his way to feed cattle near Ballyroan in County Mayo, the police said. {3} A woman was injured in Galway when scaffolding collapsed.

{4} Storm Fintan, the sixth of the winter, reached the coast shortly after 3 a.m. {5} The meteorological service had issued its highest warning and advised people to stay indoors.

{6} Ferries to the islands were cancelled, and 62 flights from Shannon and Knock did not take off. {7} Many schools will be closed on Monday.

{8} “We have crews out in every parish, but it’s too dangerous to go up a pole before the wind drops,” said Aoife Tierney, a spokeswoman for the network operator.

{9} It may take until Wednesday for everybody to be reconnected.

{10} In the village of Kilbrannan the sea broke through a wall built only last year. {11} Residents spent the night in the parish hall.

{12} Winds are expected to ease on Monday, with sleet in the hills.

# revision
{+} Hailstones the size of tennis balls have ruined a large part of the grape harvest in the Argentine province of Mendoza and injured more than 50 people.

{+} The storm broke over the town of San Lázaro on Thursday afternoon and lasted no longer than twenty minutes. {+} It left a layer of ice 30 centimetres deep in the streets.

{+} Most of the injured had been caught in the open and suffered broken bones or head wounds, a doctor at the hospital said.

{+} Thousands of windscreens were smashed, and the roof of a sports hall gave way minutes after a gymnastics class had left. {+} Power was cut in four districts until midnight.

{+} “Ten days before picking, and there isn’t a bunch left on the vines,” said Graciela Montoro, whose family has grown Malbec for three generations.

{+} The growers’ association estimates the damage at 80 million dollars, little of it insured.

{+} Nets above the rows, which keep off ordinary hail, were torn to shreds.

{+} The governor, Raúl Etchegoyen, promised tax relief and cheap loans. {+} Further thunderstorms are forecast for the weekend.

# quotes

# facts
