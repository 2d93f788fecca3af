Two companies’ results, in Norway and in Mexico. The agency Castell Wire occurs in both; no link is right.

# original
{1} Torvald Pumps, the Norwegian maker of equipment for waterworks, raised its forecast for the year on Wednesday after profit in the third quarter rose by 18 per cent.

{2} Net income came to 412 million kroner, compared with 349 million a year earlier. {3} Sales grew by 7 per cent to 3.6 billion kroner.

{4} Analysts polled by the agency Castell Wire had on average expected a profit of 380 million.

{5} “Cities are at last replacing pipes that should have been replaced a generation ago,” said the chief executive, Hilde Rosnes.

{6} Orders from North America, the company’s most important market, were up by a quarter. {7} Business in China declined for the fifth quarter in a row.

{8} Torvald now expects an operating margin of 14 to 15 per cent, having spoken of 13 per cent until now.

{9} The company is to open a factory in Ohio next spring, which will employ 250 people.

{10} Its shares rose by more than 6 per cent in Oslo in early trading. {11} They have gained a third since January.

# revision
{+} Almacenes Ibarra, Mexico’s third-largest chain of department stores, slipped into the red in the second quarter and will not pay a dividend, it said late on Monday.

{+} The loss amounted to 530 million pesos, after a profit of 290 million in the same period of last year. {+} Revenue fell by 4 per cent to 11.2 billion pesos as customers bought fewer clothes and refrigerators.

{+} The chain blamed high interest rates, which make buying on credit more expensive, and a botched move to new warehouses.

{+} “We promised our customers two days and kept them waiting for two weeks,” the chairman, Esteban Ibarra, told the agency Castell Wire.

{+} Fourteen of the 118 branches are to close before Christmas. {+} Some 1,900 jobs will be lost, most of them in the north of the country.

{+} Online sales were the one bright spot, with growth of 22 per cent.

{+} The management no longer ventures a forecast for the full year.

{+} The share price dropped by 9 per cent to its lowest level since 2012. {+} The founding family, which owns 41 per cent, said that it would provide fresh capital if necessary.

# quotes

# facts
