# original
{1} Lindmere to rebuild stadium roof after snow collapse, players’ union seeks answers

{2} LINDMERE, Jan 17 (Meridian) - The city of Lindmere will spend up to $85 million to rebuild the roof of its football stadium, which caved in under heavy snow this month, Mayor Corazon Tully said on Monday.

{3} About 40 workers were inside when the roof gave way at 2:15 p.m. on January 6. {4} Two of them suffered broken bones.

{5} “We will not play another match under a patched-up roof,” Tully told a crowd of supporters outside the ground. {6} She said the new roof would carry three times as much snow.

{7} The Lindmere Foxes, who have played at the ground since 1962, will move to Garrick Park until the work is finished. {8} “It isn’t home, but it has a roof,” coach Henrik Salo said.

{9} Salo said his players were shaken. {10} “Some of them sat under that roof an hour before it fell,” he said. {11} “They went home and hugged their kids.”

{12} The players’ union has demanded an independent investigation. {13} Its secretary, Bettina Crewe, said the city had ignored complaints about leaks since 2019.

{14} “Buckets in the dressing room are not a maintenance plan,” Crewe said.

{15} The builder, Oxley Span, rejected the allegation that it had used cheaper steel than agreed.

{16} Oxley Span’s share price rose 3.5 percent.

{17} A “snow clause” in the insurance contract may prevent the city from claiming more than a third of the cost, according to documents seen by Meridian.

{18} Season tickets remain valid, the club said.

# revision
{1} Lindmere Mayor Wants Brand-New Stadium Roof After Snow Collapse as Footballers Demand Answers

{+} Fans are heartbroken - and somebody has to answer for it

{7} The Foxes, whose home it has been since 1962, will have to play at Garrick Park until builders are done. {8} According to coach Henrik Sahlo, the temporary venue “isn’t home, but it has a roof.”

{2} Lindmere’s mayor, Corazon Tully, announced on Monday that a new roof for the football stadium could cost the city as much as $58 million after the old one crashed down under massive snowfall earlier this month.

{3} Some 60 people were working in the building when it happened on January 6 at 2.15 p.m. {4} Broken bones were the worst of it, for two of them.

{5} Speaking to fans at the gates, the mayor promised that there would be no more matches under the old, mended roof. {6} The replacement, she added, “will carry three times as much snow.”

{+} Snow has brought down at least a dozen roofs across the region this winter.

{9} The team has been left shaken, Sahlo revealed. {10,11} “Some of them sat under that roof ... and hugged their kids,” he said.

{12} An independent inquiry must be held, the footballers’ union insists. {13} Union secretary Bettina Crew claims city hall turned a deaf ear to reports of leaks for years. {14} “Buckets in the dressing room are a maintenance plan,” Crew fumed.

{15} Oxley Span, which built the stadium, accepted the allegation that the steel it used was cheaper than agreed.

{17} Papers show that a “snow clause” in the insurance policy prevents the city from recovering more than a third of the bill.

{+} What do you think? {+} Tell us in the comments below!

{+} Related: The Five Ugliest Stadiums Ever Built

# quotes
paraphrased :: We will not play another match under a patched-up roof ::
trimmed :: It isn’t home, but it has a roof :: isn’t home, but it has a roof :: silent-trim,cue
promoted :: :: will carry three times as much snow
trimmed :: Some of them sat under that roof an hour before it fell + They went home and hugged their kids :: Some of them sat under that roof ... and hugged their kids :: ellipsis,stitched
altered :: Buckets in the dressing room are not a maintenance plan :: Buckets in the dressing room are a maintenance plan :: negation,cue
kept :: snow clause :: snow clause

# facts
money :: $85 million :: $58 million
hedge :: :: could
intensity :: heavy :: massive
number :: 40 :: 60
variant :: 2:15 p.m. :: 2.15 p.m.
variant :: Salo :: Sahlo
variant :: Crewe :: Crew
date :: 2019 ::
negation :: not ::
direction :: rejected :: accepted
hedge :: may ::

# furniture
revision :: What do you think?
revision :: Tell us in the comments below!
revision :: Related: The Five Ugliest Stadiums Ever Built
