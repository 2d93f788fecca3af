A faithful rewrite, English: nothing to tell.

# original
{1} A disused railway tunnel near Ruddle has been closed to walkers until April because 1,300 bats are hibernating in it.

{2} The colony was discovered in October by Glen Sayer, a volunteer with the county's bat group. {3} It includes some 200 barbastelles, a species that is rare in the region.

{4} “They weigh as much as a teaspoon of sugar,” Sayer said.

{5} The bats wake up when they are disturbed and lose energy that they need for the winter. {6} The council has put up a gate with bars and two signs.

{7} Walkers can use a path over the hill, which is 900 metres longer. {8} The tunnel was built in 1884 and has not seen a train since 1966.

# revision
{1} Walkers will not be able to use a former railway tunnel near Ruddle before April, as 1,300 bats have settled there to hibernate.

{2} Glen Sayer, who volunteers with the bat group of the county, discovered the colony in October. {3} About 200 of the animals are barbastelles, which are a rare species in this region.

{4} Sayer said: “They weigh as much as a teaspoon of sugar.”

{5} When disturbed, bats wake up and waste energy they need to get through the winter. {6} A barred gate and two signs have been installed by the council.

{7} There is a path over the hill for walkers; it is 900 metres longer. {8} Built in 1884, the tunnel has been without trains since 1966.

# quotes
kept :: They weigh as much as a teaspoon of sugar :: They weigh as much as a teaspoon of sugar

# facts
