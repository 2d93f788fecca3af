A marathon. English, two independent reports: an agency and a running magazine. The margin, the starters and the heat differ; the winning time and the age are the same.

# original
{1} Kiplang wins Ostrava Bay marathon in record time
{2} Abel Kiplang won the Ostrava Bay marathon in two hours, four minutes and nine seconds on Sunday, a record for the course.

{3} The 27-year-old broke away at the 35th kilometre and finished 22 seconds ahead of Tesfa Amare. {4} “I ran away from the sun,” he said.

{5} The thermometer showed 27 degrees at noon. {6} Medics treated 140 runners for heatstroke, and seven were taken to hospital.

{7} About 18,000 people took part, from 64 nations. {8} Lene Dahl won the women's race for the third time.

{9} The winners receive 50,000 euros each. {10} Next year's race will start an hour earlier, the organisers said.

# revision
{1|+} Out of the sun
{+} They had put sponges on every table, and by nine they were gone.

{2} Nobody has ever run faster in Ostrava Bay than Abel Kiplang, who took 2:04:09 for the 42 kilometres along the water. {3} His lead over Amare at the line was 31 seconds. {4} “I ran away from the sun,” he told us with ice on his neck.

{+} Kiplang grew up with five brothers, 300 kilometres from the nearest track. {+} His coach made him run with 12 stones in a bag.

{8} Dahl, 36, won again among the women. {+} She had given birth in November.

{5} At noon it was 31 degrees in the shade. {7} Of the 16,500 who had started, every ninth gave up.

{10} In future the gun will go off at seven. {+} This reporter needed four hours and two sponges.

# quotes
kept :: I ran away from the sun :: I ran away from the sun

# facts
changed :: 22 seconds :: 31 seconds
changed :: 27 degrees :: 31 degrees
changed :: About 18,000 :: 16,500

# relation
reports

# passages
