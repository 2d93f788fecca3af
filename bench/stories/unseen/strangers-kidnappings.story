Two unrelated kidnappings. English; strangers: every sentence of the revision is marked as added, because no link is right.

# original
{1} Armed men abducted sawmill owner Gustavo Perrane outside his home in San Eladio on Tuesday as he was leaving for work. {2} His driver was beaten with a rifle butt but is out of danger.

{3} Four gunmen in police jackets had blocked the street with a stolen ambulance, neighbours said.

{4} The family received a call from a woman demanding two million pesos within a week. {5} She said that Perrane, who is diabetic, had been given his insulin.

{6} The governor sent 150 soldiers to search the hills and closed the roads to the border. {7} “We ask them not to turn a father into merchandise,” Perrane's daughter Inés told a local radio station.

{8} It is the ninth kidnapping in the province this year, and in seven cases the families have paid. {9} Business leaders called a one-day strike and said many of their members were sending their children abroad.

{10} Prosecutors suspect a gang led by a former prison guard.

# revision
{+} Two surveyors for a water charity who had been held for 17 days in the Harzat uplands were released on Sunday, thin but unhurt. {+} Elders of a herding clan brought Colm Dargan, 44, and Yusra Temmani, 29, to a desert airstrip on the back of a pickup.

{+} No money changed hands, the foreign ministry insisted. {+} A tribal source said the captors had been promised the release of a cousin who is serving a sentence for smuggling diesel.

{+} The two were dragged from their jeep near a well whose depth they were measuring. {+} They slept in caves and were moved on by camel every other night.

{+} “They taught us a board game with date stones, and I lost every time,” Dargan said. {+} Temmani, who speaks the dialect, talked the guards into letting her boil the drinking water.

{+} The charity, Clearspring, has withdrawn its staff from the district and does not expect to return before winter. {+} It leaves 40 half-finished cisterns behind.

{+} Both were flown to a military hospital for tests and are to see their relatives today.

# quotes

# facts
