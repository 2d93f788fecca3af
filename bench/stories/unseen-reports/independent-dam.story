A protest. English, two independent reports: a government-friendly and an activist outlet. Numbers and a legal status differ; a quote altered.

# original
{1} Dam works resume after brief disturbance

{2} Construction of the Tarn Valley dam resumed on Friday after a small group of demonstrators had been removed from the site, the Water Authority said.

{3} Some 200 people had gathered at the northern gate in the morning. {4} Officers escorted them away, and no one was injured.

{5} Two persons were questioned by the police over damage to a fence. {6} One of them, Joss Arkwright, is a suspect in an earlier case of trespass.

{7} “We respect every opinion, but concrete does not wait,” site manager Elspeth Doyle said.

{8} The dam will supply 600,000 households with electricity from 2031. {9} The ministry has promised the villagers of Lower Tarn new houses.

{10} Local businesses welcome the project. {11} The Tarn Hotel is already booked out with engineers.

# revision
{1|+} Riot police break up vigil at Tarn

{3} Over 900 of us stood at the north gate at sunrise, singing.

{4} By ten the riot police had come with dogs and dragged people down the track. {4} At least six were hurt, one with a broken wrist.

{6} Joss Arkwright, who was convicted of trespass last year, was led off in handcuffs. {5} So was a retired midwife who had leaned on a fence.

{7} “We respect no opinion, and concrete does not wait,” was all that manager Elspeth Doyle had to say.

{2} The diggers started up again before the last of us had left. {+} A heron flew over the river, twice.

{9} Lower Tarn has been promised houses, but nobody has seen a plan. {+} “They measured my kitchen and then my grave,” said Ruth Ogden, 88. {+} Her family has lived in the valley since 1640.

{+} We will be back on Sunday at noon; bring drums.

# quotes
altered :: We respect every opinion, but concrete does not wait :: We respect no opinion, and concrete does not wait
added :: :: They measured my kitchen and then my grave

# facts
changed :: 200 :: 900
changed :: no one :: six
scale changed :: suspect :: convicted
negation ::  :: no

# relation
reports

# passages
