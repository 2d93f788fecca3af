A local referendum. German, two independent reports: an agency and a paper's reporter in the inn. One quote the same, one altered in a number; the result, the turbines, a sum, a first name's spelling and whether the council is bound differ.

# original
{1} Bürgerentscheid: Hollerode stimmt gegen Windpark

{2} Hollerode (dkp) - Die Einwohner von Hollerode haben sich am Sonntag mit 54,3 Prozent gegen den Bau eines Windparks ausgesprochen.

{3} Auf dem Höhenzug Rabenbuckel wollte die Firma Boreas elf Anlagen errichten, jede 240 Meter hoch. {4} Die Beteiligung lag bei 68 Prozent. {5} Das Ergebnis ist für den Gemeinderat bindend.

{6} „Der Wald hat heute gewonnen“, sagte Margit Sölle, Sprecherin der Bürgerinitiative.

{7} Bürgermeister Falk Dornbusch bedauerte den Ausgang. {8} „Wir haben gerade auf 400.000 Euro im Jahr verzichtet“, sagte er. {9} Mit den Einnahmen sollte unter anderem das Freibad saniert werden.

{10} Boreas prüft nun, ob der Park auf dem Gebiet einer Nachbargemeinde entstehen kann. {11} Die Firma hatte seit 2021 geplant und nach eigenen Angaben 1,2 Millionen Euro ausgegeben.

{12} Im Wald brüten zwei Paare des Rotmilans.

{13} Landesweit sind in diesem Jahr sechs von zehn Bürgerentscheiden zur Windkraft gescheitert. {14} Die Wahllokale waren von 8 bis 18 Uhr geöffnet. {15} „Um Viertel nach sechs war alles gezählt“, sagte Wahlleiterin Sabine Koch.

# revision
{+|1} Nach der Abstimmung spricht im Ochsen keiner mehr

{+} Am Stammtisch sitzen sie seit vierzig Jahren in derselben Reihenfolge. {+} Am Sonntagabend blieben zwei Stühle frei.

{2} Da hatte das Dorf gerade Nein gesagt: 53,4 Prozent wollen keine Rotoren über ihren Dächern. {4} Gut zwei Drittel der Stimmberechtigten waren zur Urne gegangen.

{+} „Mein Bruder grüßt mich seit März nicht mehr“, sagt der Wirt, Eugen Lörch.

{3} Neun Räder sollten sich auf dem Rabenbuckel drehen, höher als der Dom in der Kreisstadt.

{6} „Der Wald hat heute gewonnen“, rief Margrit Sölle vor der Turnhalle. {+} Ihre Mitstreiter, 35 an der Zahl, sangen ein Wanderlied.

{8} „Wir haben gerade auf eine halbe Million Euro im Jahr verzichtet“, rechnete Falk Dornbusch seinen Leuten vor. {9} Das Freibad, für das er das Geld haben wollte, ist seit zwei Sommern zu.

{5} Der Rat muss sich an das Votum nicht halten, heißt es aus dem Landratsamt. {10} Auch der Investor hat noch Hoffnung: Boreas redet schon mit den Leuten in Untermoos, gleich hinter dem Hügel. {+} Dort hat man 212 Einwohner und einen Acker, den keiner will.

{+|12} Die Milane, um die es auch ging, kreisten am Montag über dem Kirchturm, vier Stück.

{+} Pfarrerin Ottilie Brandt lädt für Donnerstag um 19 Uhr zum Gespräch ein. {+} Es gibt Zwiebelkuchen.

# quotes
kept :: Der Wald hat heute gewonnen :: Der Wald hat heute gewonnen
altered :: Wir haben gerade auf 400.000 Euro im Jahr verzichtet :: Wir haben gerade auf eine halbe Million Euro im Jahr verzichtet
dropped :: Um Viertel nach sechs war alles gezählt ::
added :: :: Mein Bruder grüßt mich seit März nicht mehr

# facts
changed :: 54,3 Prozent :: 53,4 Prozent
changed :: elf :: Neun
negation :: :: nicht
variant :: Margit :: Margrit
changed :: 400.000 Euro :: eine halbe Million Euro

# relation
reports

# passages
