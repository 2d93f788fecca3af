New railway tunnel opened. English, heavy rewording, one sentence moved to the end, one merge, no headlines, no dateline.

# original
{1} The first passenger train passed through the Grauhorn base tunnel on Friday, completing a project that took 19 years and cost 7.8 billion francs.

{2} At 41 kilometres the tunnel is the longest in the country, and it will cut the journey from Altwil to Porlena from three hours to 70 minutes.

{3} President Carla Monzetti rode in the driver's cab and cut a ribbon at the southern portal, where a crowd of 5,000 was waiting in the rain. {4} “We have moved a mountain out of the way of our neighbours,” she said.

{5} Eleven workers were killed during construction, most of them by falling rock. {6} A plaque with their names was unveiled at the midpoint.

{7} Engineers twice had to change the route after drills struck pockets of hot water under high pressure. {8} That delayed the opening by four years and doubled the original budget.

{9} Up to 180 freight trains a day will use the line, and the transport office hopes they will take half a million trucks off the mountain road each year. {10} Hauliers doubt it. {11} “The terminals on the plain are too small,” said Urs Kellenbach, chairman of the truckers' association.

{12} Villagers along the old pass route fear that tourists will no longer stop there. {13} The railway plans to run only four slow trains a day over the summit line, which dates from 1882.

{14} Regular service starts on December 12. {15} Tickets will cost no more than before until the end of next year. {16} A second tunnel farther east is under study.

# revision
{1} Nearly two decades of digging, at a price just short of eight billion, came to an end yesterday when a maiden express slid along beneath the Grauhorn.

{2} Nobody in the land has ever bored farther, and those bound for Porlena will save close to two hours.

{3} Some 5,000 drenched onlookers cheered as the head of state, who had made the trip up front beside the driver, wielded the scissors. {+} A brass band from the high valley played a march composed for the day. {4} A barrier that used to separate her people from those next door had been pushed aside, she remarked.

{7} On two occasions scalding springs, shooting out of the bore holes, had forced the planners onto a fresh course. {8} As a result the job was finished four years late, and the bill came to twice the sum first approved. {+} The mill that rolled the steel for the lining has gone bankrupt in the meantime.

{9} There is room for as many as 180 cargo convoys between one midnight and the next; if the authorities have their way, 500,000 lorries annually will vanish from the hairpins above. {11} Mr Kellenbach, who speaks for the road lobby, retorts that there is not enough space to load down in the lowlands.

{12} Up where the former line winds, people dread a future without holidaymakers. {13} Just a handful of stopping services are to go on climbing the nineteenth-century rails. {+} One station buffet there, known for its nut cake, is already up for sale.

{14,15} The timetable comes into force on December 12, and for a good year passengers will be charged the same fares as hitherto.

{5} The mountain claimed eleven lives along the way, chiefly when slabs came loose from the roof.

# quotes

# facts
