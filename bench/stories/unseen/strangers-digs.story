Two archaeological finds. English, two unrelated stories of one genre: no link is right, every sentence of the revision is added.

# original
{1} Quarry workers digging for gravel near Fenny Ashcombe have unearthed an oak boat that is believed to be 3,400 years old.

{2} The vessel, hollowed out of a single trunk, is 11 metres long and could have carried 20 people. {3} A digger driver, Wayne Tolley, stopped his machine when he saw tool marks on what he had taken for a tree stump. {4} “Another scoop and it would have been matchsticks,” he said.

{5} The waterlogged ground had kept out the air and preserved the wood, said Dr Imogen Rusk of the county's archaeology service. {6} A whetstone and the bones of an otter lay in the stern. {7} The bow shows a repair made with yew stitches and moss.

{8} The boat is being sprayed with water day and night so that it does not crack. {9} It will spend at least five years in a tank of wax solution before anyone can put it on show. {10} The quarry firm has agreed to move its excavation to the far side of the lake.

{11} Only two craft of that age and size are known from the region.

# revision
{+} A burial chamber with painted walls has come to light under the car park of a primary school in Monte Sarpiano, where a new water main was being laid.

{+} It dates from the fourth century BC and belonged to a noblewoman whose name, Velia Tarcna, is written in red above the door. {+} Archaeologists found her skeleton on a stone couch, wearing gold earrings in the form of dolphins.

{+} The frescoes show a banquet, two flute players and a leopard on a leash. {+} Their colours began to fade within hours of the opening, so the entrance was sealed again with plastic sheets and a humidifier was installed.

{+} Robbers had broken in once, probably in the Middle Ages, but fled when part of the ceiling came down on them, said Professor Luca Bernardeschi, who leads the dig. {+} One of them is still lying under the rubble with a lamp in his hand.

{+} The pupils have been drawing leopards ever since, their headmistress reported. {+} The culture ministry has granted 350,000 euros for the restoration. {+} Whether the teachers will get their parking spaces back is an open question.

# quotes

# facts
