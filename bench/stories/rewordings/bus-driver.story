Courts. English, heavy rewording, order kept.

# original
{1} Appeal judges free bus driver convicted over river deaths

{2} TSHOLWANE, Nov 3 (Meridian) - A school bus driver who had spent four years behind bars walked free on Monday after three judges in Tsholwane threw out his conviction.

{3} Sello Mabaso, 52, was found guilty in 2021 of causing the deaths of six pupils whose bus slid off a low bridge into the Lerato river. {4} The trial judge had been told that he was speeding.

{5} But the appeal court found that the prosecution had hidden a mechanic’s letter warning that the brakes were worn out. {6} “No fair-minded jury could have convicted him had it seen that page,” presiding judge Ruth Nkemelu said.

{7} She needed less than ten minutes to read out the decision.

{8} Mabaso wept and embraced his sister. {9} Outside he said that he bore no grudge.

{10} The operator of the bus, Kestrel Transit, went bankrupt before the first trial.

{11} Relatives of the dead pupils left by a side door and did not speak to reporters.

{12} Prosecutors have a fortnight to decide whether to try him again. {13} His lawyer, Imran Padayachee, said that a claim for compensation would be lodged by Christmas.

{14} Some 40 people are killed on the district’s roads every year. {15} The bridge has had a railing since 2022.

# revision
{1} Verdict quashed for man blamed when schoolchildren drowned

{2} With four birthdays in a cell behind him, a man who once took youngsters to class is at liberty again: a higher court in Tsholwane has set the guilty verdict aside.

{3} Half a dozen young lives were lost when the vehicle he was steering left a crossing over the Lerato, and Mabaso was held responsible. {4} He drove too fast, witnesses claimed back then.

{+} It had been raining for three days when the accident happened.

{5} A garage had cautioned in a note that the vehicle would hardly stop, yet this was kept from the defence, the ruling says. {6} With the document on the table, the chairwoman of the panel remarked, everyone would have had to let him off.

{8} In tears, the newly released man threw his arms round a member of his family. {9} He was angry with nobody, he told the crowd on the courthouse steps.

{+} A choir from the school sang hymns in the square while the judges were inside.

{11} The bereaved slipped out unnoticed and kept their silence.

{+} It is the third time this year that evidence from the district prosecutor’s office has been faulted on appeal.

{12} There are two weeks left for the state to call for a retrial. {13} Padayachee intends to sue for damages before the year is out.

{+} Kestrel’s former director, who now lives abroad, could not be reached.

# quotes

# facts
