Cheese maker's listeria recall. English, heavy rewording, order kept, with headlines, no dateline.

# original
{1} Hill dairy recalls 40 tonnes of soft cheese after listeria find

{2} A family-run creamery in the Hallin valley has withdrawn every cheese it made since April after a routine test turned up listeria in its best-selling washed-rind variety. {3} Marlow & Tane, which employs 38 people, said on Thursday that production had been halted until further notice. {4} “We would rather lose a season than make one customer ill,” said Edith Marlow, the managing director.

{5} Four people have been treated in hospital, among them a pregnant woman from Garrowby. {6} All are recovering, the regional health board said. {7} Investigators have yet to establish whether the infections came from the cheese.

{8} The affected batches were sold by two supermarket chains and about 150 delicatessens. {9} Shoppers are urged not to eat the product but to return it for a refund, for which no receipt is needed. {10} The cheese, known as Old Tane, won a gold medal at the Brackworth Dairy Show in 2019.

{11} Inspectors believe the bacteria got in through a cracked drain beneath the ripening room. {12} The floor there was due to be relaid in the autumn.

{13} Listeria can survive in a refrigerator and is particularly dangerous to the elderly, the newborn and people with weakened immune systems. {14} Symptoms may take as long as 70 days to appear.

{15} Penhallow Farm, a competitor, stressed that its own goods had been tested and were safe. {16} Insurance will cover no more than a quarter of the damage, which Marlow & Tane puts at £1.2 million.

# revision
{1} Germ scare sweeps creamy rounds off the counters

{2} Nothing that has come out of the moulds at Hallin this spring and summer may stay on sale, because lab staff doing one of their regular checks discovered a dangerous microbe in the orange-crusted sort that customers like most. {3} For now the vats at Marlow & Tane stand empty, and nobody will say for how long. {+} Milk from the 14 herds under contract is going to a powder plant in the meantime.

{4} Forgoing months of income was a lesser evil than having a single buyer fall sick, the boss explained. {+} Her grandfather began with nine goats and a copper kettle in a rented barn.

{5} Four patients have needed care on the wards, and one of them is expecting a baby. {6} Each is on the mend, according to local medical officials. {7} That the dairy is to blame for these cases remains unproven.

{8} Most of the outlets for the suspect lots were small specialists, some 150 of them, but a pair of grocery giants stocked them too. {9} Anyone who still has some at home can take it back and get the money, till slip or no till slip, yet should on no account taste it.

{11} A broken pipe under the floor where the wheels mature is thought to have let the intruder into the building. {13} Those with most to fear from the bug, which chilling does not kill, are babies, pensioners and anybody whose natural defences are low.

{+} On the door of the farm shop a handwritten note apologises to walkers who had hoped for a sandwich. {16} Of the £1.2 million hole in the books, three pounds in every four or more will have to be found by the owners themselves.

# quotes

# facts
