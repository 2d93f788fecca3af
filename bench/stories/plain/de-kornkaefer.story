A museum's guide told plainly. Long splits; neighbouring sentences on one thing; one dropped, one added, two merged.

# original
{1} Die Kornkammer am Unterberg

{2} Der dreigeschossige Speicher, den die Abtei Wendelrode zwischen 1611 und 1617 aus Bruchstein und Lärchenholz errichten ließ, diente über zwei Jahrhunderte der Vorratshaltung für das gesamte Tal. {3} In Jahren der Missernte gab der Abt das eingelagerte Getreide zu festen Preisen ab, um Wucher zu verhindern. {4} Ein Rechnungsbuch von 1693 verzeichnet 412 Familien, die auf diese Weise durch den Winter gebracht wurden.

{5} Gegen Mäuse und Kornkäfer schützte man die Ernte, indem man die Böden mit Kalk bestrich, in den Giebeln Schleiereulen nisten ließ und das Korn alle drei Wochen mit hölzernen Schaufeln wendete. {6} Die Fluglöcher für die Eulen sind bis heute zu sehen.

{7} Nach der Auflösung des Klosters im Jahr 1803 kaufte ein Tuchhändler namens Lukas Obermeyer das Gebäude und richtete darin eine Färberei ein, deren Abwässer den Bach abwechselnd blau und rot färbten. {8} Die Beschwerden der Müller füllen im Kreisarchiv einen eigenen Ordner. {9} Nach einem Brand im Dachstuhl stand der Speicher ab 1878 leer und verfiel.

{10} Erst 1986 gründeten Anwohner einen Verein, der das Dach mit Spenden neu decken ließ und seither an Wochenenden durch das Haus führt. {11} Für Schulklassen gibt es eine Mühle zum Selberdrehen. {12} Der Eintritt ist frei, um eine Spende wird gebeten.

# revision
{1} Ein altes Haus für das Korn

{2} Am Unterberg steht ein großes Haus aus Stein und Holz. {2} Mönche aus dem Kloster Wendelrode haben es bauen lassen. {2} Sie haben im Jahr 1611 angefangen und waren sechs Jahre später fertig. {2} Das Haus hat drei Stockwerke. {2} Mehr als 200 Jahre lang lag darin das Essen für alle Menschen im Tal.

{3} In manchen Jahren wuchs auf den Feldern fast nichts. {3} Dann verkaufte der Chef der Mönche das Korn. {3} Der Preis blieb immer gleich, damit niemand mit der Not reich wurde. {4} In einem alten Heft aus dem Jahr 1693 steht: 412 Familien mussten deshalb im Winter nicht hungern.

{5} Tiere sollten das Korn nicht fressen. {5} Darum strichen die Leute weißen Kalk auf den Boden. {5} Unter dem Dach durften Eulen wohnen, denn sie fangen Mäuse. {5} Und alle drei Wochen wurde das Korn mit Schaufeln umgedreht. {+} Das war schwere Arbeit. {6} Die Löcher für die Eulen gibt es noch.

{7} Im Jahr 1803 war Schluss mit dem Kloster. {7} Lukas Obermeyer kaufte das Haus. {7} Er handelte mit Stoffen und machte sie hier bunt. {7} Das schmutzige Wasser lief in den Bach. {7} Der war dann an einem Tag blau und am anderen rot. {9} Später brannte es unter dem Dach. {9} Von 1878 an wollte keiner mehr in das Haus, und es ging langsam kaputt.

{10} Das blieb so bis 1986. {10} Da taten sich Nachbarn zusammen. {10} Sie sammelten Geld für ein neues Dach. {10} Am Samstag und am Sonntag zeigen sie Besuchern alles. {11} Kinder aus der Schule dürfen selbst an einer Mühle drehen. {12} Sie müssen nichts bezahlen. {12} Aber der Verein freut sich über Geld.
