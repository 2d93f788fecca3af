A bank merger. English, heavy rewording, with headlines, order kept.

# original
{1} Prairie Trust to Swallow Bank of Fundy for $7.4 Billion

{2} Prairie Trust of Winnipeg agreed on Monday to buy the Bank of Fundy for 7.4 billion dollars in shares, creating Canada’s fourth-largest lender.

{3} Fundy’s shareholders will get 0.62 of a Prairie share for each of theirs, a premium of 28 per cent over Friday’s close.

{4} About 2,300 of 11,000 jobs are to disappear by 2028, mainly in Halifax. {5} “Nobody will be pushed out without a decent package,” said Prairie’s chief executive, Monique Desrochers.

{6} Some 90 branches lying within a kilometre of one another will be closed.

{7} Fundy was founded in 1868 by shipowners from Saint John.

{8} The competition bureau has to approve the deal, and its ruling is not expected before spring. {9} The finance workers’ union announced protests in front of both head offices.

{10} Fundy had been looking for a partner since it wrote off 640 million dollars on shopping centres last year. {11} Two earlier suitors, one of them American, withdrew without making an offer.

{12} Prairie shares fell 5.2 per cent in Toronto, while Fundy’s rose by a fifth. {13} Analysts doubted whether the planned savings of 480 million dollars a year could be achieved.

{14} Desrochers will run the combined bank, and Fundy’s head, Alistair Crewe, will retire in June.

{15} Prairie Trust has sponsored the Winnipeg marathon for thirty years. {16} No merger in the industry has been larger since 2004.

# revision
{1} Western Rival Snaps Up Bank of Fundy

{2} A takeover paid for entirely in stock is about to give the country a new number four among its lenders.

{3} Owners of the smaller house come away with over a quarter more than the exchange thought their holdings worth last week. {+} The idea is said to have been born on a fishing trip in Labrador.

{4} One job in five is marked for the axe, and the Atlantic coast will be worst affected. {5} Those who have to go can count on generous terms, Desrochers promised.

{6} Dozens of branches will vanish wherever the two firms stand almost door to door. {+} Customers are to keep their account numbers and cards for the time being.

{8} Antitrust officials will be poring over the papers all winter before they give or withhold their blessing.

{9} Organised labour is preparing to demonstrate at the two headquarters.

{10} Ever since malls gone bad tore a hole in its balance sheet, the weaker side had needed a partner.

{12} Investors punished the buyer and cheered the target. {13} Too rosy, observers said of the 480 million that management hopes to trim annually from its expenses.

{+} Rating agencies left their grades unchanged.

{14} Alistair Crewe bows out at the beginning of summer and leaves his opposite number alone at the top.

# quotes

# facts
