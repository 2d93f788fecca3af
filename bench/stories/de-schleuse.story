# original
{1} Schleuse Hohnwitz bleibt bis März gesperrt

{2} Binnenschiffer rechnen mit Verlusten in Millionenhöhe

{3} Hohnwitz (ndk) – Die Schleuse Hohnwitz am Ostelkanal bleibt nach dem Unfall vom 14. Oktober voraussichtlich bis Ende März gesperrt. {4} Das teilte das Wasseramt Ostel am Mittwoch mit.

{5} Taucher hätten am Untertor Risse von bis zu 40 Zentimetern Länge gefunden, sagte Amtsleiterin Dr. Hanne Wörtmann. {6} „Wir können das Tor nicht schweißen, wir müssen es ersetzen“, sagte sie. {7} Die Kosten bezifferte sie auf 6,5 Millionen Euro.

{8} Der Frachter „Adele Brink“ hatte das Tor am frühen Morgen gegen 5.30 Uhr gerammt. {9} Verletzt wurde niemand. {10} Gegen den 58-jährigen Schiffsführer wird ermittelt; er soll zu schnell gefahren sein.

{11} „Für viele von uns ist das der schlimmste Winter seit zwanzig Jahren“, klagte Jost Prahm, Vorsitzender des Binnenschifferbunds Nord. {12} Rund 300 Schiffe müssten jede Woche einen Umweg von zwei Tagen über den Lehnkanal nehmen. {13} Der Verband ruft für Samstag zu einer Protestfahrt auf.

{14} Das Verkehrsministerium lehnte eine Entschädigung der Schiffer ab. {15} Es gebe dafür „keine Rechtsgrundlage“, erklärte ein Sprecher.

{16} Wörtmann zufolge wird das neue Tor in einer Werft in Tellhaven gebaut. {17} „Im Januar wird das Tor geliefert. {18} Dann brauchen wir noch sechs bis acht Wochen“, so die Amtsleiterin.

{19} Die 1911 gebaute Schleuse passieren im Jahr etwa 16.000 Schiffe.

# revision
{1} Hohnwitzer Schleuse bleibt bis März dicht

{3,4} Die Schleuse Hohnwitz am Ostelkanal bleibt nach dem Unfall vom 14. Oktober vermutlich bis Ende März gesperrt, wie das Wasseramt Ostel am Mittwoch mitteilte.

{19} Etwa 16 000 Schiffe passieren die 1911 gebaute Schleuse im Jahr.

{5} Taucher fanden laut Amtsleiterin Hanne Wörtmann am Untertor Risse von bis zu 14 Zentimetern Länge. {6} »Wir können das Tor nicht schweißen, wir müssen es ersetzen«, sagte Wörtmann. {7} Sie rechnet mit Kosten von 6,5 Mio. Euro.

{8} Der Frachter »Adele Brink« hatte das Tor am frühen Morgen gegen 5:30 Uhr gerammt. {9} Verletzt wurde niemand. {10} Gegen den 58 Jahre alten Schiffsführer wird ermittelt. {10} Er war zu schnell gefahren.

{14} Das Verkehrsministerium lehnt eine Entschädigung der Binnenschiffer ab. {15} Dafür gebe es »keine gesetzliche Grundlage«, erklärte ein Sprecher.

{11} »Für viele von uns ist das der schlimmste Winter seit zwanzig Jahren«, klagte Prahm, der dem Binnenschifferbund Nord vorsitzt. {12} Jede Woche müssten rund 300 Schiffe über den Lehnkanal ausweichen, ein Umweg von zwei Tagen.

{16} Gebaut wird das neue Tor nach Angaben Wörtmanns in einer Werft in Tellhaven. {17} Es werde im Januar geliefert. {18} »Dann brauchen wir noch sechs bis acht Wochen«, kündigte die Amtsleiterin an.

{+} Lesen Sie auch: Warum der Lehnkanal im Sommer fast trocken lag

{+} Newsletter abonnieren und nichts mehr verpassen

# quotes
kept :: Wir können das Tor nicht schweißen, wir müssen es ersetzen :: Wir können das Tor nicht schweißen, wir müssen es ersetzen
kept :: Adele Brink :: Adele Brink
kept :: Für viele von uns ist das der schlimmste Winter seit zwanzig Jahren :: Für viele von uns ist das der schlimmste Winter seit zwanzig Jahren
altered :: keine Rechtsgrundlage :: keine gesetzliche Grundlage
trimmed :: Im Januar wird das Tor geliefert. Dann brauchen wir noch sechs bis acht Wochen :: Dann brauchen wir noch sechs bis acht Wochen :: silent-trim,cue

# facts
number :: 40 :: 14
variant :: 6,5 Millionen Euro :: 6,5 Mio. Euro
variant :: 5.30 Uhr :: 5:30 Uhr
variant :: 16.000 :: 16 000
variant :: 58-jährigen :: 58 Jahre alten
hedge :: soll ::

# furniture
revision :: Lesen Sie auch: Warum der Lehnkanal im Sommer fast trocken lag
revision :: Newsletter abonnieren und nichts mehr verpassen
