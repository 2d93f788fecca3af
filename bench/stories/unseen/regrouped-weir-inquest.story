Inquest, court report without a headline: three re-cuts, a split, a move, a drop, an addition.
Traps: the widow's first name crosses to the sentence before; two sentences on the flag, with a pronoun for a name.

# original
{1} A canoeist who drowned at Harrow Mill weir could not have seen the warning buoys, an inquest in Stanbury heard on Monday. {2} Felix Oram, 34, died on 2 February when his canoe was drawn over the weir, and the buoys had been taken ashore for painting.

{3} Oram was a teacher of mathematics and had paddled the Leith since boyhood. {4} He was wearing a life vest and had told his wife he would be home for lunch.

{5} “He knew every stone of that river,” his widow, Marian, told the coroner. {6} “He did not know that someone had taken the buoys away.”

{7} The river agency removed the buoys on 20 January. {8} It should have hung a red flag from the mill bridge in their place, said Conrad Vesey, its regional manager, but the flag could not be found. {9} Vesey said a second flag had been ordered and had arrived on 5 February.

{10} The coroner, Ines Mallory, asked why nobody had telephoned the canoe club. {11} Vesey answered that the club’s number was on a list in a drawer, and that the clerk who kept the list was on leave. {12} No deputy had been named, he said.

{13} A pathologist, Lionel Strake, said Oram had drowned within minutes and had taken a blow to the left temple. {14} There was no alcohol in his blood.

{15} A dog walker, Petra Lunn, saw the empty canoe turning in the pool below the weir and ran to the mill, where the telephone was out of order. {16} She flagged down a baker’s van, whose driver called for help at twenty to ten.

{17} Three other people have died at the weir in the past twenty years.

{18} The hearing continues.

# revision
{1,2} A canoeist who drowned at Harrow Mill weir could not have seen the warning buoys because they had been taken ashore for painting, an inquest in Stanbury heard on Monday. {1,2} Felix Oram, 34, died on 2 February when his canoe was drawn over the weir.

{17} Three other people have died at the weir in the past twenty years.

{3} Oram, a teacher of mathematics, had paddled the Leith since he was a boy. {4} He was wearing a life vest and had told his wife, Marian, that he would be home for lunch.

{5} “He knew every stone of that river,” his widow told the coroner. {6} “He did not know that someone had taken the buoys away.”

{7} The river agency removed the buoys on 20 January. {8} A red flag should have been hung from the mill bridge in their place but could not be found, said Conrad Vesey, the agency’s regional manager. {9} A second flag had been ordered and had arrived on 5 February, he said. {+} The buoys are now fixed with chains.

{10} The coroner, Ines Mallory, asked why nobody had telephoned the canoe club. {11,12} Vesey answered that the club’s number was on a list in a drawer. {11,12} The clerk who kept the list was on leave and no deputy had been named, he said.

{13} Oram drowned within minutes, said a pathologist, Lionel Strake. {13} He had taken a blow to the left temple.

{15,16} A dog walker, Petra Lunn, saw the empty canoe turning in the pool below the weir and ran to the mill. {15,16} The telephone there did not work, so she flagged down a baker’s van, whose driver called for help at twenty to ten.

{18} The inquest continues on Thursday.

# quotes

# facts

# furniture
