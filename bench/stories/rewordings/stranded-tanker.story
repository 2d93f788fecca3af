An oil spill. English, heavy rewording, one sentence moved up, with headlines and datelines.

# original
{1} Tanker runs aground off Cape Morwen, oil reaches seal colony

{2} SKERRAVOE, Feb 6 (Northwire) - Thick fuel oil from a stranded tanker washed onto the beaches of Cape Morwen on Thursday, coating hundreds of seabirds and threatening the largest seal colony in the region.

{3} The Pelagia Dawn, carrying 18,000 tonnes, lost power in a gale on Tuesday night and was driven onto a reef. {4} All 22 crew members were winched to safety.

{5} Two of the ship’s eleven tanks are torn open, and divers found a crack in a third. {6} “If the wind turns to the east, we will lose her,” salvage master Hauke Brandvoll said.

{7} Tugs are to try to pull the vessel free at high tide on Saturday.

{8} Volunteers in white overalls shovelled black sludge into bags and buckets. {9} Many had brought their own gloves.

{10} A rescue station in a school gym was washing guillemots with dish soap. {11} Only one bird in three survives the treatment.

{12} Fishing and mussel harvesting have been banned along 70 kilometres of coast.

{13} The owner, registered in a tax haven, has not answered calls, and its insurance expired in December. {14} Environment Minister Ishbel Tarrant said that taxpayers would have to foot the bill for now.

{15} The 26-year-old ship had failed two safety inspections last year.

{16} A bigger spill at the same cape in 1979 took eight years to disappear.

# revision
{1} Black tide laps at nursery of seals after ship strikes rock

{2} SKERRAVOE (Morning Courier) - What leaked from a wreck off Cape Morwen has come ashore: gulls are smeared from beak to tail by the score, and worse may befall the pups on the skerries.

{3} Her engines dead, the Pelagia Dawn had drifted in a storm until she sat on the rocks with 18,000 tonnes in her belly. {15} Twice in the past twelve months, surveyors had found the ageing carrier unfit.

{+} Her last port was Ganth, where she had taken on fresh water and onions.

{5} Three compartments have been damaged by now, one of them less severely. {6} Brandvoll, the man in charge of saving her, fears the worst should it start to blow from another quarter. {7} The weekend flood may lift her enough for other boats to drag her off.

{8} On the sand, helpers clad from head to toe filled sack after sack with foul muck.

{10} Under the basketball hoops, feathers are being cleaned with what people use for plates and cups. {+} A retired dentist has lent his lamp.

{12} Nobody may cast a net or gather shellfish between here and Port Ansgar for the time being.

{13} There is no valid policy, and nobody picks up the phone at the letter-box firm to which she belongs. {14} It is the public purse that must pay in the meantime, Tarrant conceded.

{+} Hotels report that guests for Easter are cancelling. {+} On Wednesday evening, candles were lit in the fishermen’s chapel.

# quotes

# facts
