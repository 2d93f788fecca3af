News in easy language. Splits into two to four beside sentences that stay whole, a paragraph moved, two sentences dropped.

# original
{1} Sanierung des Hafenbads verzögert sich bis zum Frühjahr

{2} Das Hafenbad in Kleinwarnow bleibt länger geschlossen als geplant, weil Bauarbeiter unter dem Becken auf alte Leitungen gestoßen sind, die in keinem Plan verzeichnet waren. {3} Statt im November soll das Bad nun erst Ende März wieder öffnen, teilte Stadtbaurätin Helke Adomeit am Montag mit. {4} Die Kosten steigen nach ihren Angaben von 3,1 auf 3,8 Millionen Euro.

{5} Besonders hart trifft die Verzögerung die Schwimmschule, die seit dem Sommer in ein Hallenbad im zwanzig Kilometer entfernten Reddelin ausweicht und dort nur am frühen Morgen Bahnen mieten darf. {6} Von einst neun Anfängerkursen sind vier übrig, und auf der Warteliste stehen 130 Kinder. {7} »Wir verlieren einen ganzen Jahrgang«, sagte die Leiterin Jantje Pohl.

{8} Die Stadt will den Verein entschädigen. {9} Der Finanzausschuss berät am 12. Dezember über einen Zuschuss von 25.000 Euro, der zur Hälfte aus Mitteln des Landes stammen könnte, sofern das Sportministerium zustimmt.

{10} Bei den Leitungen handelt es sich um Rohre einer Brauerei, die das Gelände bis 1934 nutzte und aus dem Hafenbecken Wasser zum Kühlen pumpte. {11} Sie enthalten Asbest und müssen von einer Fachfirma unter einem luftdichten Zelt ausgebaut werden. {12} Ein Gutachter hatte vor Beginn der Arbeiten zu Bohrungen geraten, darauf war aus Kostengründen verzichtet worden.

{13} Der Förderverein sammelt unterdessen weiter Spenden für eine Rutsche. {14} Bisher kamen 17.000 Euro zusammen.

# revision
{1} Das Hafenbad macht erst im Frühling auf

{2} Das Hafenbad in Kleinwarnow wird umgebaut. {2} Dabei haben Arbeiter alte Rohre gefunden. {2} Sie liegen unter dem Becken. {2} Niemand wusste davon, denn sie stehen auf keiner Zeichnung. {3} Eigentlich sollten die Leute schon im November wieder schwimmen. {3} Jetzt müssen sie bis zum Ende vom März warten. {3} Das hat die Frau gesagt, die in der Stadt für das Bauen zuständig ist. {4} Der Umbau wird auch teurer: Er kostet 3,8 Millionen Euro.

{10} Die Rohre gehörten früher einer Brauerei. {10} Sie hat mit dem Wasser aus dem Hafen ihr Bier gekühlt. {10} Seit 1934 gibt es die Brauerei dort nicht mehr. {11} In den Rohren ist ein gefährlicher Stoff, der Asbest heißt. {11} Deshalb dürfen nur besondere Arbeiter sie herausholen. {11} Sie bauen dafür ein Zelt auf, aus dem keine Luft entweicht.

{5} Das ist schlimm für die Kinder, die schwimmen lernen wollen. {5} Ihre Schule muss zum Üben nach Reddelin fahren. {5} Das ist 20 Kilometer weit weg. {5} Und sie darf dort nur ganz früh am Tag ins Wasser. {6} Früher gab es neun Gruppen für Anfänger. {6} Nun sind es nur noch vier. {6} 130 Kinder warten auf einen Platz.

{8} Die Stadt möchte der Schwimmschule helfen. {9} Vielleicht bekommt sie 25.000 Euro. {9} Politiker reden am 12. Dezember darüber. {9} Die Hälfte könnte das Land bezahlen. {9} Aber das Ministerium muss das erlauben.

{13,14} Ein Verein hat für eine Rutsche schon 17.000 Euro gesammelt und macht damit weiter.
