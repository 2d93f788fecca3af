German, theatre season, local arts page with a headline: three re-cuts, a merge, a move, a drop, an addition.
Traps: a repeated phrase ("in der vergangenen Spielzeit") in two neighbouring sentences; a title that crosses in place of a name.

# original
{1} Theater Rabenau beginnt Spielzeit mit einem Stück über die Torfarbeiter

{2} Das Stadttheater Rabenau eröffnet seine neue Spielzeit Mitte September mit der Uraufführung des Stücks Moorbahn. {3} Die Autorin Henrike Solt hat dafür ein Jahr lang mit früheren Torfarbeitern gesprochen, und das Bühnenbild stammt von ihrem Bruder Veit.

{4} Insgesamt sind zwölf Premieren geplant, zwei mehr als in der vergangenen Spielzeit. {5} In der vergangenen Spielzeit zählte das Haus 61.000 Besucher, so viele wie seit acht Jahren nicht.

{6} „Wir spielen nicht für die Statistik, aber sie hilft beim Schlafen“, sagte Intendantin Carla Wenzlaff. {7} Wenzlaff leitet das Haus seit vier Jahren und hat ihren Vertrag gerade bis 2031 verlängert.

{8} Im Großen Haus muss ab Januar die Drehbühne erneuert werden, die seit 1964 in Betrieb ist. {9} Das Ensemble zieht deshalb für drei Monate in die alte Zuckerfabrik, und das Orchester spielt in der Marienkirche.

{10} Die Stadt bezahlt den Umbau mit drei Millionen Euro, das Land gibt eine weitere Million. {11} Der Stadtrat hatte die Summe im März gegen die Stimmen der Bürgerliste gebilligt.

{12} Im Musiktheater steht als Erstes die Operette Die Glasbläserin auf dem Plan, die seit 1911 nicht mehr gespielt worden ist. {13} Die Noten fand eine Archivarin in einem Wäschekorb, der Dirigent Joris Aalbeck hat die fehlenden Stimmen ergänzt.

{14} Das Kinderstück Der Bär am Schalter läuft von November an vormittags und nachmittags. {15} Für Schulklassen sind 30 Vorstellungen reserviert.

{16} Die Eintrittspreise steigen im Schnitt um einen Euro. {17} Wer jünger als 25 ist, zahlt weiterhin acht Euro.

{18} Der Vorverkauf beginnt Anfang Juli.

# revision
{1} Theater Rabenau beginnt Spielzeit mit einem Stück über die Torfarbeiter

{2,3} Das Stadttheater Rabenau eröffnet seine neue Spielzeit Mitte September mit der Uraufführung des Stücks Moorbahn, für das die Autorin Henrike Solt ein Jahr lang mit früheren Torfarbeitern gesprochen hat. {2,3} Das Bühnenbild stammt von ihrem Bruder Veit.

{4} Zwölf Premieren sind geplant, zwei mehr als in der vergangenen Spielzeit. {5} 61.000 Besucher kamen in der vergangenen Spielzeit, so viele wie seit acht Jahren nicht. {16} Die Eintrittspreise steigen im Schnitt um einen Euro.

{6} „Wir spielen nicht für die Statistik, aber sie hilft beim Schlafen“, sagte Carla Wenzlaff. {7} Die Intendantin leitet das Haus seit vier Jahren und hat ihren Vertrag gerade bis 2031 verlängert. {+} Zum Ensemble stoßen im Herbst vier junge Schauspielerinnen.

{8,9} Im Großen Haus muss ab Januar die seit 1964 betriebene Drehbühne erneuert werden, weshalb das Ensemble für drei Monate in die alte Zuckerfabrik zieht. {8,9} Das Orchester spielt so lange in der Marienkirche.

{10} Der Umbau kostet die Stadt drei Millionen Euro, eine weitere Million kommt vom Land. {11} Der Stadtrat hatte die Summe im März gegen die Stimmen der Bürgerliste gebilligt.

{12,13} Im Musiktheater steht als Erstes die Operette Die Glasbläserin auf dem Plan. {12,13} Sie ist seit 1911 nicht mehr gespielt worden; die Noten fand eine Archivarin in einem Wäschekorb, der Dirigent Joris Aalbeck hat die fehlenden Stimmen ergänzt.

{14,15} Das Kinderstück Der Bär am Schalter läuft von November an vormittags und nachmittags, 30 Vorstellungen sind für Schulklassen reserviert.

{18} Der Vorverkauf beginnt Anfang Juli.

# quotes

# facts

# furniture
