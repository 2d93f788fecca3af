A vote at a university. English, two independent reports: a student paper and a city paper. One quote the same, one extended; a negation differs.

# original
{1} Senate votes to scrap Latin

{2} The university senate voted on Wednesday to close the classics department in two years' time, by 24 votes to 19.

{3} The decision saves £1.1 million a year, according to vice-chancellor Petra Soames. {4} “Numbers are a language too,” she said after the meeting.

{5} About 150 students had blocked the stairs of Founders' Hall since dawn. {6} They recited Virgil through a megaphone, and security did not intervene.

{7} Professor Hugh Lanyon, who has taught here for 33 years, said that he would go on giving lectures in the car park. {8} “A university without Latin is a swimming pool,” he told the crowd.

{9} Only 41 students are enrolled in classics. {10} In 1975 there were 380.

{11} The students' union will take the university to court because it was not consulted.

# revision
{1} University drops classics amid protests

{2} The University of Aldermouth is to close its department of classics, founded in 1828.

{2} The senate approved the plan by a majority of five. {3} Vice-chancellor Petra Soames expects to save just over a million pounds a year.

{8} “A university without Latin is a swimming pool, and not a very warm one,” said Hugh Lanyon, who holds the chair of Greek. {7} He intends to carry on outdoors.

{5} Dozens of students staged a sit-in at Founders' Hall. {6} Security staff intervened and carried several of them outside.

{4} “Numbers are a language too,” Soames said.

{9} The subject has 47 students left, the university says. {+} The city council regrets the decision, a spokeswoman said. {+} The department's collection of plaster casts, which draws 9,000 visitors a year, will stay in the museum.

# quotes
kept :: Numbers are a language too :: Numbers are a language too
extended :: A university without Latin is a swimming pool :: A university without Latin is a swimming pool, and not a very warm one

# facts
changed :: 41 :: 47
negation :: not ::

# relation
reports

# passages
A university without Latin is a swimming pool :: A university without Latin is a swimming pool :: quote
