Two unrelated heatwaves. English; strangers: every sentence of the revision is marked as added, because no link is right.

# original
{1} MARQEN, July 14 (Meridian Agency) - The temperature in the Marqen basin reached 48.6 degrees Celsius on Sunday, the highest ever measured in the country, the weather service said. {2} The old record of 47.9 degrees was set in 2016.

{3} Hospitals treated 900 people for heatstroke, and 27 died, most of them labourers on building sites. {4} The government banned outdoor work between 11 a.m. and 4 p.m. until the end of the month.

{5} Two turbines failed at the city's gas plant, leaving the old town without electricity for nine hours. {6} “I have thrown away all my meat and half my medicine,” said pharmacist and butcher's wife Samira Ould Beche.

{7} Street vendors sold blocks of ice at five times the usual price. {8} Keepers at the zoo hosed down the elephants every hour.

{9} The river that feeds the city's waterworks has fallen to its lowest level in 30 years. {10} Forecasters see no relief before Thursday, when a wind from the gulf may bring dust and slightly cooler air.

# revision
{+} Trains crawled, schools sent pupils home and a maternity ward had to be evacuated as the north-west sweltered for a sixth day in heat it was never built for. {+} At Lower Fennick the thermometer showed 33C, nothing remarkable farther south but 14 degrees above what is usual there in early June.

{+} Rails buckled outside Hexley, and a commuter train stood in the sun for two hours with its doors locked. {+} Passengers smashed three windows with a suitcase to let in some air.

{+} Supermarkets were out of fans by Saturday morning, and paddling pools changed hands online for £90. {+} The county council opened 22 libraries as cool rooms and kept them open until midnight.

{+} Firefighters battled a blaze on Sallow Moor, where 300 hectares of peat are smouldering. {+} A disposable barbecue is thought to have started it.

{+} A boy of 15 drowned after jumping from a ledge into a flooded quarry. {+} “The windows in my mother's care home open exactly ten centimetres,” said Joan Arkle, a retired nurse.

{+} Thunderstorms with hail are expected to end the spell on Tuesday night.

# quotes

# facts
