Two plane incidents. English, unrelated: a lost wheel, smoke over the sea; a weekday in common.

# original
{1} A passenger plane lost a wheel on takeoff from Grisholt on Friday and landed safely two hours later on a carpet of foam.

{2} None of the 94 people on board was hurt.

{3} The wheel rolled across a car park and came to rest in the window of a flower shop. {4} Its owner was at lunch.

{5} The Polarjet turboprop, bound for Emsund, circled over the sea to burn fuel. {6} “The captain told us jokes until we were down,” said passenger Yusuf Brandt, a dentist.

{7} Sparks flew as the left leg touched the runway, and the plane veered onto the grass. {8} Everyone left by the slides within 80 seconds.

{9} Investigators are looking at a bearing that was replaced on Tuesday. {10} The aircraft is 19 years old.

{11} Polarjet grounded four planes of the same type for checks. {12} The airport reopened in the evening.

# revision
{+} A holiday jet with 212 people on board made an emergency landing on the island of Sal Pequena on Friday after smoke had filled the rear of the cabin.

{+} Seven passengers and a steward were taken to hospital with breathing problems.

{+} The Ventoro Airways plane was halfway between Lobera and Anmouth when a warning light came on. {+} The pilots put on masks and dived to 3,000 metres.

{+} “You could not see the seat in front of you,” said Harriet Olowe, who was travelling with her twin sons.

{+} The runway on Sal Pequena is so short that jets do not normally use it. {+} Both main tyres burst when the captain braked.

{+} Islanders brought blankets and fish soup to the terminal, a wooden hut.

{+} An overheated oven in the galley is thought to have caused the smoke, the airline said. {+} It thanked the crew for keeping calm. {+} A replacement plane cannot land, so the travellers will continue by ship on Saturday.

# quotes

# facts
