Animals. German, heavy rewording, one sentence moved to the top, one up, one to the end, a split, a merge; with headlines.

# original
{1} Erstmals seit 180 Jahren wieder Luchse im Tannwald geboren

{2} Im Tannwald sind zum ersten Mal seit 1845 wieder wild lebende Luchse zur Welt gekommen, wie das Umweltministerium am Mittwoch bekannt gab. {3} Eine Fotofalle nahm das Weibchen Alma mit drei Jungtieren auf.

{4} Die Mutter war vor zwei Jahren aus einem Gehege in den Karpaten geholt und mit einem Senderhalsband ausgewildert worden. {5} Der Vater ist vermutlich ein Kuder, der aus dem Nachbarland eingewandert ist.

{6} „Als ich das Bild sah, musste ich mich erst einmal setzen“, sagte Projektleiterin Frauke Dornbusch. {7} Die Jungen sind etwa zehn Wochen alt und werden noch gesäugt. {8} Den genauen Ort halten die Behörden geheim, damit Schaulustige die Familie nicht stören.

{9} Von drei Jungluchsen überlebt erfahrungsgemäß nur einer das erste Jahr. {10} Die größte Gefahr ist der Straßenverkehr.

{11} Schafhalter sehen die Rückkehr der Katze mit Sorge. {12} „Uns hat keiner gefragt“, sagte Kreislandwirt Hermann Stölting. {13} Für gerissene Tiere zahlt das Land bis zu 250 Euro.

{14} Jäger hatten den letzten Luchs der Gegend im Februar 1846 erlegt. {15} Er steht ausgestopft im Heimatmuseum von Bodenrode.

# revision
{1} Pinselohren melden sich zurück

{14} Ein Schuss im Winter 1846 galt bislang als das Ende der Geschichte. {3} Jetzt hat eine versteckte Kamera festgehalten, was kaum einer zu hoffen wagte: Alma streift durchs Unterholz, hinter ihr tapsen drei Fellknäuel. {2} Nachwuchs in freier Natur gab es hier seit Generationen nicht, so die amtliche Auskunft.

{6} Die Frau, die das Vorhaben betreut, bekam beim Betrachten der Aufnahme weiche Knie. {7} Rund zweieinhalb Monate zählen die Kleinen. {7} Sie trinken weiterhin Milch.

{4} Das Muttertier stammt aus Osteuropa und trägt seit der Freilassung Technik um den Hals, die seine Wege verrät. {5} Der Erzeuger dürfte auf eigenen Pfoten über die Grenze gekommen sein.

{+} Eine Grundschule hat schon Namensvorschläge eingeschickt.

{8} Wo sich das alles abspielt, wird nicht verraten; Neugierige wären das Letzte, was die vier brauchen. {9,10} Die Aussichten sind ohnehin bescheiden, denn zwei aus einem solchen Wurf sterben meist früh, viele davon unter Autoreifen.

{12} „Uns hat keiner gefragt“, knurrt dagegen ein Sprecher der Bauern. {11} Wer Herden auf der Weide hat, fürchtet den neuen Nachbarn. {13} Immerhin gibt es eine Entschädigung aus der Landeskasse, falls er zuschlägt.

{+} Im Nachbarrevier sollen im Frühjahr zwei weitere Raubkatzen ausgesetzt werden.

# quotes
paraphrased :: Als ich das Bild sah, musste ich mich erst einmal setzen ::
kept :: Uns hat keiner gefragt :: Uns hat keiner gefragt

# facts
