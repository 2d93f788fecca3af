Two tennis finals. English, two unrelated stories of one genre: no link is right, every sentence of the revision is added.

# original
{1} Kasia Wronek fought back from a set and 4-1 down to beat top seed Amelie Dufresnoy 3-6, 7-5, 6-4 on Saturday and win the Elmcote grass-court title for the first time.

{2} The 19-year-old qualifier saved three match points in the second set, one of them with a lob that landed on the baseline. {3} “I had already been thinking about what to say as the loser,” she admitted.

{4} Dufresnoy served 11 double faults and twice called the trainer to have her shoulder massaged. {5} A shower stopped play for 50 minutes when the Frenchwoman was leading 2-1 in the decider. {6} She seemed to lose her rhythm after the break.

{7} Wronek, ranked 143rd, had never got past the second round of a tournament at this level. {8} She will rise to 58th on Monday and earns 210,000 pounds.

{9} Her mother, who taught her to play on the car park of a cannery, was watching in the front row. {10} Wronek next plays at Harwell Bay.

# revision
{+} Defending champion Rodrigo Salvatierra needed just 71 minutes to dispose of Finland's Aki Lehtoranta in the final of the Puerto Almeja Clay Masters, winning 6-2, 6-1 before a crowd of 9,000.

{+} The Argentine lost only four points on his serve in the first set. {+} His heavy topspin forehand kept Lehtoranta pinned far behind the line all evening.

{+} It was Salvatierra's seventeenth title and his fourth of the season. {+} At 34, he is the oldest man ever to lift the silver anchor that serves as a trophy here.

{+} Lehtoranta had spent more than three hours on court in Saturday's semi-final and had strapping on his left thigh. {+} He broke a racket over his knee at 5-1 and was given a warning by umpire Céline Marot.

{+} “Against him on this surface you feel like a tourist,” the Finn said. {+} Salvatierra dedicated his victory to his former coach, Oscar Pereda, who died in March. {+} In the doubles, the Czech brothers Hrdina beat a Japanese pair in a tie-break.

# quotes

# facts
