Two unrelated airline results. English; strangers: every sentence of the revision is marked as added, because no link is right.

# original
{1} Borvik Air swung to a loss in the third quarter after a pilots' strike grounded a third of its flights at the height of the season. {2} The net loss came to 112 million kroner, compared with a profit of 240 million a year earlier.

{3} Revenue fell nine percent to 3.1 billion kroner. {4} The walkout alone cost 190 million, chief executive Henrik Aasdal said.

{5} “We paid for hotel rooms instead of filling our seats,” he told analysts. {6} Aasdal lowered the target for the full year and now expects to break even at best.

{7} The airline will return six leased jets in the spring and close its base at Torsnes. {8} Cabin crew unions said that 300 jobs were at risk.

{9} The shares dropped 11 percent to their lowest price since the flotation in 2016. {10} Fuel spending, by contrast, shrank thanks to hedges taken out last year.

# revision
{+} Record demand for beach holidays lifted half-year earnings at the budget carrier Sunhop by 40 per cent, and shareholders are to receive the first dividend in its history. {+} Pre-tax profit for the six months to September was £86m on sales of £910m.

{+} Passengers spent an average of £23 a head on bags, reserved seats and snacks, a fifth more than last summer. {+} “People will give up the new sofa before they give up the fortnight in the sun,” said Maureen Tilbrook, the founder, who still owns 31 per cent.

{+} Eight in ten of the winter seats to the islands have already been sold. {+} Sunhop has ordered 15 aircraft, with an option on ten more, the first of which is due in 2027.

{+} It will fly from Carrow and Eastmere airports for the first time next May, mainly to Greece.

{+} A shortage of air traffic controllers caused 2,400 late departures in August. {+} Sunhop also took over the hangars of its rival Jetaround, which collapsed in the spring.

{+} Investors had hoped for a bigger payout and left the stock barely changed at 412p. {+} Ms Tilbrook, 67, declined to say when she would name a successor.

# quotes

# facts
