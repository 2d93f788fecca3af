# original
{1} Heat closes schools across the south

{2} More than 900 schools in the southern provinces closed on Monday as temperatures reached 43 degrees, the education ministry said.

{3} Exams have been moved to June 24. {4} Teachers complained that most classrooms have no fans.

{5} “You cannot teach fractions in an oven,” said Rosalind Meeker, a head teacher in Port Azul.

{6} Forecasters say the heat will last until at least Sunday. {7} Three farm workers have died.

# revision
{+} Girl of 12 becomes youngest chess grandmaster from the south

{+} A 12-year-old girl from Port Azul became the country’s youngest chess grandmaster on Monday, the sports ministry said.

{+} Ximena Valdo won her last game in 43 moves. {+} Her teachers said that she does her homework between rounds.

{+} “I saw the knight and I stopped breathing,” Valdo said after the final.

{+} She will play in the world junior championship until June 24. {+} Three of her brothers play as well.

# quotes
dropped :: You cannot teach fractions in an oven ::
added :: :: I saw the knight and I stopped breathing

# facts
