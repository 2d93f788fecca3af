A strike. English, heavy rewording, no headlines, order kept.

# original
{1} Crane operators at New Zealand’s biggest container port walked off the job at midnight on Wednesday in a dispute over rosters, bringing the loading of meat and timber to a standstill.

{2} All 214 members of the Waterside Alliance voted for the stoppage, which is to last until Sunday. {3} Eleven vessels were riding at anchor in the bay on Thursday morning.

{4} The operator, Ambrose Harbour Ltd, wants to abolish fixed shifts and to call in drivers by text message as little as eight hours beforehand.

{5} “I’ve got two kids, and I’d find out at supper whether I’m needed at breakfast,” said Hemi Tautari, who has driven a straddle carrier for twelve years.

{6} The company argues that ships no longer keep to schedules and that idle gangs cost it 9 million dollars a year. {7} It has offered a rise of 6 per cent in return.

{8} Talks broke down on Monday after fourteen hours. {9} The government has proposed a mediator, the former judge Ruth Calloway.

{10} Fruit growers warned that kiwifruit worth 3 million dollars a day would spoil if the stoppage dragged on. {11} Two shipping lines have diverted vessels to Tarawhiti, on the other coast. {12} The Australian dockers’ union said that its members would not touch redirected cargo.

{13} Managers have been keeping the refrigerated containers plugged in.

{14} Port Ambrose handled 1.1 million containers last year, a third of the country’s total. {15} The last dispute of this kind, in 2009, went on for 33 days.

# revision
{1} Exports of lamb and logs have dried up at Port Ambrose, where the people who hoist containers on and off freighters have downed tools over their hours.

{2} Of the 214 trade unionists none was against it, and nothing will move on the quays before the week is out. {+} Pickets had lit a fire in an oil drum at the gate and were frying sausages.

{3} By Thursday nearly a dozen ships were waiting for a berth.

{4} If Ambrose Harbour has its way, staff could be summoned at short notice by phone instead of knowing in advance when they are on duty. {5} No parent can run a family like that, one of the strikers said.

{+} Lorry drivers complained that they had been turned back without explanation.

{6} Management maintains that ships now come and go so irregularly that it is paying millions to crews with nothing to do. {7} Wages would go up by 6 per cent to sweeten the pill.

{8} The two sides had talked for more than half a day before giving up. {9} Wellington would like Ruth Calloway, once on the bench herself, to bring them together again.

{+} The leader of the opposition called on the prime minister to end the conflict by law.

{10} Orchard owners see their kiwifruit rotting should a solution be long in coming. {11} Some carriers already prefer Tarawhiti.

{12} No willing hands await such cargo across the Tasman, colleagues there have declared.

# quotes

# facts
