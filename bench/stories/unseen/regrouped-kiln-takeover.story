Company takeover, agency style with a headline: three re-cuts (one with a quote), a split, a move, a drop, an addition.
Traps: the two share-price sentences; the two shareholder sentences, where "tender" is repeated; Corder Bank in two places.

# original
{1} Brandt-Ostlund agrees to buy porcelain maker Kessmere for 410 million marks

{2} AVENHOLM, May 6 (Hallam Wire) - Household goods group Brandt-Ostlund said on Tuesday it had agreed to buy the porcelain maker Kessmere for 410 million marks. {3} The offer of 27 marks a share is 31 percent above Monday’s close, and Kessmere’s board has recommended it.

{4} Kessmere shares rose 28 percent to 26 marks by midday. {5} Brandt-Ostlund shares fell 3 percent to 88 marks.

{6} The combined company will have sales of 2 billion marks and 9,000 employees. {7} Brandt-Ostlund expects savings of 35 million marks a year from the third year, mostly in purchasing and freight.

{8} “We are not buying kilns, we are buying two hundred years of hands that know clay,” Chief Executive Tobias Renn told reporters.

{9} Renn promised that no kiln would close before 2030, a pledge that unions want in writing. {10} “A promise made in a hotel is worth the price of the coffee,” said Ada Grell, who leads the works council.

{11} Kessmere, founded in 1814, has lost money in four of the past six years. {12} Its plant at Ruhde runs at half capacity.

{13} The Voss family, which founded Kessmere and holds 38 percent of it, will tender its shares. {14} The investment fund Marlin Gate, which offered 24 marks a share in March, owns 9 percent and has not said what it will do.

{15} The deal needs approval from competition authorities in three countries, which Brandt-Ostlund expects by November.

{16} Analysts at Corder Bank said the price was full but fair.

{17} Brandt-Ostlund will pay with cash and a new loan of 250 million marks from Corder Bank, and it does not plan to issue shares. {18} Its debt will rise to three times annual earnings, a level it last reached in 2009.

# revision
{1} Brandt-Ostlund to buy porcelain maker Kessmere for 410 million marks

{2,3} AVENHOLM, May 6 (Hallam Wire) - Household goods group Brandt-Ostlund said on Tuesday it had agreed to buy the porcelain maker Kessmere for 410 million marks, a deal backed by the target’s board. {2,3} The offer of 27 marks a share is 31 percent above Monday’s close.

{4} By midday Kessmere shares were up 28 percent at 26 marks. {5} Shares in Brandt-Ostlund lost 3 percent to 88 marks.

{16} Analysts at Corder Bank said the price was full but fair.

{6} The combined company will have sales of 2 billion marks and 9,000 employees. {7} Savings of 35 million marks a year, mostly in purchasing and freight, are expected from the third year.

{8} “We are not buying kilns, we are buying two hundred years of hands that know clay,” Chief Executive Tobias Renn told reporters.

{9,10} Renn promised that no kiln would close before 2030. {9,10} Unions want the pledge in writing: “A promise made in a hotel is worth the price of the coffee,” said Ada Grell, who leads the works council.

{11} Kessmere, founded in 1814, has lost money in four of the past six years. {+} It suspended its dividend last autumn.

{13} Holding 38 percent, the Voss family, Kessmere’s founders, will tender its shares. {14} Marlin Gate, an investment fund that owns 9 percent and offered 24 marks a share in March, has not said whether it will tender.

{15} The deal needs approval from competition authorities in three countries. {15} Brandt-Ostlund expects to have it by November.

{17,18} Brandt-Ostlund will pay with cash and a new loan of 250 million marks from Corder Bank. {17,18} It does not plan to issue shares, and its debt will rise to three times annual earnings, a level it last reached in 2009.

# quotes

# facts

# furniture
