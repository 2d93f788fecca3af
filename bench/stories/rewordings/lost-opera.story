Culture. English, heavy rewording, order kept.

# original
{1} Lost opera by Okrostsvari turns up inside piano

{2} The score of an opera believed destroyed in a theatre fire almost a century ago has been discovered inside a grand piano, the national archive said on Tuesday.

{3} Piano tuner Zurab Meliashvili came across the 412 pages when he opened the instrument to find out why it rattled. {4} “At first I took it for wallpaper,” he said.

{5} Experts compared ink and handwriting and are certain that it is “The Salt Bride” by Tamar Okrostsvari. {6} The composer, who died in poverty in 1938, spent eleven years on it.

{7} The plot follows a shepherd’s daughter who is promised to a merchant.

{8} Only the overture was known until now, from a scratchy recording made for radio. {9} The final scene of the last act is missing. {10} Conductor Henrike Osterkamp, who has been asked to complete it, said that she would rather leave the ending open.

{11} The piano belongs to a retired dentist, who bought it at an auction of hotel furniture. {12} She wants to donate the manuscript to the nation. {13} A dealer in London put its value at 800,000 dollars.

{14} The first performance is planned for the spring of next year in Batsvari. {15} The opera house there burned down in 1929 and was rebuilt twice.

# revision
{1} Tuner’s find brings vanished stage work back to life

{2} Music that everyone thought had gone up in flames generations ago was lying unharmed beneath a set of strings, according to the country’s record keepers.

{3} A strange noise had made Meliashvili unscrew the lid, and there were the sheets, more than four hundred of them. {4} His initial guess: leftovers from some decorator.

{5} Scholars who studied the penmanship have no doubt that this is Okrostsvari’s “The Salt Bride”. {6} More than a decade of her life went into the piece, and she ended that life without a penny.

{+} She taught deaf children in the mornings and wrote at night.

{8} Listeners have so far had to content themselves with the introduction, preserved on a crackling disc. {9} Nothing survives of what should come just before the curtain. {10} Osterkamp was invited to fill the gap but does not feel inclined to.

{+} Four singers have already asked for the title role.

{12} The owner does not want money; the papers are to be handed to the public free of charge. {13} They could have fetched a high six-figure sum under the hammer, one trader estimates.

{+} Archives across the region are full of mislabelled boxes, and such discoveries have become more frequent since the catalogues went online.

{14} Audiences in Batsvari will get to hear it when the coming winter is over. {+} A facsimile is to be printed in the autumn.

# quotes

# facts
