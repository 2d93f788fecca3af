Sport. English, heavy rewording, two sentences moved up.

# original
{1} Third-division Chumbaya knock champions Montúfar out of cup

{2} A side of teachers, farmers and one policeman beat the national champions 2-1 on Sunday to reach the quarter-finals of the cup for the first time.

{3} Deportivo Chumbaya fell behind after six minutes when Nelson Arboleda headed in a corner for Montúfar. {4} They drew level just before half-time through a penalty.

{5} Goalkeeper Wilmer Quishpe, who delivers bread for a living, then kept the visitors at bay with a string of fine saves.

{6} The winner came in the last minute of added time, when substitute Darwin Ilaquiche lobbed the keeper from the halfway line. {7} “I closed my eyes and hit it as hard as I could,” said Ilaquiche, 19.

{8} The crowd of 3,200 poured on to the pitch.

{9} Montúfar had not lost to a team from a lower league for 26 years. {10} Their coach, Roberto Salvatierra, blamed the altitude and the bumpy surface. {11} He had left six regulars on the bench.

{12} Chumbaya’s ground lies 3,400 metres above the sea, next to a potato market. {13} The club almost folded two years ago when its sponsor pulled out. {14} Its players receive no wages.

{15} Referee Ximena Tobar showed nine yellow cards. {16} The draw for the next round takes place on Wednesday.

# revision
{1} Amateurs humble title holders in mountain sensation

{2} Never before had these part-timers, among them schoolmasters and an officer of the law, come so far in the knockout competition; now they have done so at the expense of the best in the land.

{14} Nobody on the books gets paid. {13} Bankruptcy loomed in the season before last, after the main backer had turned off the tap.

{3} It began badly: Arboleda nodded the favourites in front early on. {4} From the spot the underdogs equalised on the stroke of the interval.

{5} Between the posts, a man who drives a baker’s van thwarted one attack after another.

{+} Boys without tickets watched from the roofs of parked lorries.

{6} Seconds before the final whistle, a teenager who had only just come on spotted his opponent off guard and beat him from fifty metres. {7} He had not even looked, the scorer confessed; he had simply put all his might into the kick.

{8} Moments later the grass was black with fans.

{+} The mayor has declared Monday a holiday.

{9} More than a quarter of a century had passed since minnows last got the better of Montúfar. {10} Thin air and a poor lawn were Salvatierra’s excuses.

{+} His team’s bus had been held up for two hours on the pass by a herd of llamas.

{+} Fabiola Andrade, who took over at Chumbaya in August, is the only woman coaching in the men’s leagues.

# quotes

# facts
