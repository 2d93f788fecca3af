Parliament dissolved. English, heavy rewording, one paragraph moved up and one moved down, no headlines, with a dateline.

# original
{1} VELTHAVEN, Feb 11 (Meridian Press) - President Ilse Corvane of Lorrany dissolved parliament on Tuesday and called a snap election for April 6, seeking to end a five-month deadlock over the budget.

{2} The decree came hours after Prime Minister Tomas Rehl lost a confidence vote by 91 votes to 84. {3} Several members of his own Centre Union sided with the opposition. {4} “A country cannot be governed by postponement,” Corvane said in a televised address lasting less than four minutes.

{5} Rehl will stay on as caretaker until a new cabinet is sworn in. {6} He is not allowed to sign treaties or make senior appointments during that time.

{7} The crisis began in September, when the Rural League, his junior coalition partner, refused to support an increase in fuel duty. {8} Civil servants have been paid out of an emergency fund since January.

{9} The election will be the third in six years. {10} Opinion polls put the opposition Democratic Alliance at 34 percent, ahead of the Centre Union on 27 but well short of a majority. {11} Its leader, Marta Jelinsky, ruled out any pact with the far right.

{12} The Lorrany mark slid 1.8 percent against the dollar before recovering some ground. {13} Analysts at Harbeck Bank advised clients to keep away from government bonds until the summer.

{14} Several thousand demonstrators gathered outside the assembly building, many of them banging saucepans. {15} Police made six arrests.

{16} The electoral commission warned that it had no money to print ballot papers and would need a special grant by the end of the month.

# revision
{1} Voters in Lorrany will be called out a good two years ahead of time: since no spending plan could be agreed in almost half a year of wrangling, the head of state has sent the lawmakers home.

{14} On the square in front of the chamber a crowd numbering in the thousands made a din with kitchenware. {+} Street vendors did a brisk trade in hot wine and cheap ladles.

{2} It took a margin of just seven to bring the government down earlier in the day. {4} In a brief broadcast to the nation, Corvane argued that a state was not run by forever putting things off. {+} She wore the grey jacket in which she had taken her oath three years before, as viewers were quick to notice.

{5} Only when his successor's ministers take up their posts does Rehl have to clear his desk. {6} Agreements with foreign powers are beyond his authority meanwhile, and top jobs in the state must go unfilled.

{10} If surveys are to be believed, the Democratic Alliance would come first with roughly one vote in three, seven points clear of its main rival, but could not rule by itself. {11} Whatever the arithmetic, Jelinsky insists, she will strike no deal with the nationalist fringe.

{12} Currency dealers sold the mark on the news, though part of the loss was made good later. {16} Officials in charge of the vote say that unless extra cash arrives before March they cannot afford even the slips on which people are to put their crosses.

{7} Dearer petrol was what split the governing camp last autumn: the small farmers' party would not hear of the higher tax. {8} Wages in the public service have had to come from a reserve meant for disasters ever since the new year.

{+} A primary school in the old town has been rehearsing mock elections with its pupils, and the cat won.

# quotes

# facts
