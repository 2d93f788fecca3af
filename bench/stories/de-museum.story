# original
{1} Bronzekopf aus Museum in Sellnitz gestohlen

{2} Der „Reiter ohne Pferd“ in einer Aufnahme von 2019. Foto: Archiv

{3} Von Katrin Oelschlaeger

{4} Sellnitz (ndk) – Unbekannte haben in der Nacht zum Sonntag aus dem Stadtmuseum Sellnitz einen rund 2200 Jahre alten Bronzekopf gestohlen. {5} Der Wert des Stücks wird auf 1,8 Mio. Euro geschätzt.

{6} Die Täter kamen nach Angaben der Polizei gegen 3 Uhr über das Dach und waren nach vier Minuten wieder weg. {7} Die Alarmanlage schlug an, doch der Wachmann hielt das Signal für einen Fehlalarm.

{8} „Uns wurde das Herz der Sammlung gestohlen“, sagte Museumsdirektorin Prof. Dr. Elfriede Stauch am Sonntag. {9} „Wer diesen Kopf kauft, macht sich schuldig.“

{10} Ein Bauer hatte den Kopf 1928 z. B. als Türstopper benutzt, bevor ein Lehrer ihn erkannte. {11} Er war das einzige Stück seiner Art nördlich der Olm.

{12} Kritik kam vom Verband der Museumswächter. {13} „Ein Mann für drei Etagen, das konnte nicht gut gehen“, sagte der Vorsitzende Rüdiger Pohlmann. {14} „Wir haben ‚Alarm‘ gerufen, aber niemand wollte es hören.“

{15} Kulturdezernent Lutz Amend wies die Vorwürfe zurück. {16} Die Stadt habe seit 2015 mehr als 400.000 Euro in die Sicherheit gesteckt.

{17} Die Polizei sucht nach einem dunklen Lieferwagen. {18} Hinweise werden unter der Nummer 0800 555 0147 entgegengenommen.

{19} Das Museum bleibt bis zum 2. Juni geschlossen.

{20} Lesen Sie auch: Zehn rätselhafte Kunstdiebstähle

# revision
{1} Diebe stehlen antiken Bronzekopf in Sellnitz

{+} Vier Minuten genügten ihnen

{3} Von Katrin Oelschläger

{5} 1,8 Millionen Euro ist ein antiker Bronzekopf wert, der aus dem Stadtmuseum Sellnitz verschwunden ist. {4} Bislang unbekannte Täter nahmen das etwa 2200 Jahre alte Stück in der Nacht zum Sonntag mit.

{8} „Uns wurde das Herz der Sammlung gestohlen“, sagte Elfriede Stauch, die Direktorin des Museums. {9} Jeder, der den Kopf kaufe, mache sich mitschuldig.

{6} Eingestiegen waren die Diebe laut Polizei gegen drei Uhr über das Dach, und schon vier Minuten später waren sie verschwunden. {7} Zwar löste der Alarm aus, aber der Wachmann glaubte an einen Fehlalarm.

{15} Die Vorwürfe seien falsch, entgegnete Kulturdezernent Lutz Amend. {16} In die Sicherheit des Hauses seien seit 2015 mehr als 40.000 Euro geflossen.

{12} Die Museumswächter hatten zuvor Kritik geübt. {13} „Ein Mann für drei Etagen, das konnte nicht gut gehen“, schimpfte Verbandschef Rüdiger Pohlmann. {14} „Wir haben ‚Alarm‘ gerufen, aber niemand [im Rathaus] wollte es hören.“

{11} Nördlich der Olm gab es kein zweites Stück dieser Art. {10} Ein Lehrer hatte den Kopf 1928 bei einem Bauern entdeckt, dem er als Türstopper diente.

{17} Gesucht wird nun ein weißer Lieferwagen.

{19} Bis einschließlich 2. Juli bleibt das Museum zu.

{+} Mehr zum Thema: So sichern Museen ihre Schätze

# quotes
dropped :: Reiter ohne Pferd ::
kept :: Uns wurde das Herz der Sammlung gestohlen :: Uns wurde das Herz der Sammlung gestohlen
paraphrased :: Wer diesen Kopf kauft, macht sich schuldig ::
kept :: Ein Mann für drei Etagen, das konnte nicht gut gehen :: Ein Mann für drei Etagen, das konnte nicht gut gehen :: cue
altered :: Wir haben ‚Alarm‘ gerufen, aber niemand wollte es hören :: Wir haben ‚Alarm‘ gerufen, aber niemand [im Rathaus] wollte es hören :: bracket

# facts
variant :: Oelschlaeger :: Oelschläger
variant :: 1,8 Mio. Euro :: 1,8 Millionen Euro
variant :: 3 Uhr :: drei Uhr
money :: 400.000 Euro :: 40.000 Euro
date :: 2. Juni :: 2. Juli

# furniture
original :: Lesen Sie auch: Zehn rätselhafte Kunstdiebstähle
revision :: Mehr zum Thema: So sichern Museen ihre Schätze
