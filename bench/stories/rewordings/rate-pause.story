A central bank’s rate decision. British financial English, heavy rewording, order kept, one merge, no headlines, no dateline.

# original
{1} The Bank of Castria left its main interest rate at 5.25 percent on Thursday, defying a government that has called for cheaper money before the spring election.

{2} The nine-member board voted six to three, the closest result since Governor Helen Maristany took office. {3} Two of the dissenters wanted a cut of a quarter point and one sought a half.

{4} Inflation slowed to 3.8 percent in January from 4.4 in December but remains nearly twice the bank’s target. {5} “One good month is not a trend,” Maristany told reporters. {6} Wages are rising at an annual 6 percent, she added, and landlords are still passing on their costs.

{7} The crown gained 0.7 percent against the euro within minutes, and yields on two-year bonds climbed to their highest since October. {8} Shares in housebuilders fell, with Arden Homes losing 5 percent.

{9} Finance Minister Tomas Reiling called the decision “a missed opportunity”. {10} The bank’s independence was written into law in 1998.

{11} Analysts had been split, with just over half of the 32 polled by a local newspaper expecting no change. {12} Most now see a first reduction in May.

{13} Households with variable mortgages, about four in ten, pay on average 310 crowns a month more than they did two years ago. {14} Retail sales dropped over Christmas for the second year running. {15} Unemployment stands at 4.1 percent, little changed since the summer.

{16} Maristany’s term ends in September and she has not said whether she would accept another.

# revision
{1} Borrowing costs in Castria stay where they are: ministers who must soon face the voters had pressed for relief, but the guardians of the currency would not budge.

{+} A hundred or so pensioners had gathered on the steps with saucepans and placards.

{2,3} Never under Maristany had the rate-setters been so divided: three of them broke ranks, a pair in favour of taking off 25 basis points and a lone voice lobbying for double the dose.

{4} Prices did go up less steeply at the turn of the year, yet at 3.8 percent the pace is still almost double what is officially aimed for. {5} The governor cautioned journalists against reading a pattern into a single pleasing figure. {6} She pointed to pay packets six percent fatter than a year earlier and to tenants being made to foot their owners’ bills.

{7} Short-dated government paper has not offered such returns since the autumn, while currency dealers promptly bid up the crown. {8} On the stock exchange it was the construction industry that suffered, Arden among it, a twentieth of whose value was wiped out.

{+} Neighbouring Lorvia lowered its own benchmark last week.

{9} A chance had been squandered, regretted Reiling, who runs the treasury.

{11} Opinion among economists was finely balanced beforehand, a slim majority tipping the outcome that came. {12} The bulk of them have pencilled in late spring for the start of easing.

{13} For the 40 percent of homeowners whose loans float, the monthly bill has swollen by 310 since the year before last. {14} Shops had a poor festive season, just as they did twelve months previously.

{+} Minutes of the debate are to be published in a fortnight.

# quotes

# facts
