An earthquake. English, two independent reports of two agencies. Toll and depth differ, a quote is longer in the second.

# original
{1} Earthquake kills at least 31 in Tashkora highlands

{2} SAMIR VALLEY (Halyard News) - A strong earthquake struck the highlands of Tashkora before dawn on Friday, killing at least 31 people and flattening whole villages, officials said.

{3} The magnitude 6.4 quake hit at 4:52 a.m. at a depth of 12 kilometres, according to the national seismological centre. {4} It was felt in the capital, 300 kilometres to the north.

{5} Most of the victims died in Oram, a village of clay houses. {6} “We are digging with spoons,” said Rashid Nurov, a teacher who lost his wife.

{7} Landslides have cut the only road to the district. {8} The army sent six helicopters with tents and blankets.

{9} President Leyla Azimova declared three days of mourning. {10} Neighbouring Belistan offered field hospitals.

{11} Temperatures in the area fall below freezing at night. {12} In 1988 a quake in the same valley left 1,200 dead.

# revision
{1} Villages buried as strong tremor shakes Tashkora

{2} ORAM (Corvus Press) - At least 44 people died when an earthquake destroyed villages in the mountains of Tashkora early on Friday, the interior ministry said.

{3} Seismologists measured a magnitude of 6.4 and put the focus 9 kilometres below the ground. {+} More than twenty aftershocks followed.

{+|5} In Oram not one wall was left standing on the main street on Friday afternoon. {6} “We are digging with spoons, because the shovels are under the houses,” said Rashid Nurov, 41, the village teacher. {+} Goats wandered among the ruins.

{7} The road up the gorge is blocked by boulders, so aid is coming by air. {8} Military helicopters brought the first blankets shortly before noon.

{+} A bulldozer was on its way from Samir Valley but had not arrived by dusk.

{9} Azimova, the president, ordered mourning until Sunday and promised every family a new home before winter. {+} “Nobody will be left under the sky,” she said in a televised address.

{11} The night was expected to bring frost.

# quotes
extended :: We are digging with spoons :: We are digging with spoons, because the shovels are under the houses
added :: :: Nobody will be left under the sky

# facts
changed :: 31 :: 44
changed :: 12 kilometres :: 9 kilometres

# relation
reports

# passages
