Archaeology, American local feature with a headline: three re-cuts (one with both sentences swapping a clause), a split, a move, a drop, an addition.
Traps: two sentences on the tax roll, a pronoun for the name; two dating sentences that change places.

# original
{1} Salt traders’ boat found under parking lot in Wenlow

{2} Workers digging a drain behind the Wenlow public library have found the hull of a salt boat that may be 1,100 years old. {3} The oak planks lay nine feet down in blue clay, which kept out the air and preserved even the rope.

{4} Archaeologists from Carrow College lifted the last of the planks on Thursday. {5} The wood will spend two years in tanks of sugar water in a former dairy, because it would crack if it dried.

{6} “You could have tied a horse with that rope,” said Juno Whitby, who leads the dig. {7} “I have socks in worse condition.”

{8} The boat is 42 feet long and flat-bottomed, and its builders fastened it with willow pegs instead of nails. {9} Grains of gray salt were stuck in the seams, and a clay jar stamped with a fish lay in the stern.

{10} Until now the oldest evidence of salt trading on the Wend River was a tax roll from the year 1190. {11} The roll lists eleven boats and the names of their owners, two of them women.

{12} Whitby believes the boat was sunk on purpose to shore up the riverbank. {13} Its mast had been taken out, and four boulders had been laid along the keel.

{14} The town had planned to open the parking lot in June, and the mayor, Dell Hanratty, said he had not decided what to do with the hole. {15} Shopkeepers want it filled, but more than 3,000 people have signed a petition for a museum on the site.

{16} Tree rings will give a precise date by the fall. {17} A radiocarbon test put the felling of the oak between the years 880 and 940.

{18} Children from the elementary school next door have named the boat Pickle.

# revision
{1} Salt traders’ boat found under parking lot in Wenlow

{2} Workers digging a drain behind the Wenlow public library have found the hull of a salt boat that may be 1,100 years old. {3} The oak planks lay nine feet down in blue clay. {3} It kept out the air and preserved even the rope.

{4,5} Archaeologists from Carrow College lifted the last of the planks on Thursday, hurrying because the wood would crack if it dried. {4,5} The planks will spend two years in tanks of sugar water in a former dairy. {+} A window will let visitors look in on weekends.

{6} “You could have tied a horse with that rope,” said Juno Whitby, who leads the dig. {7} “I have socks in worse condition.”

{8,9} The boat is 42 feet long and flat-bottomed, and a clay jar stamped with a fish lay in its stern. {8,9} Its builders fastened it with willow pegs instead of nails, and grains of gray salt were stuck in the seams.

{17} A radiocarbon test dated the felling of the oak to between 880 and 940. {16} Tree rings should give a precise date by fall.

{10} A tax roll from the year 1190 had been the oldest evidence of salt trading on the Wend River. {11} It lists eleven boats and their owners, two of whom were women.

{12} Whitby believes the boat was sunk on purpose to shore up the riverbank.

{14,15} The town had planned to open the parking lot in June, and the mayor, Dell Hanratty, said he had not decided what to do with the hole, which shopkeepers want filled. {14,15} More than 3,000 people have signed a petition for a museum on the site.

{18} Children from the elementary school next door have named the boat Pickle.

# quotes

# facts

# furniture
