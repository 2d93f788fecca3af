A mine collapse and rescue. English, heavy rewording, a paragraph moved up, one split, with headlines.

# original
{1} Seven miners pulled alive from collapsed copper mine

{2} Seven miners who had been trapped 340 metres underground for six days were brought to the surface one by one on Monday, to the cheers of relatives who had camped at the gate.

{3} The last of them, foreman Eliseo Tacuri, stepped out of the steel capsule at 4:40 a.m. and kissed the ground.

{4} Two of his colleagues had been crushed when the roof of a gallery at the San Ubaldo mine caved in on Tuesday.

{5} The survivors had taken shelter in a repair bay and shared nine tins of tuna and the water from a drill cooler. {6} “We ate a spoonful at noon and told each other recipes,” Tacuri, 49, said from his hospital bed.

{7} Rescuers first heard knocking on Thursday. {8} They drilled a shaft no wider than a lorry tyre through granite, breaking five bits.

{9} All seven are dehydrated and one has a broken arm, said doctor Carmela Ibarne.

{10} The owner, Cobre Altiplano, had received three warnings about rotten props since January. {11} Labour inspectors sealed the mine, and its manager was arrested at a bus station with 11,000 dollars in his bag. {12} The company said that it would cooperate.

{13} President Renata Olmos decreed three days of mourning and promised a new mining code. {14} At least 60 people have died in the country’s pits this year. {15} Copper makes up half of its exports.

{16} A mass for the two dead men will be held in the village church on Wednesday.

# revision
{1} Out of the dark at last: joy at San Ubaldo as buried men see the sky

{2} Wives and children who had slept in tents for almost a week wept with happiness as those they had nearly given up rode up through the rock.

{3} Tacuri, the boss of the team, was the one who left the cage after everybody else, and pressed his lips to the earth.

{4} Two others did not live to see it: tonnes of stone had come down on them at the outset of the disaster.

{10} That the timber was no longer sound, Cobre Altiplano had been told again and again in the course of the year. {11} The authorities have now shut the place. {11} The man who ran it was caught with plenty of cash as he tried to get out of town.

{5} Some canned fish and what dripped out of a machine had kept the men going in a workshop below. {6} Once a day there was a morsel of food and talk about cooking, their leader recounted from the ward.

{+} They sang, too, mostly hits by a crooner of the eighties.

{8} One tool after another shattered on the hard rock before the narrow hole was through.

{+} The winch had been borrowed from a salt works on the other side of the border.

{9} Apart from thirst and a fracture, nothing ails them, the physician in charge reported.

{13} Flags are to hang at half-mast until Thursday, and Olmos intends to tighten the law. {14} Sixty lives and more have been claimed below ground across the nation since New Year.

{+} A girl born to one of the wives on Friday is to be called Luz.

# quotes

# facts
