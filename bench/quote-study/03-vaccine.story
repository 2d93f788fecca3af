# language
en
# original
Norvell to vaccinate reindeer against foot disease

TARNBY, Feb 11 (Meridian) - Herders in northern Norvell will receive free vaccine for their reindeer from March, Agriculture Minister Osk Brannvik said on Monday, after a foot disease killed more than 3,000 animals this winter.

“We have waited for the cold to solve this, and the cold did not come,” Brannvik said at a herders’ assembly in Tarnby.

The herders gave him a cool reception. “He was told in November,” said Sunna Aikio, who lost half of her herd. “In November I still had 200 animals.”

“The minister has slept through a catastrophe,” opposition leader Clara Voss said. She called for his resignation.

Brannvik rejected that, saying he had “acted on the day the laboratory confirmed the germ.”

The vaccine has been tested on 120 animals. Veterinarian Ulf Henning warned against high hopes: “It protects four out of five, and not for longer than a year.”

The European herders’ union welcomed the plan. Its spokeswoman, Ilse Maran, said that it was “late, but not too late.”

Brannvik also promised compensation. “Every animal that is in the books will be paid for,” he said. “I give you my word, and I do not give it often.”

# revision
Free vaccine for Norvell’s reindeer

Northern Norvell’s reindeer herders will get vaccine free of charge starting in March. More than 3,000 animals have died of a foot disease this winter.

“We have waited for the cold to solve this, and the cold did not come,” said Osk Brannvik, the agriculture minister, speaking in Tarnby.

His audience was not impressed. According to Sunna Aikio, whose herd has shrunk by half, he “was told in November.”

Clara Voss, the leader of the opposition, wants Brannvik to resign. “He has slept through a catastrophe,” she said.

The minister pointed out that he had acted on the very day that the laboratory confirmed the germ.

Only 120 animals have been given the vaccine so far. “It protects four out of five, and not for longer than a year,” cautioned Sunna Aikio.

“Late, but not too late” was how Ilse Maran of the European herders’ union put it.

Brannvik added that owners would be compensated. “Every animal will be paid for,” he said. “I give you my word.”

Herders said “the wolves will eat the rest.”

# quotes
kept :: We have waited for the cold to solve this, and the cold did not come :: We have waited for the cold to solve this, and the cold did not come :: Osk Brannvik
trimmed :: He was told in November :: was told in November :: Sunna Aikio
dropped :: In November I still had 200 animals :: :: Sunna Aikio
altered :: The minister has slept through a catastrophe :: He has slept through a catastrophe :: Clara Voss
paraphrased :: acted on the day the laboratory confirmed the germ :: :: Osk Brannvik
kept :: It protects four out of five, and not for longer than a year :: It protects four out of five, and not for longer than a year :: Ulf Henning :: Sunna Aikio
kept :: late, but not too late :: Late, but not too late :: Ilse Maran
trimmed :: Every animal that is in the books will be paid for :: Every animal will be paid for :: Osk Brannvik
trimmed :: I give you my word, and I do not give it often :: I give you my word :: Osk Brannvik
added :: :: the wolves will eat the rest :: Herders
