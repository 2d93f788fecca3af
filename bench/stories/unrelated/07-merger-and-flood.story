# original
{1} Grocers Pell and Marchbank agree to merge

{2} Supermarket chains Pell and Marchbank said on Tuesday they had agreed to merge in a deal valued at $2.1 billion.

{3} The new company will have 640 shops and 38,000 employees. {4} Up to 30 shops may be sold to satisfy regulators.

{5} “We compete with the internet now, not with each other,” said Clement Pell, who will lead the group.

{6} The competition office has 90 days to examine the plan. {7} Shares in Marchbank rose 11%.

{8} Analysts had long predicted the step.

# revision
{+} Hundreds flee as river bursts banks in Marchbank

{+} More than 600 people fled their homes on Tuesday when the river Pell burst its banks near the town of Marchbank.

{+} Soldiers carried patients out of a hospital on stretchers. {+} Up to 30 houses may be lost, the fire brigade said.

{+} “The water came through the letter box first,” said Clementine Dorr, who lives on Mill Street.

{+} The river is expected to peak at 5.2 metres overnight. {+} Power was cut in eleven villages.

{+} Officials had long promised a new dam.

# quotes
dropped :: We compete with the internet now, not with each other ::
added :: :: The water came through the letter box first

# facts
