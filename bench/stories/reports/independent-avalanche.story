An avalanche. English, two independent reports: an agency and a mountain town's paper. Dead, a height and the searchers differ; many other figures do not.

# original
{1} Avalanche kills three skiers below Mount Corvin
{2} LAUTEN (Halyard News) - An avalanche swept away a group of ski tourers below Mount Corvin on Saturday, killing three of them, mountain rescuers said.

{3} The slab broke loose at 2,900 metres shortly after 10 a.m. {4} It carried the skiers some 400 metres down a gully.

{5} Two others were dug out alive and flown to the clinic in Sarn with broken bones. {6} One man, aged 52, is still missing.

{7} About 60 rescuers with six dogs combed the slope until darkness fell. {8} “We heard it before we saw it,” said Jorn Aspel, a guide who was on the opposite ridge.

{9} The danger of avalanches had been rated at level four of five since Thursday. {10} The avalanche service had advised against all tours in the area.

{11} Twelve people have died in the mountains of Lauten this winter.

# revision
{1} ‘We heard it before we saw it’: four dead on the Corvin
{2} Four ski tourers from the Sarn valley have lost their lives in an avalanche on the Corvin.

{+} The victims were members of an alpine club that was founded in 1923. {+} They had set out at five in the morning with 11 friends.

{8} “We heard it before we saw it,” said guide Jorn Aspel, who stood across the valley with his guests. {3} According to the cantonal police, the snow gave way at a height of 2,600 metres.

{7} More than 80 helpers searched the cone until dusk, when it began to snow again. {6} A father of two from Lauten has not been found. {5} Survivors were brought to hospital by helicopter.

{+} Chairlifts stayed open all day. {+} The ski resort sold 3,400 passes on Saturday, it said.

{10} Experts had told skiers to stay off steep slopes. {+} The next snowfall is forecast for Tuesday.

# quotes
kept :: We heard it before we saw it :: We heard it before we saw it
added :: :: We heard it before we saw it

# facts
changed :: three :: four
changed :: 2,900 metres :: 2,600 metres
changed :: About 60 :: More than 80

# relation
reports

# passages
We heard it before we saw it,” said Jorn Aspel :: We heard it before we saw it,” said guide Jorn Aspel :: quote
