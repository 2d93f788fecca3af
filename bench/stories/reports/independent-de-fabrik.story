A factory closes. German, two independent reports: a regional and a business paper. One quote the same, one in another mouth; jobs and a date differ.

# original
{1} Reifenwerk in Ahrenstedt schließt nach 94 Jahren

{2} Der Reifenhersteller Pneutec macht sein Werk in Ahrenstedt zum 30. Juni dicht. {3} Das erfuhren die 860 Beschäftigten am Dienstagmorgen in einer Betriebsversammlung, die keine zehn Minuten dauerte.

{4} „Sie haben uns das vorgelesen wie einen Wetterbericht“, sagte Betriebsratschefin Carola Jansen. {5} Viele Kollegen hätten danach einfach weitergearbeitet, weil sie nicht wussten, wohin mit sich.

{6} Die Produktion wird nach Rumänien verlagert. {7} Dort seien die Energiekosten nur halb so hoch, sagte Vorstandschef Lennart Quist.

{8} Bürgermeister Paul Eggers sprach vom schwärzesten Tag seit der Sturmflut. {9} Jeder achte Haushalt im Ort hängt an der Fabrik.

{10} „Ein Werk kann man schließen, eine Stadt nicht“, rief die Pastorin Undine Falk am Abend bei einer Andacht vor dem Tor. {11} Gut tausend Menschen waren gekommen.

{12} Für Samstag ist ein Trauermarsch geplant.

# revision
{1} Pneutec gibt deutschen Standort auf

{2} Der Autozulieferer Pneutec beendet die Reifenfertigung in Ahrenstedt Ende September. {3} Betroffen sind nach Angaben des Unternehmens 810 Mitarbeiter.

{7} Als Grund nannte Vorstandschef Lennart Quist den Strompreis, der an anderen Standorten nur die Hälfte betrage. {6} Künftig sollen die Maschinen in einem neuen Werk in Rumänien laufen.

{+} Analysten hatten den Schritt erwartet. {+} „Das war das letzte Werk im Konzern, das Geld verbrannt hat“, sagte Iris Thoma vom Bankhaus Reuß. {+} Die Aktie legte um 5,3 Prozent zu.

{+} Pneutec rechnet mit Kosten von 140 Millionen Euro für Abfindungen.

{+|4} Der Betriebsrat reagierte verbittert. {4} „Sie haben uns das vorgelesen wie einen Wetterbericht“, sagte Jansen.

{10} „Ein Werk kann man schließen, eine Stadt nicht“, sagte Bürgermeister Eggers. {+} Er will den Konzern an die Fördermittel erinnern, die 2019 geflossen sind.

# quotes
kept :: Sie haben uns das vorgelesen wie einen Wetterbericht :: Sie haben uns das vorgelesen wie einen Wetterbericht
kept :: Ein Werk kann man schließen, eine Stadt nicht :: Ein Werk kann man schließen, eine Stadt nicht :: speaker
added :: :: Das war das letzte Werk im Konzern, das Geld verbrannt hat

# facts
changed :: 860 :: 810
changed :: 30. Juni :: Ende September

# relation
reports

# passages
Sie haben uns das vorgelesen wie einen Wetterbericht“, sagte :: Sie haben uns das vorgelesen wie einen Wetterbericht“, sagte :: quote
Ein Werk kann man schließen, eine Stadt nicht :: Ein Werk kann man schließen, eine Stadt nicht :: quote
