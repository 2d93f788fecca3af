Layoffs at a tech company. American English, heavy rewording, two sentences moved, no headlines, no dateline.

# original
{1} Lumenstack, the maker of workplace chat software, is cutting 1,900 jobs, or 22 percent of its staff, in the deepest layoffs of its 13-year history.

{2} Employees learned their fate at 5 a.m. Thursday from an email with the subject line “An update on your role.” {3} Within an hour their laptops had been locked and their badges no longer opened the doors. {4} “I was in the middle of fixing a bug for a hospital,” said Priya Lindqvist, an engineer with eight years at the company.

{5} Chief executive Warren Tolliver told investors that artificial intelligence could now do much of the testing and customer support. {6} He also admitted that the company had hired too quickly during the pandemic. {7} Tolliver's own pay package last year was worth $38 million.

{8} Lumenstack earned $410 million last quarter, up 9 percent from a year earlier. {9} Its stock jumped 12 percent on the news.

{10} Analyst Beverly Oduya of Castine Partners called the cuts a signal to Wall Street rather than a necessity.

{11} Offices in Port Calder and Mesquite Flats will shut by the end of September. {12} Port Calder granted the company $30 million in tax breaks in 2021 in exchange for a promise of 800 jobs. {13} Mayor Luis Arrabal said the city would try to get the money back.

{14} Those leaving will receive 14 weeks' pay and health coverage through the end of the year. {15} Workers on visas have 60 days to find another employer or leave the country.

{16} A spreadsheet listing the laid-off and their skills, passed around among recruiters, had 700 names on it by noon.

# revision
{1} More than one in five people on the payroll at Lumenstack must go, a purge without precedent since the messaging service was founded.

{8} The announcement comes as profits are swelling: $410 million flowed in over the latest three months, a gain of almost a tenth.

{2} The ones affected found out before sunrise by way of a message with an innocuous title. {3} By breakfast they could neither log in nor enter the building.

{+} On the lawn in front of headquarters, they hugged beside cardboard boxes full of potted plants.

{5} Checking code and answering help-desk calls can largely be left to machines these days, shareholders were informed by the man in charge. {6} Another reason, he conceded, was an overhasty recruiting spree in the Covid years. {+} It is the fourth big software house in the state to shed people since spring.

{9} Traders cheered, bidding up the shares by roughly an eighth. {10} In the eyes of an expert at Castine Partners, nothing forced management to do this; it was meant to impress the market.

{11} Two locations, among them the one in Port Calder, will go dark for good before fall is far along. {+} The purple lighthouse that serves as mascot is printed there on everything from socks to water bottles.

{14} Severance amounts to a little over three months' salary, with medical insurance paid until New Year's. {15} Foreigners whose permits depend on the position have to land something new within two months or pack up for home.

{4} One programmer, a veteran of eight years, was still repairing an error for a medical client when the ax fell, she said.

# quotes

# facts
