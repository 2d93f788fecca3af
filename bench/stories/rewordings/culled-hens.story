Bird flu cull. Agency English, heavy rewording, one paragraph moved up, no headlines, with a dateline.

# original
{1} STOKE FENNEL, Nov 12 (Corvus News) - Veterinary teams began gassing 340,000 laying hens on Tuesday after bird flu was confirmed at one of the region's largest egg farms.

{2} The work is expected to take four days, with the carcasses loaded onto sealed lorries and burned at a plant 90 kilometres away.

{3} The virus, of the highly contagious H5N1 type, was detected after a farmhand noticed on Sunday that the hens had stopped drinking. {4} By the following morning 4,000 of them were dead. {5} “It is like watching forty years go into a skip,” said owner Marit Osterhagen.

{6} A protection zone of three kilometres and a surveillance zone of ten have been set up, and all poultry inside them must be kept indoors. {7} Markets and pigeon races are banned until further notice.

{8} Chief veterinary officer Paul Denverre said that wild geese arriving from the Arctic had probably brought the disease. {9} More than 60 dead swans have been collected along the estuary since September.

{10} Denverre stressed that the risk to people was very low and that properly cooked eggs were safe to eat. {11} Three workers have been given antiviral tablets as a precaution. {12} The farm employs 75 people, nearly half of the working adults in the village.

{13} Supermarkets warned that egg prices could rise by a fifth before Christmas. {14} Compensation covers only animals that are healthy when they are slaughtered, a rule that breeders' associations want changed.

{15} Neighbouring farmers have laid straw soaked in disinfectant across their gateways. {16} The last outbreak in the region, in 2017, cost 1.2 million birds.

# revision
{1} Carbon dioxide has started flowing into the sheds of a giant among the local poultry producers, where avian influenza has sealed the fate of 340,000 birds.

{2} It may be the weekend before the last leakproof truck has taken its cargo of dead fowl to the distant incinerator. {+} A police car bars the lane, and walkers are sent back with a leaflet.

{13} Shoppers face paying 20 percent more for a box of a dozen by the holidays, the big grocery chains caution. {14} The industry's lobby, meanwhile, is fighting a regulation under which the state pays nothing for stock already sick at the time of culling.

{3} Full troughs had aroused an employee's suspicion two days earlier, and the laboratory found H5N1, a strain that spreads like wildfire. {4} Thousands had perished overnight. {5} Four decades of toil are ending up in the rubbish before her eyes, in the words of the woman to whom the place belongs.

{+} Her father started it with 30 pullets and a borrowed cart.

{6} Within a double ring around the premises, the outer one with a radius of ten kilometres, no chicken, duck or turkey may be let out of doors.

{8} The likeliest culprits are feathered migrants from the far north, in the opinion of Paul Denverre, the government's top animal doctor. {9} Rangers have been picking up one lifeless swan after another on the tidal mudflats this autumn, over five dozen altogether.

{10} Humans have next to nothing to fear, he assured the public, and breakfast may stay on the table provided it is fried or boiled through. {11} To be on the safe side, medication has been handed to a trio of staff.

{+} The men in white overalls, hired from a pest control firm on the coast, are sleeping in the parish hall.

# quotes

# facts
