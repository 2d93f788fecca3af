A faithful rewrite, English: nothing to tell.

# original
{1} All 214 primary schools in Kettleshire will offer a free breakfast from January 8, the county announced.

{2} A pilot project at 12 schools had shown that pupils were absent less often. {3} Teachers also reported fewer quarrels in the morning.

{4} “A hungry child hears only its stomach,” said county councillor Bola Whitcombe.

{5} The programme costs 3.1 million dollars a year, of which the state pays half. {6} Each child may choose between porridge, fruit and bread.

{7} Parents do not have to apply. {8} The county estimates that 60 percent of pupils will take part.

# revision
{1} The county of Kettleshire has announced that a free breakfast will be available at all of its 214 primary schools from 8 January.

{3} In a pilot project, teachers had noticed fewer quarrels in the mornings. {2} Pupils at the 12 schools that took part were also absent less frequently.

{4} “A hungry child hears only its stomach,” said Bola Whitcombe, a county councillor.

{6} Porridge, fruit and bread are on offer, and every child may choose. {5} Half of the annual cost of $3.1 million is borne by the state.

{8} The county’s estimate is that 60% of pupils will take part. {7} No application by the parents is needed.

# quotes
kept :: A hungry child hears only its stomach :: A hungry child hears only its stomach

# facts
