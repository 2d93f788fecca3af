A royal visit. English, heavy rewording, two sentences moved up as a paragraph and one by itself, no headlines.

# original
{1} King Leopold-Aurel of Vestmark arrived in Tamarind Bay on Sunday for the first visit by a Vestmark monarch since the former colony gained independence 52 years ago.

{2} He was welcomed at the quay by President Adaeze Moncrieff, a guard of honour and a steel band.

{3} At a state dinner he spoke of “deeds that fill my house with shame”, meaning the sugar plantations on which 60,000 enslaved people had died. {4} He did not use the word apology.

{5} Moncrieff replied that words were a beginning and that a reparations fund should follow.

{6} Queen Mathilde planted a breadfruit tree at the children’s hospital.

{7} Several hundred demonstrators were kept away from the route by police with horses. {8} Their banners read “Pay up” and “Bring back our drums”.

{9} The king brought home a ceremonial drum that a governor had carried off in 1887. {10} It had lain in the cellar of a museum for more than a century.

{11} Elders from three villages played it the same night. {12} “Its voice has not aged,” said Josiah Quartey, 84, who had petitioned for its return since his youth.

{13} On Monday the royal couple will sail to the outer islands, where a new lighthouse is to be named after the late queen mother.

{14} Opinion polls show that two in three Vestmarkers are against payments. {15} The trip is to end on Thursday. {16} The king, who is 47, came to the throne three years ago.

# revision
{1} Half a century after the flag of Vestmark was hauled down in Tamarind Bay, a wearer of its crown has set foot there again.

{2} Soldiers stood to attention, musicians hammered on oil barrels, and Moncrieff held out her hand as he came off the ship.

{9} In his luggage was an instrument that one of the colonial administrators had stolen from the islanders. {10} For generations nobody had looked at it in the basement of a collection. {+} It is carved from a single trunk and as tall as a man.

{3} Over fish and rice, the visitor confessed his family’s disgrace at what was done in the cane fields, which had cost 60,000 lives. {4} “Sorry” itself never passed his lips. {5} His hostess took the speech for a first step, to which money must be added. {14} Back in the kingdom, most people do not want to give a penny.

{7} Mounted officers made sure that the angry crowd got nowhere near the motorcade.

{11} By nightfall the treasure was sounding again under the hands of old men from the countryside. {12} Quartey, who had been asking for it all his life, found that time had left no mark on its tone.

{+} Ice cream in the colours of both countries was sold out by noon.

{13} The next leg leads by yacht to smaller isles, one of which will get a beacon bearing the name of his dead mother.

{+} Security for the tour costs the hosts more than their yearly budget for roads, a local daily worked out.

# quotes

# facts
