Motorway pile-up in fog. British English, heavy rewording, order kept, one split, with headlines, no dateline.

# original
{1} Four die in 60-vehicle pile-up on foggy M89

{2} Four people were killed and 31 injured when about 60 vehicles ran into one another in thick fog on the M89 near Tibbenhall early on Friday.

{3} The first collision, shortly before seven o'clock, involved a horsebox and a tanker carrying cooking oil. {4} Drivers behind them had no chance to stop, and within three minutes cars, vans and lorries were wedged together over a distance of 400 metres.

{5} “You heard it before you saw it, bang after bang coming closer,” said Leonard Pask, a plumber who climbed onto the embankment.

{6} Visibility was down to less than 20 metres, police said. {7} The electronic signs above the carriageway had shown no warning. {8} The Trunk Roads Authority said a sensor had been out of order since last weekend and that a spare part was on its way.

{9} Firefighters took five hours to cut a lorry driver out of his cab. {10} Villagers carried blankets and tea across the fields, and the primary school opened its hall to those who were unhurt.

{11} Two of the dead, a couple in their seventies, had been on their way to the airport for a golden wedding cruise. {12} Their names have not been released.

{13} Motoring groups called for a lower speed limit whenever fog is forecast, as is the rule on the continent. {14} Transport minister Judith Fennimore promised an inquiry but asked for patience.

{15} The southbound side reopened at dusk, but the northbound side will stay closed until Sunday. {16} Nine people died on the same stretch in a crash in 1996.

# revision
{1} M89 carnage: dozens of cars and lorries collide in murk, with fatal results

{2} A pea-souper at breakfast time yesterday turned the road outside Tibbenhall into a scrapyard of some 60 wrecks, cost four lives and left 31 in need of treatment.

{3} It had all started at ten to seven or thereabouts, when a lorry full of frying fat and a trailer built for ponies touched. {4} Those who followed braked in vain. {4} In less time than it takes to boil an egg, a quarter of a mile of tarmac had disappeared under crumpled metal.

{+} The fat ran into a ditch, where it set like candle wax in the cold.

{5} Leonard Pask, who saved himself by scrambling up the slope, recounted how one thud followed another, each nearer than the last, while there was still nothing to be made out. {6} According to officers, one could not even see as far as five car lengths.

{7} No alert had appeared on the gantries overhead. {8} A detector had been broken for the best part of a week while a replacement was awaited, admitted the body responsible for the network.

{+} On an ordinary weekday 70,000 vehicles pass the Tibbenhall junction.

{9} Not until around noon was a trucker freed from his crushed cabin by rescue crews with hydraulic shears. {+} A spaniel that had leapt from a wrecked estate car was caught towards evening behind a barn.

{11} Among those who perished are an elderly husband and wife, bound for a flight and a voyage to celebrate fifty years of marriage.

{13} Easing off the pedal ought to be compulsory as soon as the weathermen predict conditions like these, just as it is abroad, in the view of lobbyists for car owners.

{15} Southbound traffic was rolling again by nightfall, whereas anybody heading the other way must put up with detours well into the weekend.

# quotes

# facts
