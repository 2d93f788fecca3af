Tanker lorry explosion. English, heavy rewording, one sentence moved up, no headlines, with a dateline.

# original
{1} KIBARONI, June 4 (Equator News) - A petrol tanker overturned and exploded on a hill outside Kibaroni on Wednesday night, killing at least 31 people, many of whom had run to collect the spilling fuel.

{2} More than 60 others suffered burns, some of them over most of their bodies. {3} The driver lost control on a bend after his brakes failed, regional police commander Joseph Ndalu told reporters.

{4} Villagers came with buckets and jerrycans within minutes, ignoring shouts to stay back. {5} The tank ignited about a quarter of an hour after the crash. {6} Witnesses said the hot exhaust of a passing motorcycle may have set off the blast.

{7} “I saw my brother bend down with his can, and then there was only light,” said Grace Otembe, who sells roasted maize at the roadside.

{8} The fire also consumed a dozen market stalls and three minibuses. {9} The fire brigade, based 50 kilometres away, took more than an hour to arrive.

{10} The district hospital, which has no burns unit, sent its worst cases to the capital by military helicopter. {11} Nurses there appealed for blood donors. {12} Many of the bodies can be identified only through DNA tests.

{13} President Samuel Achera declared three days of mourning and ordered flags to be flown at half-mast.

{14} Bluecrane Haulage, which owns the vehicle, said it had passed an inspection in March. {15} A similar accident on the same road killed 18 people in 2014. {16} The price of petrol has risen by 40 percent this year.

# revision
{1} Thirty-one dead had been counted by morning on the slope near Kibaroni where a lorry laden with motor spirit tipped over and went up in a ball of fire; a good number of them had been trying to scoop up what ran out of it.

{7} A woman who grills corn cobs on the verge told how a flash swallowed her sibling as he stooped to fill his container.

{2} Of the injured, upwards of five dozen, some have hardly any skin left unharmed. {3} Nothing happened when the man at the wheel stepped on the pedal before the curve, according to Ndalu. {+} Skid marks as long as a football pitch can be made out on the tarmac.

{4} Warnings went unheeded as people from the huts nearby hurried up with whatever would hold liquid. {6} Bystanders suspect that the spark was supplied by a two-wheeler riding past.

{8} A row of traders' booths and three minibuses burned out as well. {+} By daylight, goats were picking their way among blackened mangoes. {9} Because the nearest engines are stationed some 30 miles off, well over sixty minutes went by before the first hose was unrolled.

{10} Those in the gravest state were flown out by the army, since local doctors are not equipped to treat such wounds. {12} Which of the dead is theirs, numerous families will not learn until a laboratory has compared genetic samples.

{13} By order of Achera the nation is to grieve officially through Saturday with its colours lowered. {+} The imam and the parish priest have agreed to bury the victims side by side.

{14} There was nothing wrong with the truck at its latest check-up, Bluecrane maintains.

# quotes

# facts
