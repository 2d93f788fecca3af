A wildfire near a holiday town. Agency English, heavy rewording, one paragraph moved up, one split, no headlines, with a dateline.

# original
{1} PORTO SALVEIRO, Aug 3 (Corran News) - A wildfire fanned by hot winds swept down on a packed seaside resort on Sunday, forcing 12,000 tourists and residents to flee, many of them by boat.

{2} One man died when his car left the coast road in thick smoke, and 34 people were treated for burns or breathing trouble.

{3} Fishermen ferried families from the harbour wall to a navy ship anchored in the bay. {4} “The sky went orange and then it went black,” said Dutch visitor Marijke Holwerda, who left with two children and one shoe.

{5} More than 400 firefighters and nine water-dropping planes were battling the blaze by nightfall. {6} Two of the planes were lent by a neighbouring country.

{7} The fire broke out at about noon near a rubbish tip above the village of Lamadosa, the regional governor, Rui Calhandra, said. {8} Police detained a 57-year-old beekeeper on suspicion of negligence.

{9} Some 3,200 hectares of pine and scrub have burned. {10} At least 60 houses and a campsite were destroyed.

{11} The mayor of Porto Salveiro, Inês Taborda, accused the state of ignoring years of warnings about uncleared forest. {12} In 2017 a fire in the same hills killed eleven people.

{13} Hotels were fully booked, with the season at its peak. {14} Guests spent the night on mattresses in a sports hall at Vilarim, 20 km inland.

{15} Temperatures reached 43 degrees and humidity dropped below ten percent. {16} Forecasters expect the wind to turn on Tuesday.

# revision
{1} Holidaymakers and locals, 12,000 in all, had to run for it on Sunday when flames driven by a scorching gale bore down on the crowded beach town. {1} A good number got away over the water.

{2} A motorist who could see nothing plunged off the corniche to his death; doctors attended to nearly three dozen others with blistered skin or choking lungs.

{9} Thirty-two square kilometres of woodland and brush are gone. {10} A holiday park under canvas lies in ashes, as do five dozen homes or more.

{3} Parents with their young were taken off the mole in trawlers and put aboard a naval vessel lying offshore. {4} Holwerda, on vacation from the Netherlands, described how an amber glow gave way to darkness; she escaped with her two little ones and half her footwear. {+} Half a dozen horses from a riding school were led into the surf and held there by the bridle.

{5} When evening came, upwards of 400 crew were at work on the ground, with nine aircraft supporting them from above.

{+} Electricity had failed at four in the afternoon, and with it the pumps.

{7} It had all started around midday where Lamadosa dumps its garbage, according to Calhandra, who runs the province. {8} Carelessness is what officers hold against a man in his fifties whom they have arrested and who makes his living from hives.

{11} Nobody in the capital had listened, complained Taborda, although her town hall had repeatedly sounded the alarm over undergrowth left to run wild in the forest.

{15} With the thermometer at 43, there was hardly any moisture left in the air. {16} A change in the direction of the wind is due the day after tomorrow, the weather service says.

{+} Trains along the shore have been cancelled until further notice.

# quotes

# facts
