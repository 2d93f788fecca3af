Two company mergers. English, unrelated: two breweries, two makers of hearing aids; an agency in common.

# original
{1} ELBRECHT, Sept 2 (Tradewire) - The breweries Harder and Koenigsquell plan to merge in an all-share deal worth 2.1 billion marks, the companies said on Monday.

{2} The new group, to be called Harder Quell, would be the second-largest brewer in the country and sell nine million hectolitres a year.

{3} Harder shareholders are to hold 58 percent.

{4} “We are both small on our own and too proud to be swallowed,” Harder chief executive Wendelin Roth told a news conference. {5} He will lead the combined company for three years.

{6} Savings of 70 million a year are expected from joint buying of barley and bottles. {7} A bottling plant at Niedrach with 210 workers is to be shut. {8} The food workers’ union called the plan a bitter draught.

{9} Koenigsquell, founded by monks in 1488, has lost money in each of the past four years.

{10} The cartel office is to decide by the end of January. {11} Harder shares fell 3 percent, while those of Koenigsquell gained 14.

# revision
{+} PORT LYTTON, June 19 (Tradewire) - Sonaphor agreed on Thursday to buy its rival Orelle Medical for 780 million dollars in cash, creating the world’s biggest maker of hearing aids.

{+} Orelle shareholders will receive 31 dollars a share, a premium of 40 percent over the last closing price.

{+} The board of Orelle recommended the offer unanimously. {+} Its founder, Hyacinth Boateng, who owns a quarter of the stock, has pledged to accept it.

{+} “Their chips and our batteries belong in the same ear,” Sonaphor president Katsuo Ferrand said.

{+} No job cuts are planned, and research will stay in Port Lytton. {+} The purchase is to be financed with loans from three banks.

{+} Analysts had long expected a tie-up as cheap earbuds eat into the market. {+} One of them, Lucja Brandt, thought the price steep.

{+} Regulators on two continents must still give their approval. {+} The deal is due to close in the first quarter of next year. {+} A Sonaphor bid for Orelle failed in 2018.

# quotes

# facts
