Business. English, heavy rewording, order kept, one merge.

# original
{1} Taiwan’s Chen Sheng buys Czech bicycle maker Toman

{2} HRADENEC (Meridian) - Toman Cycles, one of Europe’s oldest bicycle makers, has agreed to be taken over by Chen Sheng Industries for 310 million euros, the two companies said on Thursday.

{3} Shareholders will receive 48 euros a share, a third more than Wednesday’s closing price. {4} The family of the founder will give up all its seats on the board.

{5} Toman has been losing money since the end of the pandemic, when demand collapsed and warehouses filled up. {6} It employs 1,900 people in Hradenec and 400 in Slovakia.

{7} Chen Sheng promised not to close any factory before 2030. {8} “We are buying hands and heads, not just a badge,” its chairman, Chen Wei-lun, told reporters.

{9} The union was unimpressed. {10} Its leader, Bohdan Krejsa, said that a pledge that was not in writing was worth nothing.

{11} Chief executive Jitka Tomanová will stay on for two years as an adviser. {12} Her great-grandfather welded the first frame in a brewery stable in 1921.

{13} The deal still needs the blessing of the competition watchdog in Brussels.

{14} Shares in Toman jumped 29 percent in Prague.

{15} Analysts had expected a sale for months. {16} Three rivals in Germany and Italy have filed for insolvency since January.

# revision
{1} Bohemian bikes roll into Asian hands

{2} Ownership of one of the Continent’s most venerable two-wheeler brands passes to Chen Sheng at a cost of €310m, it was announced yesterday.

{3} Investors get a generous premium: the offer beats the latest quotation by some 33 percent. {4} None of the descendants of the man who started the firm will remain a director.

{+} Racing cyclists won a dozen national titles on Toman frames in the 1970s.

{5} Red ink has flowed ever since the lockdown boom went flat and unsold stock piled up. {6} The payroll lists 2,300 names in two countries.

{7} All plants are to be kept running at least until the end of the decade, the purchaser vowed. {8} What had attracted him was the skill of the workforce as much as the name, Chen explained.

{9,10} Krejsa, who speaks for the staff, was anything but won over and wants to see it on paper.

{+} In the canteen on Thursday the soup went cold.

{11} The woman at the helm is to be retained as a consultant for twenty-four months.

{13} European antitrust officials have yet to give the go-ahead.

{+} Chen Sheng, which also makes treadmills, has never owned a factory in Europe before. {+} Electric models account for more than half of what Hradenec turns out.

{14} On the Prague exchange the news was greeted with a leap of 29 percent.

# quotes

# facts
