Culture, feature, no headline. Three re-cuts (a participle to the front, start to end, end to front word for word), one moved, one dropped, one added.
Traps: date crosses between {1} and {2}; {11} and {12} both on the bell; {17} and {18} on score, court and rights; a title moves from {8} to {10}.

# original
{1} An opera that lay unheard in a piano stool for 130 years will be performed in full for the first time this autumn. {2} The Theatre on the Quay in Merrowport will stage “The Drowned Bell” on October 12, with the composer’s great-granddaughter in the chorus.

{3} Its composer, Henrike Solveld, died in 1894 at the age of 33, having heard only the overture. {4} Her publisher thought the work too long, and asked her to cut the second act, in which nobody sings.

{5} The score was found in 2019 by a removal man, Cosmo Bartle. {6} “I lifted the lid to see if there was money in it,” he said. {7} “There was better than money, but it took me a year to find anyone who would say so.”

{8} Conductor Leonie Vashti spent three years on the edition. {9} Mice had eaten the corners of the third act, so she rebuilt forty bars from a singer’s copy.

{10} Vashti describes the music as “sea fog with a tune in it”. {11} The orchestra needs eight horns, two of them placed in the foyer, and a ship’s bell. {12} The bell was borrowed from the ferry Constance, which will sail without it until Christmas.

{13} Director Piet Amsel has moved the action from a fishing village to a radio station, and has not cut a single bar. {14} He says the silent act will last 26 minutes. {15} At a rehearsal last week, two trumpeters fell asleep in it.

{16} Not all of the family is pleased. {17} A grand-nephew, Gerrit Solveld, has asked a court to decide who owns the score, and a hearing is set for September. {18} The theatre says it has paid for the rights and will not wait.

{19} Tickets cost between 12 and 80 crowns. {20} The first night is sold out.

# revision
{1} An opera that lay unheard in a piano stool for 130 years will have its first full performance on October 12. {2} “The Drowned Bell” will be staged by the Theatre on the Quay in Merrowport, with the composer’s great-granddaughter in the chorus. {10} Conductor Leonie Vashti describes the music as “sea fog with a tune in it”.

{3,4} Its composer, Henrike Solveld, died in 1894 at the age of 33. {3,4} She had heard only the overture, for her publisher thought the work too long and asked her to cut the second act, in which nobody sings.

{5} A removal man, Cosmo Bartle, came across the score in 2019. {6} “I lifted the lid to see if there was money in it,” he said. {7} “There was better than money, but it took me a year to find anyone who would say so.”

{8,9} Vashti spent three years on the edition because mice had eaten the corners of the third act. {8,9} She rebuilt forty bars from a singer’s copy.

{11} Eight horns are called for, two of them in the foyer, along with a ship’s bell. {12} The ship’s bell is on loan from the ferry Constance, which will sail without one until Christmas.

{13,14} Director Piet Amsel has moved the action from a fishing village to a radio station. {13,14} He has not cut a single bar, and says the silent act will last 26 minutes. {15} At a rehearsal last week, two trumpeters fell asleep in it.

{16} Not all of the family is pleased. {17} Gerrit Solveld, a grand-nephew, has gone to court over who owns the score, with a hearing set for September. {18} The theatre says it has paid for the rights to the score and will not wait for the court.

{19} Tickets cost between 12 and 80 crowns. {+} A recording is planned for the spring.

# quotes

# facts

# furniture
