Genre: accident report from a river lock. Re-cuts 6/7, 11/12, 14/15 (with a quote); split 9; 13 dropped; one added.
Traps: 2/3 (the day crosses), 8/9 (ships), 16/17 (same lock, same accident words).

# original
{1} Frachter rammt Schleusentor in Osterwarden

{2} OSTERWARDEN - Ein mit Kies beladenes Binnenschiff hat am frühen Donnerstagmorgen das Untertor der Schleuse Osterwarden gerammt und schwer beschädigt. {3} Verletzt wurde nach Angaben der Wasserschutzpolizei niemand.

{4} Die »Henriette Brahms« war gegen 4.40 Uhr zu schnell in die Kammer eingelaufen und kam nicht mehr rechtzeitig zum Stehen. {5} Der 58 Jahre alte Schiffsführer sagte aus, die Maschine habe nicht auf das Kommando »zurück« reagiert.

{6} Das Tor, das erst vor drei Jahren für elf Millionen Euro erneuert wurde, ist auf einer Breite von sechs Metern eingedrückt. {7} Die Schleuse bleibt vorerst gesperrt, wie das Schifffahrtsamt Lohmünde mitteilte.

{8} Vor der Sperrung stauten sich am Mittag 23 Schiffe, die meisten von ihnen mit Getreide und Düngemitteln beladen. {9} Drei Tankschiffe wurden über den Alten Stichkanal umgeleitet, der jedoch nur für Fahrzeuge bis 80 Meter Länge zugelassen ist.

{10} »Wir müssen das Tor ausbauen und in die Werft bringen, vor Ort lässt sich das nicht richten«, sagte Amtsleiterin Swantje Oltmanns. {11} Ein Ersatztor liege zwar im Bauhof bereit, müsse aber erst sandgestrahlt und neu abgedichtet werden. {12} Mit einer Freigabe rechnet sie frühestens in zwei Wochen.

{13} Für die Fabriken am Fluss ist das eine schlechte Nachricht. {14} »Unsere Silos reichen noch für sechs Tage, danach stehen die Pressen«, sagte Enno Harkens, Betriebsleiter eines Futtermittelwerks oberhalb der Schleuse. {15} Das Unternehmen prüft nun, einen Teil der Ladung auf Lastwagen umzuschlagen.

{16} Es ist bereits der zweite Unfall an dieser Schleuse innerhalb eines Jahres. {17} Im vergangenen Oktober hatte ein Ausflugsschiff das Obertor gestreift, wobei vier Fahrgäste leicht verletzt wurden. {18} Der Verband der Binnenschiffer fordert seither eine Ampelregelung mit Tempoüberwachung.

# revision
{1} Frachter rammt Schleusentor in Osterwarden

{2} OSTERWARDEN - Ein mit Kies beladenes Binnenschiff hat das Untertor der Schleuse Osterwarden gerammt und schwer beschädigt. {3} Bei dem Unfall am frühen Donnerstagmorgen wurde nach Angaben der Wasserschutzpolizei niemand verletzt.

{4} Die »Henriette Brahms« war gegen 4.40 Uhr mit überhöhter Geschwindigkeit in die Kammer gefahren und kam nicht mehr rechtzeitig zum Stehen. {5} Der 58 Jahre alte Schiffsführer sagte aus, die Maschine habe nicht auf das Kommando »zurück« reagiert. {+} Ausgelaufenes Hydrauliköl fing die Feuerwehr mit Schlängeln auf.

{6,7} Das Tor ist auf einer Breite von sechs Metern eingedrückt. {6,7} Es war erst vor drei Jahren für elf Millionen Euro erneuert worden; die Schleuse bleibt vorerst gesperrt, wie das Schifffahrtsamt Lohmünde mitteilte.

{8} Am Nachmittag warteten vor der Sperrung bereits 27 Schiffe, die meisten von ihnen mit Getreide und Düngemitteln beladen. {9} Drei Tankschiffe wurden über den Alten Stichkanal umgeleitet. {9} Dieser ist jedoch nur für Fahrzeuge bis 80 Meter Länge zugelassen.

{10} »Wir müssen das Tor ausbauen und in die Werft bringen, vor Ort lässt sich das nicht richten«, sagte Amtsleiterin Swantje Oltmanns. {11,12} Ein Ersatztor liege zwar im Bauhof bereit. {11,12} Weil es aber erst sandgestrahlt und neu abgedichtet werden müsse, rechnet sie mit einer Freigabe frühestens in zwei Wochen.

{14,15} »Unsere Silos reichen noch für sechs Tage«, sagte Enno Harkens, Betriebsleiter eines Futtermittelwerks oberhalb der Schleuse. {14,15} Danach stünden die Pressen still, weshalb das Unternehmen nun prüft, einen Teil der Ladung auf Lastwagen umzuschlagen.

{16} Damit ist binnen eines Jahres zum zweiten Mal ein Schiff an dieser Schleuse verunglückt. {17} Im vergangenen Oktober hatte das Ausflugsschiff »Seelöwe« das Obertor gestreift; vier Fahrgäste erlitten leichte Verletzungen. {18} Der Verband der Binnenschiffer fordert seither eine Ampelregelung mit Tempoüberwachung.

# quotes

# facts

# furniture
