Two fires, in a hotel and in a tyre warehouse. No link is right.

# original
{1} Five guests were killed and 31 injured when a fire swept through a hotel in the Bulgarian seaside resort of Belopol in the early hours of Tuesday.

{2} The flames broke out in the kitchen shortly after 3 a.m. and spread through the lift shaft to the upper floors, the fire service said.

{3} Some people jumped from balconies on to mattresses that neighbours had dragged into the street. {4} “You couldn’t see your own hand,” said a tourist from Leeds, Gordon Ashfell, who escaped with his wife down a drainpipe.

{5} More than 60 firefighters from three towns needed four hours to bring the blaze under control.

{6} The dead included a couple on their honeymoon.

{7} The sprinklers had not been inspected since 2017, according to the public prosecutor, Dimana Stoilkova. {8} The owner of the Hotel Korali and his manager were detained for questioning.

{9} The mayor declared a day of mourning and called off the Rose Regatta.

{10} Survivors were taken to a school, where they were given clothes and coffee.

# revision
{+} A fire at a warehouse holding 200,000 used tyres has sent a column of black smoke over the city of Garnet Falls, Ohio, and forced hundreds of families to leave their homes.

{+} No one was hurt, the county sheriff, Dale Brubeck, said on Saturday. {+} A security guard on his round had seen sparks near a shredder and raised the alarm.

{+} Firefighters have been pumping water from the river since Friday afternoon. {+} They have given up trying to put the blaze out and will let it burn, which may take a week.

{+} The environmental agency measured raised levels of benzene and advised people to keep their windows shut.

{+} “My tomatoes are covered in soot, and I’m not going to eat them,” said Loretta Minks, who lives a mile away.

{+} The interstate was closed in both directions. {+} Two concerts and the high school’s homecoming game were put off.

{+} The company that runs the site, Tri-Valley Rubber Reclaim, had been fined twice for stacking tyres too high. {+} It said that it was cooperating with the investigators.

# quotes

# facts
