Two museum thefts. English, unrelated: gold coins by night, a small painting by day; nothing in common but the phrases.

# original
{1} Thieves broke into the Celtic Museum in Hallburg before dawn on Thursday and stole 312 gold coins worth several million euros.

{2} The raid took less than nine minutes.

{3} The burglars cut a cable in a street nearby, which silenced the alarm and left 13,000 households without telephones. {4} They then forced a fire door and smashed a case of armoured glass with an axe.

{5} “They have robbed us of our oldest memory,” said museum director Roswitha Engl.

{6} The hoard, found in a turnip field in 1996, was the largest of its kind. {7} It dates from the first century before Christ.

{8} Police fear that the coins will be melted down. {9} The gold alone would fetch about 230,000 euros.

{10} A dark estate car was seen on the road to the border. {11} There was no guard in the building at night. {12} A reward of 50,000 euros has been offered.

# revision
{+} A visitor walked out of the Fondation Beaurivage in Saint-Corvin on Sunday afternoon with a small oil painting under his raincoat, and nobody noticed for three hours.

{+} The picture, a study of oranges by Emile Tavernost, is not much bigger than a postcard. {+} It is insured for 1.8 million francs.

{+} A schoolgirl drew an attendant’s attention to the empty hook.

{+} Surveillance cameras show a man of about 60 with a walking stick who looks at the picture for a while, takes it from the wall and leaves by the café. {+} Police released a photograph of him on Monday.

{+} “He even held the door open for a lady with a pram,” inspector Jerome Lacaze said.

{+} The alarm in the room had been switched off during a visit by a choir. {+} The museum said that it would review its security.

{+} Such a well-known work cannot be sold, art dealers say. {+} Another Tavernost was stolen from a castle in 1983 and turned up in a left-luggage locker.

# quotes

# facts
