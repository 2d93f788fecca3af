Rows: regions with their dead, some with a nameless follow-on; one row (Sarn) moved to the top. East Varro and West Varro are two regions.

# original
{1} Storm kills 38 in Meridia

{2} CORVANNA, Sept 9 (Hallam Wire) - A storm killed at least 38 people in the south of Meridia on Sunday and drove thousands from their homes.

{3} The interior ministry gave these figures by region.

{4} In Almar, 11 people were killed and 60 are missing. {5} Most of them were fishermen.

{6} In Cape Doro, nine people were killed and 14 are missing. {7} The hospital has lost its roof.

{8} In East Varro, seven people were killed and 20 are missing. {9} All roads are cut.

{10} In Lissa, five people were killed and three are missing.

{11} In Sarn, four people were killed and 102 are missing. {12} A dam there is close to breaking.

{13} In Tamberlin, two people were killed and nobody is missing. {14} All roads are cut.

{15} “The sea came through the front door and left by the back,” said Amadeo Pell, a baker in Almar. {16} “It took the oven.”

{17} The navy sent two ships with tents and water.

{18} It was the strongest storm to reach Meridia in 30 years.

{19} President Lucan Varga is expected to visit the region on Monday.

# revision
{1} Storm kills 132 in Meridia as dam breaks

{2} CORVANNA, Sept 10 (Hallam Wire) - A storm and the breaking of a dam killed at least 132 people in the south of Meridia and drove tens of thousands from their homes.

{3} The interior ministry gave these figures by region on Monday.

{11} In Sarn, 88 people were killed and 47 are missing. {12} A dam there broke shortly after midnight.

{4} In Almar, 17 people were killed and 51 are missing. {5} Most of them were fishermen.

{6} In Cape Doro, 11 people were killed. {6} Nine are missing there. {7} The hospital has been evacuated to a school.

{+} In West Varro, six people were killed and 12 are missing. {+} All roads are cut.

{10} In Lissa, five people were killed and nobody is missing.

{13} In Tamberlin, three people were killed and two are missing. {14} All roads have been cleared.

{+} In Ostia Nova, two people were killed and nobody is missing. {+} All roads are cut.

{15} “The sea came through the front door and left by the back,” Amadeo Pell, a baker in Almar, said.

{17} The navy sent five ships with tents, water and blankets.

{+} Three neighbouring countries offered helicopters.

{18} It was the strongest storm to reach Meridia in 40 years.

{19} President Lucan Varga visited the region on Monday.

# quotes

# facts

# furniture
