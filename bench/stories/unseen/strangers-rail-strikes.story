Two rail strikes. English, two unrelated stories of one genre: no link is right, every sentence of the revision is added.

# original
{1} Train drivers at Northmoor Rail walked out at midnight on Sunday in a dispute over new rosters that would make them work two weekends in three.

{2} Not one of the company's 410 daily services was running on Monday, and the stations at Elderby and Castle Thorne were locked. {3} “My members see their children when they are asleep,” said Brian Sutcombe of the drivers' union.

{4} Northmoor's operations director, Helen Prowse, said the rosters had been drawn up with the union's own delegates in May. {5} She offered to let an arbitrator decide.

{6} Commuters shared cars or worked from home, and bus operators laid on 60 extra coaches. {7} Hundreds of pupils were late for their final school examinations, which were put back by an hour.

{8} The walkout is due to last 48 hours and is the first at Northmoor since it took over the franchise in 2017. {9} Another is planned for the August bank holiday. {10} The transport secretary, Colin Averill, refused to be drawn into the quarrel.

# revision
{+} Freight traffic across the Dravane republic has been at a standstill since Thursday, when 2,300 signallers and shunters laid down their work to demand a pay rise of 14 percent.

{+} Grain is piling up at the docks of Port Selmo, where nine ships are waiting to be loaded. {+} The port authority estimates the damage at $6 million a day.

{+} Passenger trains are not affected for the time being, since they are controlled from a separate centre staffed by soldiers. {+} The state railway has declared the action illegal and threatened to dismiss those who are not back at their posts on Monday.

{+} Union secretary Pavla Dorsh told a rally in the marshalling yard that wages had been frozen for four years while bread had doubled in price. {+} Steelworkers from the neighbouring plant brought soup and firewood to the pickets.

{+} A court in the capital is to hear the government's request for an injunction this afternoon. {+} Two mills have already sent their workers on unpaid leave for want of coal.

# quotes

# facts
