Two exhibition openings, in Copenhagen and in Johannesburg. The same insurance company pays for both; no link is right.

# original
{1} An exhibition of tapestries by Agnete Thorup, who wove for sixty years and sold almost nothing, opens at the Strandborg museum in Copenhagen on Friday.

{2} It is the first retrospective of an artist who died in 1988, when hardly anyone outside her home town of Ribe had heard of her. {3} The 74 works on show, some of them seven metres wide, were found in the loft of a former dairy.

{4} “She dyed the wool with lichen and rust, and the colours have stayed as fresh as on the first day,” said the curator, Jonas Bremholt.

{5} The earliest pieces show fishermen and geese; from the 1950s on, nothing is left but bands of grey and ochre. {6} One room is given over to her looms and her account books.

{7} It took two restorers a year and a half to rid the fabrics of moths. {8} The exhibition cost 9 million kroner, a third of which was paid by Calder Insurance.

{9} The critic of a Danish daily has already called it the discovery of the season.

{10} The catalogue, with essays in Danish and English, has 240 pages. {11} The exhibition runs until 7 February and will then travel to Bergen and Rotterdam.

# revision
{+} Photographs taken by miners of their own lives underground can be seen from Sunday in the old tram depot in Johannesburg.

{+} The show, “Shift”, brings together 160 pictures from the years 1961 to 1993. {+} Most were taken in secret, as cameras were forbidden in the shafts.

{+} The historian Nomvula Sithebe collected them in hostels, in biscuit tins and from the backs of wardrobes. {+} For every photograph that hangs on the wall she has tried to find the man who took it.

{+} She succeeded in 38 cases. {+} “Some hadn’t seen these prints for forty years, and one asked me if he could get into trouble now,” she said.

{+} Visitors enter through a cage like those in which the men were lowered, and hear recordings of drills and songs.

{+} A mining company withdrew its support at short notice, whereupon Calder Insurance stepped in.

{+} At the opening a choir of pensioners from Lesotho will sing. {+} Admission is free for anyone who has worked in a mine.

{+} The photographs are to go to the university’s archive when the exhibition ends in June.

# quotes

# facts
