Factory closing. English (British), heavy rewording, one paragraph moved up, no headlines, no dateline.

# original
{1} Kestrel Appliances is to shut its cooker plant in Thornley Bridge next summer with the loss of 640 jobs, bringing to an end more than a century of manufacturing in the town. {2} Workers learned the news from a video message that was shown in the canteen at the start of the early shift.

{3} “The numbers simply no longer add up,” chief executive Rupert Hallam said, blaming energy bills that have trebled since 2021. {4} Production will be transferred to Slovakia, where the company opened a larger site two years ago. {5} Shares in Kestrel climbed six per cent in early trading.

{6} The Amalgamated Metal Union accused the firm of betrayal, pointing out that staff had accepted a pay freeze in return for a promise of new investment. {7} Regional organiser Pauline Threlfall said that strike action could not be ruled out. {8} A mass meeting has been called for Friday evening.

{9} Founded in 1911 by two brothers, the works built stoves for half the kitchens of the north and turned to shell cases in wartime. {10} In its heyday it employed 4,000 people.

{11} Local suppliers, among them an enamelling shop and a packaging company, fear that a further 300 posts are at risk. {12} The council leader, Imran Sadiq, urged ministers to set up a task force without delay. {13} A government spokesman said it was a commercial decision but promised help with retraining.

{14} Unemployment in the valley stands at nearly nine per cent, twice the national average. {15} “My dad, my nan and my two sisters all worked here,” said Craig Ollerton, 52, who fits oven doors. {16} The firm has offered redundancy terms above the legal minimum.

# revision
{1} Ovens have rolled out of Thornley Bridge for longer than anyone alive can remember, but in about twelve months their maker will stop the line and send 640 people home for good. {2} It was on a screen between the tea urn and the vending machines that the men and women clocking on at six were told.

{9} What the brothers set up before 1914 came to cook dinner in every second home this side of the Trent, and made munitions when the country needed them. {10} At the peak more than six times as many passed through the gates each morning as do now. {+} A brass whistle from the boiler house, silent since 1974, hangs behind the bar of the Railway Arms.

{3} Hallam, who runs the group, put the decision down to gas and electricity at three times the price of a few years back, which had left a balance sheet beyond repair. {4} A newer and bigger hall in Slovakia will take over the orders. {+} It stands among sunflower fields beside a motorway and is run largely by robots.

{6} The union spoke of treachery: its members had gone without a rise on the understanding that money would be spent on their machines. {7} A walkout is still on the cards, according to Threlfall. {+} On Tuesday afternoon the railings were hung with oven gloves, one for each name on the payroll.

{11} Hundreds more may be laid off by the neighbouring businesses that deliver its boxes or coat its panels. {13} Whitehall, while insisting that boardrooms must make up their own minds, promised courses in new skills.

{14} Almost one adult in eleven in the valley is looking for a job as it is, double the figure for the country as a whole. {15} Three generations of his family have drawn their wages from the place, according to Ollerton, who hangs doors on the line.

# quotes

# facts
