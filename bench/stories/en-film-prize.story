# original
{1} ‘The Salt Year’ takes top prize at Lake Orrin film festival

{2} Director Zubeida Marr with her prize on Sunday. Photo: H. Lund

{3} ORRIN, July 6 (Hallam Wire) - “The Salt Year,” a three-hour drama about a family of salt miners, won the Silver Heron at the Lake Orrin film festival on Sunday.

{4} The jury said in a statement that the film was a masterpiece of patience.

{5} “I made it for my mother, who has never sat still for three hours,” director Zubeida Marr said as she accepted the prize. {6} “She told me, ‘Cut the goat.’ {7} I did not cut the goat.”

{8} It is the second film by Marr, 41, who used to repair lifts for a living. {9} She shot it in 26 days with a crew of nine.

{10} The prize for best actor went to Ivo Castellane for “Nobody’s Dog.” {11} He was not present.

{12} “Ivo hates prizes, and he hates lakes even more,” his agent, Carla Dietz, told the audience. {13} She promised to hand it to him anyway.

{14} About 52,000 tickets were sold, the festival’s office said. {15} That was 12 percent fewer than last year.

{16} Critics had complained about a “lost generation” of directors. {17} “There is no lost generation, there is lost money,” festival head Sunniva Krall said on Saturday. {18} She said private sponsors were leaving, one by one.

{19} A group of students booed when a bank was thanked. {20} The bank declined to comment.

{21} The festival will return on July 2 next year.

{22} More culture news

# revision
{1} “The Salt Year” wins top prize at Lake Orrin film festival

{4} It was, the jury said in a statement, “a masterpiece of patience.”

{3} ORRIN, July 6 (Hallam Wire) - “The Salt Year,” a three-hour drama about a family of salt miners, won the Silver Heron at the Lake Orrin film festival on Sunday.

{5} “I made it for my mother, who has never sat still for three hours,” Marr joked as she accepted the prize. {6} “She told me, ‘Cut the dog.’ {7} I did not cut the dog.”

{9} It was shot in 62 days with a crew of nine. {8} Marr, 41, who used to repair lifts for a living, has made one film before.

{10} Ivo Castellane was named best actor for “Nobody’s Dog.” {11,13} He was not present, but his agent, Carla Dietz, promised to hand it to him anyway. {12} “Ivan hates prizes, and he hates lakes even more,” she told the audience.

{16} Critics had complained about a lost generation of directors. {17} “There is [a] lost generation, there is lost money,” festival head Sunniva Krall warned on Saturday. {18} She said private sponsors were “leaving, one by one.”

{+} “We will be back, with or without a bank,” she added.

{14,15} The festival sold some 52 thousand tickets, a fifth fewer than last year, its office said.

{19} A group of students booed when a bank was thanked.

{21} The festival returns on July 12 next year.

# quotes
kept :: The Salt Year :: The Salt Year
kept :: The Salt Year :: The Salt Year
promoted :: :: a masterpiece of patience
kept :: I made it for my mother, who has never sat still for three hours :: I made it for my mother, who has never sat still for three hours :: cue
altered :: She told me, ‘Cut the goat.’ I did not cut the goat :: She told me, ‘Cut the dog.’ I did not cut the dog
kept :: Nobody’s Dog :: Nobody’s Dog
altered :: Ivo hates prizes, and he hates lakes even more :: Ivan hates prizes, and he hates lakes even more 
paraphrased :: lost generation ::
altered :: There is no lost generation, there is lost money :: There is [a] lost generation, there is lost money :: bracket,negation,cue
promoted :: :: leaving, one by one
added :: :: We will be back, with or without a bank

# facts
number :: 26 :: 62
name :: Ivo :: Ivan
negation :: no ::
variant :: 52,000 :: 52 thousand
percent :: 12 percent :: a fifth
date :: July 2 :: July 12

# furniture
original :: More culture news
