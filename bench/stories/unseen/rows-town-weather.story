Rows: towns with their heat, updated in place. Great Ulver goes and Little Ulver, a new row, is another town; Ashcomb is corrected to Ashcombe.

# original
{1} Heat record falls in Dallow Valley

{2} The hottest day since records began in 1887 was measured in the Dallow Valley on Thursday, the weather office said.

{3} The thermometer in Pinnock stood at 40.6 degrees at 3 p.m.

{4} These were the highest readings by town.

{5} Ashcomb: 38.2 degrees, light wind from the south.

{6} Bishop’s Lea: 37.5 degrees, light wind from the south.

{7} Corran: 36.9 degrees, no wind. {8} The town’s wells are low.

{9} Great Ulver: 39.1 degrees, light wind from the east.

{10} Hartsand: 33.4 degrees, fresh wind from the sea. {11} The beaches are full.

{12} Pinnock: 40.6 degrees, no wind. {13} The old record was 39.8 degrees.

{14} Rowan Cross: 35.0 degrees, light wind from the south.

{15} “It will be worse tomorrow,” said the forecaster on duty, Nils Abernathy.

{16} The hospital in Corran treated 23 people for heatstroke.

{17} Farmers were asked not to use harvesters before dusk. {18} A spark from one had set a field on fire near Ashcomb on Wednesday.

{19} Rain is not expected before Sunday.

# revision
{1} Heat record falls again in Dallow Valley

{2} The hottest day since records began in 1887 was measured in the Dallow Valley on Friday, for the second day in a row, the weather office said.

{3} The thermometer in Pinnock stood at 41.3 degrees at 4 p.m.

{4} These were the highest readings by town on Friday.

{5} Ashcombe: 38.2 degrees, light wind from the south.

{6} Bishop’s Lea: 38.2 degrees, no wind.

{7} Corran: 37.5 degrees, light wind from the south. {8} The town’s wells are dry.

{+} Fallow End: 36.9 degrees, no wind. {+} The town’s wells are low.

{10} Hartsand: 35.0 degrees, light wind from the sea. {11} The beaches are full.

{+} Little Ulver: 39.4 degrees, light wind from the east.

{12} Pinnock: 41.3 degrees, no wind. {13} The old record was 40.6 degrees.

{14} Rowan Cross: 36.1 degrees, light wind from the south-east.

{+} “I said it would be worse, and I am sorry that I was right,” said the forecaster on duty, Nils Abernathy.

{16} The hospital in Corran treated 41 people for heatstroke, one of whom died.

{17,18} Farmers were asked not to use harvesters before dusk, since a spark from one had set a field on fire near Ashcombe.

{19} Rain is expected on Saturday night.

# quotes

# facts

# furniture
