Mountain avalanche. English (agency, British spelling), heavy rewording, order kept, with headlines, no dateline.

# original
{1} Six ski tourers die in avalanche above Sankt Velten

{2} A slab of snow 300 metres wide broke loose below the summit of the Karlinspitze on Sunday morning and buried a party of nine climbing on skis, police said. {3} Three of the group were dug out alive, one of them with severe injuries to the spine.

{4} The alarm was raised by a hut warden who had been watching the climbers through his binoculars. {5} “One moment there was a line of dots, and the next there was only a white cloud,” said Anton Riedl, who has run the Karlin hut for 22 years.

{6} Four helicopters, 80 mountain rescuers and a dozen dogs took part in the search. {7} Fog forced the aircraft to turn back for nearly two hours. {8} The last body was recovered shortly before dusk from beneath four metres of debris.

{9} The victims, four men and two women aged between 26 and 61, belonged to an alpine club from the town of Lindbruck. {10} Their names have not been released.

{11} The regional warning service had put the danger for Sunday at level four on a scale of five. {12} Heavy snowfall and gales during the week had piled fresh layers onto an icy base. {13} “Nobody should have been on that slope,” said Franziska Moll, the head of the service.

{14} Prosecutors have opened an inquiry into the conduct of the guide, who is among the survivors. {15} The club described him as careful and experienced.

{16} Avalanches have now claimed 19 lives in the region this winter, compared with 11 in the whole of last season.

# revision
{1} Snow slide near Sankt Velten leaves half a dozen dead

{2} An entire flank near the top of the Karlinspitze, as broad as three football pitches laid end to end, gave way after breakfast and swallowed nine people who were on their way up, according to officers. {3} Shovels reached a third of them in time, though a broken back makes one case grave. {+} At the foot of the chairlift, holidaymakers with sledges stood in silence as the ambulances drove by.

{5} Riedl, keeper of the refuge beneath the peak for more than two decades, described how the column of tiny figures vanished within a second in something like smoke.

{6} Combing the cone took scores of volunteers with probes, twelve dogs and a small air force hovering overhead. {+} Some had come straight from Mass in their good suits. {8} Daylight had almost gone when the sixth corpse was lifted from a hole deeper than two men are tall.

{9} All those killed, the youngest in their twenties and the oldest past 60, were members of the same hiking association in Lindbruck.

{11} For the weekend, forecasters had gone to the second-highest rung on their ladder of risk. {12} Storms had dumped one layer after another on a surface as smooth as glass, to which nothing could bond. {13} Moll, who is in charge of the bulletin, could think of no excuse for anybody's having ventured onto such a slope.

{14} Whether the man who led them, and who lived, is to blame is now a matter for the judiciary. {+} His father, who climbed in the same range, is remembered there on a bronze plaque.

{16} With that, the toll of the season stands at 19, eight more than in all the cold months of a year earlier.

# quotes

# facts
