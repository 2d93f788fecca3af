Two rocket launches, one that reached orbit and one that was blown up. No link is right.

# original
{1} A privately built rocket has carried a satellite into orbit from Norwegian soil for the first time, the company Polarstart said on Friday.

{2} The Skua 1, 28 metres tall, lifted off from the island of Storvær at 11:06 a.m. in light snow. {3} Nine minutes later the second stage shut down as planned.

{4} Fishermen had been asked to keep out of an area half the size of Wales.

{5} “Three times we stood here with long faces, and today we’re hoarse,” said the founder, Sunniva Eikrem.

{6} On board was an 84-kilogram satellite that will look for illegal trawlers. {7} A ground station in Chile picked up its signal in the afternoon.

{8} Earlier attempts were called off because of wind, a leaking valve and a flock of geese.

{9} The company, which has 140 employees, charges 9 million euros for a flight. {10} It plans to launch every month from 2028.

{11} Norway’s king sent a telegram.

# revision
{+} Japan’s new heavy-lift rocket was blown up by remote command 71 seconds after take-off on Sunday when it veered off course.

{+} Debris fell into the sea south of the Minehara space centre, and no ships were hit. {+} The cargo, a probe bound for an asteroid, was lost.

{+} Television pictures showed one of the four boosters going out as the vehicle passed through the clouds.

{+} The project manager, Keisuke Amabe, bowed before the cameras and apologised to taxpayers. {+} “We owe you an explanation, and you will have it within a month,” he said.

{+} The Tenro-5 had completed a faultless test in December. {+} Its development has cost 190 billion yen.

{+} The probe had taken students at four universities seven years to build.

{+} Two more flights scheduled for the autumn have been suspended. {+} A weather satellite may now have to go up on an Indian rocket.

{+} Shares in the engine’s maker, Kurosaki Heavy, dropped 6 per cent the next day.

# quotes

# facts
