Rows: Landkreise mit Opferzahlen, eine Zeile (Kreis Sollbrück) verschoben; dazu zwei Zitate. Meier wird zu Meyer berichtigt und bleibt dieselbe.

# original
{1} Elf Tote nach Hochwasser an der Welse

{2} ALTENWELS (hw) - Beim Hochwasser an der Welse sind nach Angaben vom Montag elf Menschen ums Leben gekommen.

{3} Der Krisenstab des Landes nannte folgende Zahlen für die einzelnen Kreise.

{4} Kreis Altenwels: vier Tote, 31 Verletzte. {5} 600 Häuser sind ohne Strom.

{6} Kreis Brenntal: zwei Tote, 12 Verletzte. {7} 250 Häuser sind ohne Strom.

{8} Kreis Hohenrieth: ein Toter, neun Verletzte. {9} Die Talstraße ist gesperrt.

{10} Kreis Mühlgrund: kein Toter, 17 Verletzte.

{11} Kreis Sollbrück: drei Tote, 22 Verletzte. {12} Die Eisenbahnbrücke ist eingestürzt.

{13} Kreis Wiesenau: ein Toter, fünf Verletzte. {14} Die Talstraße ist gesperrt.

{15} „Wir haben so etwas noch nie erlebt“, sagte Landrätin Petra Meier.

{16} „Uns fehlen vor allem Pumpen“, sagte Landrat Jost Kühnel.

{17} Der Pegel in Altenwels stand am Mittag bei 6,12 Metern. {18} Normal sind etwa zwei Meter.

{19} Das letzte große Hochwasser an der Welse war 1954.

# revision
{1} 15 Tote nach Hochwasser an der Welse

{2} ALTENWELS (hw) - Beim Hochwasser an der Welse sind nach Angaben vom Dienstag 15 Menschen ums Leben gekommen.

{17,18} Der Pegel in Altenwels, der sonst bei etwa zwei Metern liegt, stand am Morgen bei 5,87 Metern.

{3} Der Krisenstab des Landes nannte am Dienstag folgende Zahlen für die einzelnen Kreise.

{11} Kreis Sollbrück: sechs Tote, 40 Verletzte. {12} Die Eisenbahnbrücke ist teilweise eingestürzt.

{4} Kreis Altenwels: fünf Tote, 36 Verletzte. {5} 250 Häuser sind ohne Strom.

{6} Kreis Brenntal: zwei Tote, 14 Verletzte. {7} 90 Häuser sind ohne Strom.

{8} Kreis Hohenrieth: ein Toter, neun Verletzte. {9} Die Talstraße ist wieder frei.

{+} Kreis Lauterfeld: ein Toter, fünf Verletzte. {+} Die Talstraße ist gesperrt.

{10} Kreis Mühlgrund: kein Toter, 19 Verletzte.

{+} „Uns fehlen vor allem Boote“, sagte Landrat Ulrich Stamm.

{15} „Wir haben so etwas noch nie erlebt“, sagte Landrätin Petra Meyer.

{16} „Uns fehlen noch immer Pumpen“, sagte Landrat Jost Kühnel.

{+} Das Land sagte 40 Millionen Euro Soforthilfe zu.

{19} Das letzte große Hochwasser an der Welse war 1954.

# quotes

# facts

# furniture
