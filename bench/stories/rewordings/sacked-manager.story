Football manager sacked. British English, heavy rewording, order kept, no headlines, no dateline.

# original
{1} Thorncaster Rovers have sacked Gavin Tretheway after eight straight defeats left the club at the foot of the table.

{2} The 51-year-old was told by telephone at about midnight on Saturday, an hour after the team coach got back from a 4-0 loss at Penmoor. {3} “I thought it was my wife ringing to ask whether I wanted any supper,” he said on his doorstep on Sunday morning.

{4} His assistant, Dougie Farrant, and the goalkeeping coach have also gone.

{5} Chairman Lucian Oake said in a statement that the decision had been the hardest of his nine years in charge but that results had to come before friendship. {6} The two men are neighbours and used to play golf together on Mondays.

{7} Supporters turned on Tretheway in October, when he substituted the local hero Callum Bright in the derby and saw a lead slip away in the last ten minutes. {8} A plane trailing a banner that read “Time to go, Gavin” flew over the ground during last week's match. {9} It was paid for by a collection in three pubs.

{10} His win rate of 24 per cent is the worst of any Rovers manager since the war. {11} Yet he kept them up in his first season with a squad assembled for less than £2m, and players past and present paid tribute to him. {12} Captain Ewan Skelhorn said the dressing room should be ashamed of itself.

{13} Compensation for the remaining 18 months of his contract is put at £900,000.

{14} Under-21s coach Misha Valdane will take training today and pick the side for Wednesday's cup tie. {15} Bookmakers have made Bruno Castellari, who left the Danish champions in May, the favourite to succeed Tretheway. {16} Whoever gets the job will be the club's eighth manager in ten years.

# revision
{1} Gavin Tretheway is out of work: rock bottom of the division and beaten every single time since late September, Thorncaster decided at the weekend that they had seen enough.

{2} He got the news down the line at bedtime, the squad having barely stepped off the bus that carried them home from a four-goal hammering at Penmoor. {3} His first guess on seeing the handset light up, he recalled for reporters outside his house, was that his spouse meant to find out if he was hungry.

{+} He had spent the whole of the second half with his hood up, arms folded, in the corner of the technical area.

{5} Never since taking the helm almost a decade ago had he faced so painful a choice, the head of the board let it be known in writing, yet sentiment could not outweigh points.

{7} The mood on the terraces soured this autumn, on the day their home-grown darling was hauled off against the old enemy and a lead turned to ashes near the final whistle. {8} Only seven days ago an invitation to clear his desk had been towed across the sky above Millrace Lane by a light aircraft.

{10} No predecessor in some eighty years has triumphed so seldom, which is to say in fewer than one game out of four. {11} Still, it was he who staved off relegation at the first attempt on a shoestring budget, and warm words came from many who have worn the shirt under him. {12} It is the team who ought to be hanging their heads, according to the skipper.

{+} By Sunday lunchtime the souvenir shop had taken the mugs with his face on them out of the window.

{13} Paying up a deal that still had a year and a half to run will set the owners back an estimated £900,000.

{14} The line-up for the knockout game in midweek will be chosen by the man who looks after the youngsters and who is running this morning's session. {15} The shortest odds on filling the vacancy are those on Bruno Castellari, at liberty since he parted with his employers in Denmark last spring.

{+} Thorncaster last played in the top flight 33 years ago and still sell a commemorative plate.

# quotes

# facts
