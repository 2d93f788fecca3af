Rows: boilerplate biographies of a film jury, fully re-sorted from the alphabet to the year of birth. Oriel Tamsin and Oriel Tamworth are two people.

# original
{1} Brightwater festival names its jury

{2} BRIGHTWATER - The Brightwater Film Festival named a jury of seven on Monday, led by the director Maude Ferrars.

{3} The jury will see 18 films in ten days.

{4} Anton Bazley was born in 1962 and has directed nine films. {5} He won the Silver Heron in 2004.

{6} Maude Ferrars was born in 1948 and has directed 21 films. {7} She won the Silver Heron in 1991.

{8} Gideon Hale was born in 1988 and has written six films. {9} He teaches at the Brightwater film school.

{10} Sunniva Lorne was born in 1983 and has acted in 14 films. {11} She lives in Port Lanark.

{12} Casimir Nagle was born in 1957 and has composed the music for 40 films. {13} He won the Silver Heron in 1999.

{14} Oriel Tamsin was born in 1979 and has edited 12 films. {15} She teaches at the Brightwater film school.

{16} Jonas Weir was born in 1952 and has acted in 51 films. {17} He lives in Port Lanark.

{18} “I will sleep in the afternoon and argue at night,” Ferrars told reporters.

{19} The festival runs from June 4 to June 13. {20} Tickets go on sale on Friday.

# revision
{1} Brightwater festival names its jury, led by Ferrars

{2} BRIGHTWATER - The Brightwater Film Festival named a jury of nine on Monday, led by the director Maude Ferrars.

{18} “I will sleep in the afternoon and argue at night,” Ferrars said.

{6} Maude Ferrars was born in 1948 and has directed 22 films. {7} She won the Silver Heron in 1991 and 2010.

{16} Jonas Weir was born in 1951 and has acted in 51 films. {17} He lives near Port Lanark.

{+} Leopold Crane was born in 1955 and has photographed 33 films. {+} He won the Silver Heron in 1999.

{12} Casimir Nagle was born in 1957 and has composed the music for 46 films. {13} He won the Silver Heron in 1998.

{4,5} Anton Bazley was born in 1962, has directed nine films and won the Silver Heron in 2004.

{+} Oriel Tamworth was born in 1979 and has acted in 12 films. {+} She lives in Brightwater.

{10} Sunniva Lorne was born in 1983 and has acted in 15 films. {11} She lives in Brightwater.

{+} Priya Dunmore was born in 1986 and has edited 12 films. {+} She teaches at the Brightwater film school.

{8} Gideon Hale was born in 1989 and has written seven films. {9} He teaches at the Brightwater film school.

{3} The jury will see 19 films in ten days.

{19,20} The festival runs from June 4 to June 13, and tickets go on sale on Friday.

# quotes

# facts

# furniture
