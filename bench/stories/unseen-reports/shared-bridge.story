A bridge is shut. English, two local papers with the same agency copy, which the second credits; passages moved and one split by own material. A name is spelt otherwise.

# original
{1} Bridge closed until autumn

{2} The Marston Bridge will stay closed to all traffic until at least October after engineers found cracks in nine of its thirty hangers. {3} The bridge, which opened in 1961, carries 18,000 vehicles a day and is the only crossing for 40 kilometres in either direction.

{4} Residents of Eastbank now spend two hours a day in the car. {5} “I have listened to War and Peace twice,” said Dele Okafor, a plumber from Alder Close.

{6} County engineer Philippa Haynes said that closing the bridge had been the only safe choice. {7} “A cracked hanger is like a cracked tooth: it never gets better by itself,” she said. {8} A temporary pontoon would cost 6 million and take four months to build.

{9} The ferry that was retired in 1961 is a restaurant now. {10} Its owner has offered it back, with tables.

# revision
{+|1} Schools split by closed bridge

{3} The bridge, which opened in 1961, carries 18,000 vehicles a day and is the only crossing for 40 kilometres in either direction.

{+} For 212 children of Eastbank Primary it was the way to school. {+} They will be taught in the fire station until the holidays, the county has decided. {+} “We have the only classroom with a pole,” said head teacher Wilma Grant.

{2} The Marston Bridge will stay closed to all traffic until at least October after engineers found cracks in nine of its thirty hangers, the Meridian agency reports. {7} “A cracked hanger is like a cracked tooth: it never gets better by itself,” said county engineer Phillipa Haynes. {8} A temporary pontoon would cost 6 million and take four months to build.

{+} Parents have started a petition for a school boat.

# quotes
kept :: A cracked hanger is like a cracked tooth: it never gets better by itself :: A cracked hanger is like a cracked tooth: it never gets better by itself
dropped :: I have listened to War and Peace twice ::
added :: :: We have the only classroom with a pole

# facts
variant :: Philippa :: Phillipa

# relation
shared

# passages
The Marston Bridge will … thirty hangers :: The Marston Bridge will … thirty hangers :: revision
The bridge, which opened … either direction :: The bridge, which opened … either direction :: revision
“A cracked hanger … by itself :: “A cracked hanger … by itself :: revision
A temporary pontoon would … months to build :: A temporary pontoon would … months to build :: revision
