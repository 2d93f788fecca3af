Sport. German, heavy rewording, two sentences moved up, one down, a split, a merge; with headlines; „ “ against » «.

# original
{1} Torhüterin Jorinde Haas führt Wieblingen ins Pokalfinale

{2} Die Handballerinnen der SG Wieblingen stehen nach einem 27:26 gegen den Meister Rot-Weiß Ostrach zum ersten Mal im Endspiel um den DHV-Pokal. {3} Matchwinnerin vor 4.300 Zuschauern war Torfrau Jorinde Haas, die sechs Sekunden vor dem Ende einen Siebenmeter hielt.

{4} Dabei hatte die 35-Jährige ihre Karriere vor zwei Jahren beendet und seitdem als Hebamme gearbeitet. {5} Sie sprang erst am Donnerstag ein, weil sich beide Torhüterinnen eine Magen-Darm-Grippe eingefangen hatten.

{6} „Ich habe mir die Schuhe meiner Nichte geliehen“, erzählte sie nach dem Schlusspfiff. {7} Trainer Milan Petrovac nannte ihre 17 Paraden schlicht „unverschämt“.

{8} Ostrach hatte zur Pause noch mit fünf Toren geführt. {9} Nach einer Roten Karte gegen Spielmacherin Lea Kunath kippte die Partie in der 41. Minute. {10} Wieblingens Rückraum traf danach neunmal in Folge.

{11} „Wir haben geglaubt, es wäre schon vorbei“, räumte Ostrachs Kapitänin Swantje Boll ein. {12} Der Verein legte Protest gegen die Zeitnahme ein, zog ihn aber eine Stunde später wieder zurück.

{13} Im Finale am 17. Mai in Kassberg trifft Wieblingen auf den Sieger der Begegnung Holm gegen Freudental. {14} Haas hat an dem Wochenende eigentlich Bereitschaftsdienst.

# revision
{1} Aus dem Kreißsaal zwischen die Pfosten

{4} Eigentlich hilft sie längst Kindern auf die Welt und hat mit dem Leistungssport abgeschlossen. {5} Dann wurden kurz vor dem Halbfinale zwei Kolleginnen krank, und man rief sie an. {3} Was folgte, war der Abend der Jorinde Haas: Als alles auf dem Spiel stand, bekam sie bei einem Strafwurf die Fingerspitzen an den Ball.

{2} Der Titelverteidiger war damit um einen Treffer geschlagen. {2} Nie zuvor ist die SG so weit gekommen.

{7} Siebzehnmal scheiterten die Gegnerinnen an ihr, was ihrem Coach als pure Frechheit vorkam. {6} »Ich habe mir die Schuhe meiner Nichte geliehen«, verriet die Heldin hinterher lachend.

{8} Danach hatte es nach dreißig Minuten wahrlich nicht ausgesehen, so deutlich lag man hinten. {9,10} Erst ein Platzverweis für die gegnerische Regisseurin öffnete die Tür, durch die die Gastgeberinnen mit einer langen Serie von Erfolgen marschierten.

{+} In der Halle war die Heizung ausgefallen, viele Fans trugen Mützen.

{11} Beim Favoriten gab man zu, sich zu früh sicher gefühlt zu haben.

{13} Um die Trophäe geht es Mitte Mai; wer dann auf der anderen Seite steht, ist offen. {14} Im Dienstplan der Klinik steht für jenes Datum bislang ein Name, den man nun wohl streichen muss.

{+} Der Fanklub hat bereits neun Busse bestellt.

# quotes
kept :: Ich habe mir die Schuhe meiner Nichte geliehen :: Ich habe mir die Schuhe meiner Nichte geliehen
paraphrased :: unverschämt ::
paraphrased :: Wir haben geglaubt, es wäre schon vorbei ::

# facts
