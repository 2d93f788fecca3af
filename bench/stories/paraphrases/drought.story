# original
{1} Residents of Tarn Hollow may no longer water their lawns, the council decided on Monday night.

{2} The reservoir above the town holds barely a fifth of what it did two years ago. {3} It was built in 1931 by men who had lost their jobs in the mines.

{4} Anyone caught breaking the rule faces a fine of 150 dollars. {5} The council also decided to spend 20,000 dollars on new benches for Garden Road.

{6} Farmers fear that their wheat will wither before the harvest. {7} Some growers in the north have given up crops and keep sheep instead.

{8} Mayor Edda Korhonen blamed leaking pipes for much of the shortage.

{9} If it does not rain before August, tankers will bring drinking water from the coast.

{10} The public swimming pool will be closed from Thursday. {11} Children from the lake villages still swim in the quarry, which is dangerous.

{12} Last year’s summer was the wettest that anyone can remember.

# revision
{1} Garden sprinklers must stay off in Tarn Hollow after a vote by local lawmakers at the start of the week.

{+} People in the lake villages have been carrying bath water to their lawns for weeks. {2} Since the year before last, the artificial lake in the hills has lost some 80 percent of its contents.

{4} Offenders will have to pay 150 dollars. {+} The town’s own fountains use no drinking water, officials say.

{8} According to the head of the town hall, ageing mains that drip are largely at fault for the lack of supply. {+} Mayor Edda Korhonen will leave office in August after three terms.

{6} Those who work the fields worry about losing their grain in the heat just weeks ahead of cutting it. {+} The price of bread rose in Tarn Hollow twice last year.

{9} Should the skies stay dry through July, trucks are to haul in something to drink from the seaside. {+} A desalination plant on the coast was rejected in a referendum.

{10} Later this week the municipal baths will shut their doors.

# quotes

# facts
