Two climate reports. English, unrelated: shrinking glaciers, warming lakes and fish; nothing in common but the phrases.

# original
{1} Glaciers of the Verrin Alps could vanish by 2060, report says

{2} Most glaciers in the Verrin Alps will be gone within four decades even if emissions fall quickly, scientists said in a report published on Tuesday.

{3} The ice has lost 38 percent of its volume since 2000, and the loss is speeding up.

{4} The report by 40 researchers is based on satellite images and on poles drilled into the ice at 112 places. {5} “We are writing the obituary while the patient is still breathing,” said lead author Tove Andersson-Rey of the Polytechnic in Salvern.

{6} Last summer alone, three metres melted from the tongue of the Great Ferner.

{7} Rivers will at first carry more water and then, from about 2040, much less in late summer. {8} That would hit hydropower and the vineyards in the valleys below.

{9} Only a few fields of ice above 3,600 metres are expected to survive. {10} The authors call for new reservoirs and for an end to ski slopes on glaciers.

{11} The environment ministry said that it would study the findings.

# revision
{+} Lakes are warming faster than the air, study finds

{+} The great lakes of eastern Mborea have warmed by 1.9 degrees in half a century, more than the air above them, according to a study presented in Kisanda on Thursday.

{+} Catches of the silver dagaa, the main source of protein for six million people, have halved over the same period.

{+} Warm surface water acts like a lid, so that nutrients no longer rise from the deep, the authors write. {+} They evaluated logbooks that missionaries had kept since 1912 and readings from 26 buoys.

{+} “The fish have not gone elsewhere, they are simply not being born,” said hydrologist Barnabas Mutesi, who led the team.

{+} If greenhouse gases keep rising, stocks could collapse by the middle of the century. {+} Overfishing makes matters worse, but explains only a third of the decline.

{+} The researchers recommend closed seasons and fish ponds on land. {+} A spokesman for the fishermen of Kisanda said that his members could not eat recommendations.

{+} The work was paid for by a foundation. {+} A second volume on rainfall is due next year.

# quotes

# facts
