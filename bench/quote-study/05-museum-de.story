# language
de
# original
Stadt kauft Uhrensammlung für eine Krone

Von Jette Mahrholz

Die Stadt Elmsrode hat die größte private Uhrensammlung des Landes gekauft – für den Preis von einer Krone.

„Eine Uhr, die niemand sieht, geht falsch“, sagte der bisherige Besitzer Konrad Wiechert bei der Übergabe am Montag. „Ich bin 88 und habe keine Kinder.“

Bürgermeisterin Swantje Oltmann sprach von einem „Geschenk mit Ansage“. Die Stadt müsse nun ein Haus für 1.400 Uhren finden.

Der Kämmerer warnte vor den Folgekosten. „Wir haben nicht einmal Geld für die Uhr am Rathaus“, sagte Henner Pauls.

Wiechert will jeden Sonntag selbst durch die Sammlung führen. „Solange ich ticke“, fügte er hinzu.

# revision
Elmsrode übernimmt 1400 Uhren

Für eine einzige Krone hat Elmsrode die landesweit größte private Sammlung von Uhren erworben.

»Eine Uhr, die niemand sieht, geht falsch«, erklärte Konrad Wiechert, dem sie bisher gehörte. Er sei 88 Jahre alt und kinderlos.

Von einem »Geschenk« sprach Bürgermeisterin Swantje Oltmann, die jetzt ein Gebäude dafür braucht.

»Wir haben nicht mal Geld für die Uhr am Rathaus«, klagte Kämmerer Henner Pauls, der hohe Folgekosten befürchtet.

Sonntags will Wiechert selbst führen, »solange ich ticke«.

# quotes
kept :: Eine Uhr, die niemand sieht, geht falsch :: Eine Uhr, die niemand sieht, geht falsch :: Konrad Wiechert
paraphrased :: Ich bin 88 und habe keine Kinder :: :: Konrad Wiechert
trimmed :: Geschenk mit Ansage :: Geschenk :: Swantje Oltmann
altered :: Wir haben nicht einmal Geld für die Uhr am Rathaus :: Wir haben nicht mal Geld für die Uhr am Rathaus :: Henner Pauls
kept :: Solange ich ticke :: solange ich ticke :: Konrad Wiechert
