A tennis final. English, two independent reports: an agency and the paper of the winner's home. One quote trimmed, one the same; the length, the match points, a rank and an interruption differ. 1.2 million and 1,200,000 are the same.

# original
{1} Drost beats Castellane to win Marlowe Open

{2} Halina Drost won the Marlowe Open on Sunday with a 6-4 3-6 7-5 victory over top seed Mei Castellane in the longest women's final in the history of the tournament.

{3} The match took three hours and 41 minutes. {4} Drost, ranked 63rd, saved five match points.

{5} “I stopped counting, I was too tired to be afraid,” the 22-year-old said.

{6} Castellane led 5-2 in the deciding set and served twice for the title. {7} She made eleven double faults, two of them in the last game.

{8} Play had to be suspended for 25 minutes when a swarm of flying ants settled on the court.

{9} Drost is the first qualifier ever to win the title. {10} She receives a cheque for $1.2 million and climbs to 19th in the rankings. {11} Her coach, Emil Sorrel, was a teacher of mathematics until 2017.

{12} Castellane, 31, left the question of her retirement open. {13} “Ask my knee,” she said.

{14} Tournament director Pia Holm promised a roof for next year. {15} “Ants do not read the schedule,” Holm said.

# revision
{1} Our Halina! Girl from Pumphouse Road conquers Marlowe

{+} They had carried the television out into the yard of the fire station, and by the third set half of Lower Wick was sitting in front of it on beer crates.

{+} “She broke that window in 2011,” said station officer Bram Keyes proudly, pointing upwards.

{2} At ten past six she fell on her back in the grass: 6-4, 3-6, 7-5 against Mei Castellane, the favourite. {3} Three hours and fourteen minutes of tennis lay behind her.

{6} She had been as good as beaten, two games to five down in the third set. {4} Seven times Castellane was a single point from the trophy, and each time the world number 68 found an answer.

{5} “I stopped counting,” she told this newspaper by telephone.

{8} Not even the insects, which drove both women from the court for forty minutes, could put her off. {+} An uncle thought that they were a sign and bet ten crowns on her.

{9} No one before her had come through the preliminary rounds and gone all the way. {10} The winner's purse of $1,200,000 would buy the whole of Pumphouse Road, with change.

{+|11} “Tennis is geometry with a pulse,” said Emil Sorrel, her trainer, who used to teach sums at Wick Grammar.

{13|12,13} “Ask my knee,” the loser answered when somebody wanted to know if she would be back.

{+} The bells of St Agnes rang for 22 minutes, one for each year of her life. {+} She comes home on Thursday, and there is talk of a float. {+} Lower Wick's own court has had no net since the spring.

# quotes
trimmed :: I stopped counting, I was too tired to be afraid :: I stopped counting
kept :: Ask my knee :: Ask my knee
dropped :: Ants do not read the schedule ::
added :: :: She broke that window in 2011
added :: :: Tennis is geometry with a pulse

# facts
changed :: three hours and 41 minutes :: Three hours and fourteen minutes
changed :: 63rd :: 68
changed :: five :: Seven
changed :: 25 minutes :: forty minutes

# relation
reports

# passages
