Rows: quotes with one attribution formula; Bree and Sallow changed places. Every quote goes with its speaker.

# original
{1} Councillors split over Larch Green pool

{2} LARCH GREEN - The town council will decide on Thursday whether to close the open-air pool, which lost 84,000 pounds last year.

{3} The Larch Green Echo asked all nine councillors how they would vote.

{4} “I will vote to keep it open, because I learned to swim there,” Councillor Bree said.

{5} “I will vote to close it, because we cannot pay for it,” Councillor Hatch said. {6} “It is as simple as that.”

{7} “I will vote to keep it open for one more summer,” Councillor Ormerod said.

{8} “I have not decided, and I want to see the figures first,” Councillor Quill said.

{9} “I will vote to close it, because the pipes are sixty years old,” Councillor Sallow said. {10} “They will burst this winter or the next.”

{11} “I have not decided,” Councillor Tindall said.

{12} “I will vote to keep it open, because my children swim there,” Councillor Wray said.

{13} Two councillors did not reply.

{14} The pool opened in 1961 and had 22,000 visitors last summer.

{15} A petition to save it has been signed by 3,100 people. {16} It was started by a retired lifeguard, Bernard Coy.

{17} The meeting starts at 7 p.m. in the corn exchange.

# revision
{1} Councillors still split over Larch Green pool

{2} LARCH GREEN - The town council will decide tonight whether to close the open-air pool, which lost 86,000 pounds last year.

{15,16} A petition to save it, started by the retired lifeguard Bernard Coy, has been signed by 4,700 people.

{3} The Larch Green Echo asked all nine councillors how they would vote.

{9} “I will vote to close it, because the pipes are sixty years old,” Councillor Sallow said. {10} “They will burst this winter.”

{5} “I will vote to close it, because we can’t pay for it,” Councillor Hatch said. {6} “It is as simple as that.”

{7} “I will vote to keep it open for two more summers,” Councillor Ormerod said.

{+} “I have not decided, and I want to see the figures first,” Councillor Penn said.

{4} “I will vote to keep it open, because I learned to swim there in 1970,” Councillor Bree said.

{11} “I have not decided, and I may not decide before the vote,” Councillor Tindall said.

{+} “I will vote to keep it open, because my grandchildren swim there,” Councillor Yarrow said.

{13} Two councillors did not reply this time.

{14} The pool opened in 1961 and had 22,000 visitors last summer.

{17} The meeting starts at 7:30 p.m. in the corn exchange.

# quotes

# facts

# furniture
