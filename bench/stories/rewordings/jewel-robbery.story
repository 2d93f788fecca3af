Crime. English, heavy rewording, order kept, one split.

# original
{1} Robbers dressed as street sweepers raid jeweller in Porto Selado

{2} Four men in the orange overalls of the city’s cleaning service robbed a jeweller’s shop in the centre of Porto Selado on Friday and got away with goods worth an estimated 1.4 million euros.

{3} They pushed a rubbish cart up to the door shortly after opening time, police said.

{4} One of them pulled a shotgun from under the brooms and ordered the staff to lie on the floor. {5} The others smashed nine display cases with hammers. {6} It was all over in less than three minutes.

{7} Nobody was hurt, but a saleswoman was taken to hospital with shock.

{8} The owner, Amélia Brandão, said that the gang had known exactly what they were after. {9} “They left the cheap watches where they were,” she said. {10} Her grandfather opened the shop in 1948.

{11} A passer-by who filmed the raid at first thought that it was a scene for a television series.

{12} Police later found the cart on fire under a motorway bridge. {13} The overalls had been stolen from a laundry two weeks earlier.

{14} Inspector Hélder Pacheco said that he was looking for accomplices among former employees of the shop.

{15} Robberies in the district fell by a tenth last year. {16} Carnival is expected to bring 200,000 visitors to the city next week.

# revision
{1} Gang with brooms cleans out luxury store

{2} Disguised as council workers, a quartet of bandits made off in broad daylight with gold and diamonds valued at almost one and a half million.

{3} The shutters had hardly gone up when they wheeled a bin to the entrance. {4} Among their tools a gun was hidden. {4} With it, one of the intruders forced everyone to the ground. {5} His companions meanwhile shattered the glass of nine cabinets. {6} It took no longer than boiling an egg.

{+} An alarm did go off, but the security company took it for a test.

{7} There were no injuries, though an assistant had to be treated for the fright.

{8} These were people with a shopping list, according to Brandão. {9} Inexpensive timepieces held no interest for them.

{11} A pedestrian holding up his phone believed that actors were at work.

{+} The street was closed until the afternoon while technicians in white suits searched the paving.

{12} When officers tracked down the bin on wheels, it was ablaze beneath a flyover.

{14} Someone who used to be on Brandão’s payroll may have tipped them off, the detective in charge suspects.

{+} Insurers have offered a reward of 50,000 euros.

# quotes

# facts
