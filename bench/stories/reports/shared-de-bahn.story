A landslide on a railway. German, two papers with the same agency copy, which the second credits; own material before and after.

# original
{1} Nichts geht mehr im Orlatal

{2} Wer am Montag aus Steinach zur Arbeit wollte, stand vor einer Absperrung. {3} „Ich habe meinen Chef angerufen, er hat gelacht“, sagte der Schreiner Uli Hennig, der seit zwanzig Jahren den Zug um 6.12 Uhr nimmt.

{4} Nach einem Erdrutsch bleibt die Bahnstrecke zwischen Steinach und Orla voraussichtlich bis zum Ende der Woche gesperrt. {5} Rund 800 Kubikmeter Geröll und mehrere Bäume waren in der Nacht zum Sonntag auf die Gleise gestürzt, verletzt wurde niemand. {6} „Der Hang ist noch in Bewegung, deshalb können wir nicht einfach anfangen zu baggern“, sagte Bahnsprecherin Lydia Kohl. {7} Zwischen beiden Orten fahren Busse im Stundentakt.

{8} Die Gemeinde hatte schon 2018 Fangnetze verlangt. {9} Ein Gutachten dazu liegt im Schrank von Ortsvorsteher Armin Rößler, der es am Montag allen zeigte, die es sehen wollten.

# revision
{+|1} Erdrutsch trifft auch den Güterverkehr

{4} Orla (mdp) – Nach einem Erdrutsch bleibt die Bahnstrecke zwischen Steinach und Orla voraussichtlich bis zum Ende der Woche gesperrt. {5} Rund 800 Kubikmeter Geröll und mehrere Bäume waren in der Nacht auf Sonntag auf die Gleise gestürzt, verletzt wurde niemand. {6} „Der Hang ist noch in Bewegung, deshalb können wir nicht einfach anfangen zu baggern“, sagte Bahnsprecherin Lydia Kohl.

{+} Für das Sägewerk Thamm ist das teuer. {+} Vierzehn Waggons mit Bauholz stehen auf einem Abstellgleis, und jeder Tag kostet den Betrieb nach eigenen Worten 6000 Euro. {+} „Lastwagen bekomme ich so schnell nicht“, sagte Geschäftsführer Jakob Thamm.

{+} Die Wirtschaftskammer fordert, die alte Verbindung über Kaltenbrunn wieder in Betrieb zu nehmen. {+} Sie ist seit 1994 stillgelegt.

# quotes
dropped :: Ich habe meinen Chef angerufen, er hat gelacht ::
kept :: Der Hang ist noch in Bewegung, deshalb können wir nicht einfach anfangen zu baggern :: Der Hang ist noch in Bewegung, deshalb können wir nicht einfach anfangen zu baggern
added :: :: Lastwagen bekomme ich so schnell nicht

# facts

# relation
shared

# passages
Nach einem Erdrutsch … Bahnsprecherin Lydia Kohl :: Nach einem Erdrutsch … Bahnsprecherin Lydia Kohl :: revision
