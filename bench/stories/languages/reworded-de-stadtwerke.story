An attack on a town's computers. German, heavy rewording, two sentences moved up, one down, a split, a merge; no headlines; „ “ against » «.

# original
{1} ALTENWERDER (mrn) – Unbekannte haben in der Nacht zum Freitag die Computer der Stadtwerke Altenwerder verschlüsselt und 900.000 Euro Lösegeld verlangt. {2} Strom und Wasser flossen nach Angaben des Versorgers ohne Unterbrechung.

{3} Rund 41.000 Haushalte können derzeit weder ihre Rechnung einsehen noch einen Zählerstand melden. {4} Auch die Fahrkartenautomaten der städtischen Busse fielen aus.

{5} Entdeckt wurde der Angriff um 3.20 Uhr von einem Nachtportier, dessen Bildschirm plötzlich schwarz wurde. {6} „Da stand ein englischer Satz und eine Uhr, die rückwärts lief“, sagte Jochen Tiede. {7} Er zog im ganzen Haus die Netzstecker, obwohl das niemand angeordnet hatte.

{8} Fachleute des Landeskriminalamts gehen davon aus, dass die Täter durch eine präparierte E-Mail eindrangen. {9} Ob Kundendaten gestohlen wurden, ist nach Worten von Vorstand Birgit Ohlsen noch offen.

{10} „Wir zahlen keinen Cent“, sagte Oberbürgermeister Falk Brinkmann. {11} Die Wiederherstellung der Systeme dürfte bis zu sechs Wochen dauern und einen siebenstelligen Betrag kosten.

{12} Im vergangenen Herbst hatte ein Prüfbericht veraltete Server bemängelt. {13} Der Rat verschob die Anschaffung neuer Technik damals einstimmig.

# revision
{5} Dass etwas nicht stimmte, merkte als Erster der Mann an der Pforte: Mitten in seiner Schicht erlosch vor ihm die Anzeige. {6} »Da stand ein englischer Satz und eine Uhr, die rückwärts lief«, erinnert er sich. {7} Ohne auf eine Weisung zu warten, trennte er ein Gerät nach dem anderen vom Kabel.

{1} So wurde bekannt, dass Altenwerders kommunaler Energiebetrieb erpresst wird. {1} Fast eine Million soll fließen, sonst bleiben sämtliche Dateien unlesbar. {10} Aus dem Rathaus kommt dazu ein klares Nein.

{2} In den Wohnungen ging gleichwohl kein Licht aus, und kein Hahn blieb trocken. {3} Zehntausende Kunden kommen allerdings nicht an ihre Konten heran. {4} Wer mit dem öffentlichen Nahverkehr unterwegs ist, kann unterwegs kein Ticket lösen.

{+} Fahrer ließen Schulkinder am Morgen einfach umsonst mitfahren.

{8} Vermutlich hat jemand in der Verwaltung arglos eine Nachricht geöffnet, die eine Falle war, so die Ermittler. {9} Welche Auskünfte über Verbraucher dabei abgeflossen sind, weiß bisher keiner.

{12,13} Gewarnt war man: Gutachter hatten die betagten Rechner vor einem Jahr beanstandet, doch die Politik wollte das Geld lieber später ausgeben.

{11} Bis alles wieder läuft, könnte der halbe Sommer vergehen; Millionen sind dafür einzuplanen.

{+} Ein Nachbarort hilft mit Laptops aus.

# quotes
kept :: Da stand ein englischer Satz und eine Uhr, die rückwärts lief :: Da stand ein englischer Satz und eine Uhr, die rückwärts lief
paraphrased :: Wir zahlen keinen Cent ::

# facts
