A guide to a benefit, in plain language. Splits into two to five, a merge, one sentence dropped, two explanations added.

# original
{1} Anspruch auf den Betreuungszuschuss für Angehörige

{2} Wer einen Angehörigen der Pflegestufe zwei oder höher unentgeltlich in der eigenen Wohnung versorgt und dafür seine wöchentliche Arbeitszeit um mindestens zehn Stunden verringert, kann beim Kreisamt Ostersiel einen Betreuungszuschuss von bis zu 420 Euro im Monat beantragen. {3} Der Antrag ist vor Beginn der Versorgung schriftlich einzureichen, wobei eine Bescheinigung des Arbeitgebers über die verringerte Stundenzahl und das jüngste Gutachten des medizinischen Dienstes beizufügen sind. {4} Rückwirkend wird der Zuschuss grundsätzlich nicht gewährt.

{5} Über den Antrag entscheidet das Kreisamt in der Regel binnen sechs Wochen. {6} Wird er abgelehnt, kann innerhalb eines Monats Widerspruch eingelegt werden, über den ein Ausschuss aus drei ehrenamtlichen Mitgliedern befindet. {7} Die Rechtsgrundlage findet sich in Paragraf 14 der Kreissatzung.

{8} Der Zuschuss ruht, solange die gepflegte Person länger als vier Wochen in einem Krankenhaus, einer Rehabilitationsklinik oder einem Heim untergebracht ist; die Unterbringung ist dem Kreisamt unverzüglich mitzuteilen, andernfalls sind zu viel gezahlte Beträge zu erstatten. {9} Für die Dauer von höchstens acht Wochen im Jahr kann stattdessen eine Vertretung bezahlt werden, etwa wenn die pflegende Person erkrankt oder Urlaub nimmt.

{10} Neben dem Geld bietet der Kreis kostenlose Kurse an, in denen Fachkräfte zeigen, wie man einen Menschen hebt, wäscht und lagert, ohne sich selbst zu schaden. {11} Die Kurse finden an vier Abenden im Bürgerhaus statt. {12} Eine Anmeldung ist nicht erforderlich.

# revision
{1} Geld für Menschen, die zu Hause pflegen

{2} Pflegen Sie jemanden aus Ihrer Familie? {2} Und hat dieser Mensch mindestens die Pflegestufe zwei? {2} Bekommen Sie dafür keinen Lohn? {2} Und arbeiten Sie deshalb jede Woche zehn Stunden weniger in Ihrem Beruf? {2} Dann zahlt Ihnen das Kreisamt Ostersiel im Monat höchstens 420 Euro dazu.

{+} Das Wort Zuschuss bedeutet: Sie müssen das Geld nicht zurückgeben.

{3} Sie müssen einen Brief an das Amt schreiben, bevor Sie mit der Pflege anfangen. {3} Legen Sie zwei Papiere in den Umschlag. {3} Auf dem einen steht von Ihrem Chef, wie viele Stunden Sie noch arbeiten. {3} Das andere ist der neueste Bericht der Ärzte vom medizinischen Dienst. {4} Für die Zeit davor gibt es kein Geld.

{5} Nach ungefähr anderthalb Monaten bekommen Sie eine Antwort. {6} Vielleicht sagt das Amt Nein. {6} Dann dürfen Sie sich beschweren. {6} Dafür haben Sie einen Monat Zeit. {6} Drei Bürger prüfen Ihre Beschwerde in ihrer Freizeit.

{8} Manchmal muss der kranke Mensch lange in eine Klinik oder in ein Heim. {8} Nach vier Wochen bekommen Sie dann kein Geld mehr. {8} Sagen Sie dem Amt sofort Bescheid. {8} Sonst müssen Sie Geld zurückzahlen.

{9} Auch Sie können einmal krank sein oder verreisen. {9} Dann bezahlt das Amt einen anderen Helfer, aber nicht länger als acht Wochen in einem Jahr.

{+} Pflege macht müde. {10} Deshalb gibt es auch Unterricht. {10} Er kostet nichts. {10} Dort lernen Sie, wie man jemanden wäscht und umdreht und wie Ihr eigener Rücken dabei gesund bleibt. {11,12} Kommen Sie einfach an einem der vier Abende ins Bürgerhaus, ohne sich vorher zu melden.
