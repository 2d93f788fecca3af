A bank robbery. English, two independent reports: a tabloid and a broadsheet. One quote the same, one altered; loot and a street differ.

# original
{1} Grannies' book club foils bank raid

{2} Five pensioners stopped an armed robber in his tracks on Tuesday by sitting on him.

{3} The masked man burst into the Savers' Bank in Pell Street, Quenby, at 11 a.m. and grabbed £8,300 from a cashier. {4} As he turned to run he tripped over the shopping trolley of Edna Frobisher, 79. {5} Her friends from the book club did the rest.

{6} “He said he couldn't breathe, so I shifted a little,” said Edna, who used to teach judo.

{7} The gun turned out to be a painted water pistol. {8} Cops took 14 minutes to arrive. {9} “I have never seen a prisoner so glad to see us,” grinned Sergeant Ivo Marsh.

{10} The ladies were reading a thriller called The Heist. {11} They got free tea and cakes from the bank.

# revision
{1|+} Man held after attempted robbery in Quenby

{2} A 34-year-old man was arrested on Tuesday after customers overpowered him during a robbery at a branch of the Savers' Bank in Quenby.

{3} According to police, he entered the bank in Mill Street shortly after eleven o'clock, threatened the staff with what looked like a pistol and was handed about £5,000. {4} He stumbled over an elderly customer's trolley on his way to the door. {5} Several women held him down until officers came.

{9} “I have never seen a suspect so glad to see us,” said Sergeant Ivo Marsh. {7} The weapon was a toy.

{6} One of the women, Edna Frobisher, is a former judo instructor. {6} “He said he couldn't breathe, so I shifted a little,” she said.

{+} The man, who has not been named, is believed to have lost his job at a tile factory in March. {+} He will appear before magistrates today.

{+} Robberies of bank branches have become rare in the county, from 37 in 2010 to two last year. {+} “There is hardly any cash left to steal,” said the criminologist Farah Deen.

# quotes
kept :: He said he couldn't breathe, so I shifted a little :: He said he couldn't breathe, so I shifted a little
altered :: I have never seen a prisoner so glad to see us :: I have never seen a suspect so glad to see us
added :: :: There is hardly any cash left to steal

# facts
changed :: £8,300 :: £5,000
changed :: Pell Street :: Mill Street

# relation
reports

# passages
He said he couldn't breathe, so I shifted a little :: He said he couldn't breathe, so I shifted a little :: quote
