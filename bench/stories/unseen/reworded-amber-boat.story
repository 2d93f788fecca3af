An archaeological find. English, heavy rewording, no headlines, one sentence moved up.

# original
{1} A peat digger in northern Estonia has struck a boat more than 3,000 years old, still loaded with amber and bronze, archaeologists announced on Thursday.

{2} The craft, 11 metres long, was hollowed from a single oak. {3} Kalev Rannamets, 58, was working at the edge of the Soosilla bog when the bucket of his excavator scraped against it.

{4} “I thought it was another tree stump, and I nearly tore it out,” he said.

{5} The team has counted 412 beads, 26 axe heads and a sword with a hilt of antler. {6} Traces of millet and honey were found in a clay pot under the stern.

{7} Radiocarbon tests date the timber to about 1180 BC. {8} The copper comes from Cyprus, said Dr Maarika Tõnurist of Vanalinn University, who leads the excavation. {9} No object from so far south had ever been found on the eastern shore of the Baltic.

{10} Peat has been cut in the area since the 18th century.

{11} Why the crew abandoned the boat is unclear, as there are no human bones.

{12} The wood is being sprayed with water around the clock so that it does not crack. {13} Conservation will take at least six years and cost 4 million euros.

{14} The National Museum in Tallinn and the nearby town of Rakkula both lay claim to the exhibit.

{15} Rannamets will receive a reward of 30,000 euros. {16} The ministry has banned drones over the site.

# revision
{1} Someone cutting turf has hit upon an ancient vessel with its freight still aboard, scholars have revealed.

{2} One trunk was enough for the hull, which measures 11 metres. {12} Day and night, water rains down on it lest it dry out and split.

{3} It was the machine of Kalev Rannamets that touched something hard beneath the moss at Soosilla. {4} He came close to ripping it up, taking it for some old root.

{+} A wet summer had delayed the digging several times.

{5} Jewellery by the hundred came to light, together with tools and one weapon whose grip is made of horn. {6} Provisions had been packed as well, to judge from the honey stuck to a jar in the rear.

{7} According to the laboratory, the tree was felled in the twelfth century before Christ. {8} Cyprus is where the ore was mined, in the opinion of Tõnurist.

{11} The fate of the crew remains a riddle, for the mud has not yielded a skeleton. {+} Schoolchildren in the village have been asked to propose a name.

{13} Restorers are asking for 4 million euros and for more than half a decade of patience.

{14} A quarrel has broken out over whether to show it in a museum in the capital or close to its resting place.

{+} Treasure hunters with metal detectors have already been chased away.

# quotes

# facts
