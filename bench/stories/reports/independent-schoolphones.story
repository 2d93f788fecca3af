A law. English, two independent reports: a broadsheet and a tabloid. A quote altered by a negation, one paraphrased; the vote differs.

# original
{1} Parliament bans phones in primary schools

{2} Pupils under twelve will have to leave their telephones at home from September under a law that Parliament in Elverland passed on Thursday by 88 votes to 71.

{3} Schools that have no lockers will get a grant of 4,000 crowns to buy some. {4} Children with diabetes and other conditions are exempt.

{5} “This is not a ban on parents, it is a ban on pings,” said Education Minister Ruben Aldercott.

{6} The opposition called the law a distraction from the shortage of teachers. {7} “We don't need a law for common sense,” said its education spokeswoman, Fenella Marsh.

{8} In a trial at 40 schools last year, marks in reading rose slightly. {9} Fights in the playground became rarer by a quarter.

{10} The teachers' union supports the measure but fears that its members will have to search bags. {11} Its leader, Aled Pryce, demanded clear rules before the summer.

# revision
{1} PING OFF! Phones banned for under-12s

{2} Kids will have to survive the school day without their mobiles after MPs voted 89 to 71 for a nationwide ban.

{+} Mum-of-three Tracey Boyle from Kilnford is over the moon. {+} “I might even find out what he did at school,” she told us about her son Alfie, 10.

{5} “This is a ban on parents, it is a ban on pings,” blundered Education Minister Ruben Aldercott in the chamber, to roars of laughter.

{8} Reading got better in schools that tried it out last year. {9} There was less scrapping at break time too.

{+} But not everybody is happy. {7} Fenella Marsh for the opposition said that nobody needs a law for something so obvious.

{4} Children who use an app to manage an illness can keep their devices.

{+|10} And teachers? {10} Their union is in favour, yet worried about who is going to do the frisking.

{+} Vote in our poll: is twelve too old or too young?

# quotes
altered :: This is not a ban on parents, it is a ban on pings :: This is a ban on parents, it is a ban on pings
paraphrased :: We don't need a law for common sense ::
added :: :: I might even find out what he did at school

# facts
changed :: 88 :: 89
negation :: not ::

# relation
reports

# passages
a ban on parents, it is a ban on pings :: a ban on parents, it is a ban on pings :: quote
