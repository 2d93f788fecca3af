Bus drivers' strike called off. English (American), heavy rewording, two sentences moved (one up, one down), no headlines, with a dateline.

# original
{1} HARMON BAY, Sept. 12 (Coastal Press) - Bus drivers in Harmon Bay called off a strike two hours before it was due to begin early Friday after the transit authority agreed to raise wages by 11 percent over three years. {2} The tentative deal spares 140,000 daily riders, most of whom do not own a car, the first walkout since 1998.

{3} “We got there on the last cup of coffee,” said Denise Marquez, president of Transit Workers Local 88, after a bargaining session that ran for 19 hours.

{4} The agreement limits split shifts, which force drivers to wait unpaid for hours between the morning and evening rush. {5} Plastic shields will be installed in all 420 vehicles by the spring following a series of assaults. {6} Attacks on operators have doubled since 2022, according to union figures.

{7} In return, the union dropped its demand for a fourth week of vacation. {8} It also accepted higher health insurance contributions for new hires.

{9} The 1,100 members will vote on the contract by mail over the next two weeks. {10} Some grumbled that the increase would barely match inflation. {11} “I still can't rent an apartment on my own route,” said Terrell Oakes, who drives the No. 14.

{12} City schools and hospitals had been preparing for the worst, hiring vans and booking hotel rooms for night nurses. {13} Many commuters had already arranged to work from home.

{14} Mayor Susan Delacroix-Webb, who joined the talks at midnight, denied that fares would go up to pay for the settlement. {15} Authority chairman Glenn Pruitt put the cost at $38 million and said that it would be covered by reserves and by a delay in buying new buses. {16} The previous contract expired in June.

# revision
{1} With barely 120 minutes to go until the picket lines went up on Friday, management came up with 11 percent more pay, and the depots of Harmon Bay stayed open. {2} For the 140,000 people who depend on public transportation, few of them with a vehicle in the driveway, it would have been the first stoppage in more than a quarter century.

{12} Nurses were to have been put up close to their wards for the duration, and principals had lined up minibuses. {+} By Thursday night a bicycle store on Ferry Street had sold out of locks.

{4} The practice of making people hang around the garage on their own time from mid-morning to late afternoon is to be curbed. {5} Before the winter is over, everyone at the wheel of the 420-strong fleet is to sit behind a transparent barrier, since too many have been punched and kicked. {+} One of them lost the sight of an eye in May after asking a passenger to turn down his music.

{7} Five extra days off were what labor had to sacrifice for it.

{9} Ballots are on their way to 1,100 homes, to be returned within a fortnight. {10} In some break rooms there was muttering that prices at the supermarket are rising just as fast. {11} Oakes, for one, complained that the neighborhoods he serves on the 14 remain beyond his means.

{3} Marquez, who speaks for the crews, joked that the coffee pot was all but empty when the two sides shook hands, the better part of a day after they had sat down. {+} Someone had brought a birthday cake for the mediator, and it was cut with a plastic ruler.

{14} Nobody will have to dig deeper for a ticket because of all this, promised the mayor, who had come to the table herself late at night. {15} Savings and postponed purchases are to finance the $38 million package, according to Pruitt.

# quotes

# facts
