Rows: firms, each with a nameless follow-on on its shares. Updated in place; Lindqvist Tools goes, and Tarn Tools, with the same figures, is another firm.

# original
{1} Four of five big Calder Bay firms raise profit

{2} CALDER BAY, Oct 24 (Hallam Wire) - Four of the five big companies reporting in Calder Bay on Friday raised their third-quarter profit, lifted by a weak crown and lower freight costs.

{3} Ostrand Shipping posted a net profit of 212 million crowns, up from 190 million a year earlier. {4} Its shares rose 2.1 percent to 48.20 crowns.

{5} Pell & Marrow posted a net profit of 88 million crowns, up from 81 million a year earlier. {6} Its shares fell 0.4 percent to 17.95 crowns.

{7} Vantry Foods posted a net profit of 143 million crowns, down from 156 million a year earlier. {8} Its shares fell 3.2 percent to 61.10 crowns.

{9} Lindqvist Tools posted a net profit of 57 million crowns, up from 49 million a year earlier. {10} Its shares were unchanged at 22.40 crowns.

{11} Harrow Cement posted a net profit of 34 million crowns, up from 30 million a year earlier. {12} Its shares rose 1.0 percent to 9.15 crowns.

{13} “Freight has been the gift of the year,” said Dorrit Amsel, an analyst at Keel Brothers. {14} “I would not count on it in the winter.”

{15} The Calder Bay index was 0.3 percent higher at midday.

{16} Annual results are due on February 6.

# revision
{1} Four of six big Calder Bay firms raise profit

{2} CALDER BAY, Oct 24 (Hallam Wire) - Four of the six big companies reporting in Calder Bay on Friday raised their third-quarter profit, helped by a weak crown and cheaper freight.

{3} Ostrand Shipping posted a net profit of 212 million crowns, up from 190 million a year earlier. {4} Its shares fell 0.4 percent to 47.01 crowns, after rising early in the day.

{5} Pell & Marrow posted a net profit of 81 million crowns, down from 88 million a year earlier. {6} Its shares fell 3.2 percent to 17.44 crowns.

{7} Vantry Foods posted a net profit of 134 million crowns, down from 156 million a year earlier. {8} Its shares were unchanged at 63.10 crowns.

{+} Tarn Tools posted a net profit of 57 million crowns, up from 49 million a year earlier. {+} Its shares were unchanged at 22.40 crowns.

{11} Harrow Cement posted a net profit of 36 million crowns, up from 30 million a year earlier. {12} Its shares rose 2.1 percent to 9.25 crowns.

{+} Bexley Gas posted a net profit of 19 million crowns, up from 12 million a year earlier. {+} Its shares rose 1.0 percent to 5.05 crowns.

{13} “Freight has been the gift of the year,” Dorrit Amsel of Keel Brothers said.

{15} The Calder Bay index closed 0.1 percent lower.

{16} Annual results are due on February 6.

# quotes

# facts

# furniture
