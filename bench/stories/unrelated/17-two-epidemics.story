Two epidemics. English, unrelated: cholera in a camp, measles in a city; an agency in common.

# original
{1} BANDUKA, April 11 (Globenews) - A cholera outbreak has killed 143 people in the refugee camps around Banduka in three weeks, the health ministry said on Friday.

{2} More than 4,000 cases have been registered, half of them children under five.

{3} The disease spread after floods had washed latrines into the wells.

{4} Aid workers have put up nine tents with cots that have a hole in the middle and a bucket underneath. {5} “We lose the ones who have to walk more than a day,” said nurse Clemence Okafor-Weil.

{6} Salts and sugar dissolved in clean water would save nearly all of the sick. {7} But a bridge on the only road is down, and lorries with supplies are stuck at the border.

{8} A first shipment of 200,000 doses of oral vaccine is to arrive by air on Monday.

{9} The government has banned funeral feasts and the sale of cut fruit. {10} Three neighbouring provinces are on alert. {11} The last epidemic in the area was in 2009.

# revision
{+} LINDRAU, Nov 24 (Globenews) - The city of Lindrau closed 16 schools and all public swimming pools on Monday as measles spread through its northern districts.

{+} The number of confirmed cases has risen to 271, and 38 patients are in hospital, the health office said. {+} No one has died.

{+} The first to fall ill was a student who had come back from a pilgrimage in October.

{+} Only 81 percent of children in the districts concerned have been vaccinated, far below the 95 percent that doctors recommend.

{+} “People have forgotten what this illness looks like,” chief medical officer Gregor Amsel said. {+} He appealed to parents to check their yellow booklets.

{+} Free shots are being given in two buses that park outside supermarkets. {+} Queues formed there before dawn.

{+} A group that opposes vaccination called for a school boycott. {+} An administrative court turned down a complaint by six families against the closures. {+} The Christmas market is to go ahead.

# quotes

# facts
