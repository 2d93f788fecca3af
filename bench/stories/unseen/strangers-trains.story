Two train accidents, at a terminus and at a level crossing. No link is right.

# original
{1} A commuter train ran into the buffers at the terminus of Pradella in northern Italy during Monday’s morning rush hour, injuring 74 people, nine of them seriously.

{2} The six-carriage train was travelling at about 25 kilometres an hour when it hit the end of platform 3. {3} Many passengers were already standing at the doors.

{4} “Everyone fell like skittles, and then there was a smell of burning brakes,” said Ornella Bressan, a student.

{5} The driver, a man of 29 with two years’ experience, told investigators that the brakes had not responded. {6} A test for alcohol and drugs was negative.

{7} The data recorder has been recovered and sent to Milan.

{8} Ambulances took the injured to four hospitals, and a field kitchen was set up in the ticket hall.

{9} The regional operator, Ferrovie del Lambrone, had overhauled the train in May.

{10} Platforms 1 to 4 will remain closed until Thursday. {11} The transport unions called a two-hour strike for greater safety.

# revision
{+} Eight people died when an express collided with a lorry carrying gravel at a level crossing in southern Hungary on Wednesday evening.

{+} The locomotive and three coaches left the rails and toppled into a sunflower field near the village of Kisharkány. {+} About 160 passengers were on board, many of them pilgrims on their way home.

{+} The lorry driver survived with a broken arm and was arrested. {+} Witnesses said that he had driven round the lowered half-barrier.

{+} Cranes lifted the last coach at dawn, after which the rescuers stopped searching.

{+} Farmers had been the first on the spot, breaking windows with spades.

{+} “I held a stranger’s hand until she was cut free,” said Zsolt Perjés, a teacher.

{+} The line between Dombrád and the border is expected to stay blocked for several days.

{+} The railways have long wanted to replace the crossing by a bridge. {+} The minister of transport, Katalin Orsós, promised that the money would now be found.

# quotes

# facts
