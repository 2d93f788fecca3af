A budget. English, two papers with the same agency copy, which neither credits; it opens both. A figure differs.

# original
{1} Budget squeezes middle earners, calms markets

{2} Finance Minister Carla Reyes presented a budget on Tuesday that will raise income tax for anyone who earns more than 70,000 crowns and cut the tax on groceries from 9 to 6 percent. {3} The deficit is forecast to shrink to 2.8 percent of gross domestic product.

{4} For a family with two children and two average incomes, our calculations show a loss of 310 crowns a year. {5} A single pensioner gains 190.

{6} Bond yields fell to their lowest level since spring. {7} “She threaded the needle with gloves on,” said Otto Brill, chief economist at Hansa Invest. {8} He expects the central bank to cut rates in June.

{9} Ratings agency Kestrel confirmed its outlook as stable. {10} It warned, however, that growth of 2 percent was an optimistic assumption.

{11} Small firms complain about the new packaging levy. {12} It will cost a bakery about 1,200 crowns a year, according to the chamber of crafts.

# revision
{1} Reyes taxes the rich, spares the bread

{2} Finance Minister Carla Reyes presented a budget on Tuesday that will raise income tax for anyone who earns more than 70,000 crowns and cut the tax on groceries from 9 to 6 percent. {3} The deficit is forecast to shrink to 2.3 percent of gross domestic product.

{+} Unions were delighted. {+} “Finally somebody has looked into a shopping basket,” said Jonna Väre of the Federation of Labour.

{+} The opposition walked out before the minister had finished.

# quotes
dropped :: She threaded the needle with gloves on ::
added :: :: Finally somebody has looked into a shopping basket

# facts
changed :: 2.8 percent :: 2.3 percent

# relation
shared

# passages
Finance Minister Carla Reyes … gross domestic product :: Finance Minister Carla Reyes … gross domestic product
