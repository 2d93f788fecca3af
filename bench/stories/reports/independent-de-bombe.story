A bomb from the war. German, two independent reports: an agency and a local paper. One quote altered, one in another mouth; the evacuated, the radius, the halls and the hour differ. Five hundredweight and 250 kilograms are the same.

# original
{1} Fliegerbombe in Olmerstedt entschärft

{2} Olmerstedt (dkp) - Nach dem Fund einer Weltkriegsbombe haben am Donnerstag rund 6400 Menschen in Olmerstedt ihre Wohnungen verlassen müssen.

{3} Der fünf Zentner schwere Blindgänger britischer Bauart war am Vormittag bei Baggerarbeiten neben dem Güterbahnhof entdeckt worden. {4} Sprengmeister Holger Tamm machte den Zünder um 21.15 Uhr unschädlich.

{5} „Der Zünder war verrostet, aber beleidigt war er nicht“, sagte Tamm danach. {6} Die Arbeiten dauerten 50 Minuten und damit doppelt so lange wie geplant.

{7} Der Sperrkreis hatte einen Radius von 800 Metern. {8} Darin lagen auch zwei Altenheime und ein Krankenhaus, aus dem 130 Patienten verlegt wurden.

{9} Gegen einen Mann, der sich in seinem Keller versteckt hatte, wird ermittelt.

{10} Der Bahnverkehr zwischen Olmerstedt und Immern ruhte bis gegen 22 Uhr, 34 Züge fielen aus. {11} Die Stadt hatte in zwei Turnhallen Feldbetten aufgestellt.

{12} Im Einsatz waren 420 Kräfte von Feuerwehr, Polizei und Rotem Kreuz. {13} „Ich danke allen, die ohne Murren gegangen sind“, sagte Oberbürgermeisterin Jutta Wendland.

{14} Im Stadtgebiet werden noch etwa 60 Blindgänger vermutet. {15} „Wir leben auf einem rostigen Acker“, sagte Tamm.

# revision
{+|1} Skat, Suppe und eine Bombe: Olmerstedts lange Nacht in der Turnhalle

{+} Als die Sirene ging, hatte Irmgard Pohl gerade den Teig angesetzt. {+} Sie deckte ihn zu, nahm den Hund und ging.

{+} „Der Hefe ist es egal, ob Krieg ist“, sagte die 83-Jährige später bei einem Becher Tee.

{2} Fast 7500 Olmerstedter teilten am Donnerstag ihr Los, weil in der Nachbarschaft ein Überbleibsel aus dem letzten Krieg lag. {3} Gefunden hatte es gegen zehn Uhr ein Baggerfahrer am alten Güterbahnhof: 250 Kilogramm, aus England.

{+} Kay Rössel, seit 14 Jahren auf dem Bau, stieg ab und rief seinen Chef an.

{7} Im Umkreis von einem Kilometer wurde an jeder Tür geklingelt. {+} Die Bäckerei Kruse verschenkte an der Absperrung, was noch im Regal lag.

{8} Aus der Klinik und den Seniorenheimen rollten den ganzen Nachmittag die Krankenwagen.

{11} In drei Hallen standen Liegen bereit, in einer sogar ein Klavier. {+} Es gab Linsensuppe, 900 Portionen.

{4} Um 21.45 Uhr hielt Holger Tamm das gefährliche Stück Messing in der Hand. {6} Eine knappe Stunde hatte er gebraucht.

{5} „Verrostet war der Zünder, aber nicht beleidigt“, scherzte der Sprengmeister.

{13} „Ich danke allen, die ohne Murren gegangen sind“, sagte Pfarrer Anselm Rabe in einer kurzen Andacht.

{+} Um halb elf durften alle zurück. {+} Irmgard Pohls Teig war da schon aus der Schüssel gekrochen. {+} Es wurden zwei Bleche.

# quotes
altered :: Der Zünder war verrostet, aber beleidigt war er nicht :: Verrostet war der Zünder, aber nicht beleidigt
kept :: Ich danke allen, die ohne Murren gegangen sind :: Ich danke allen, die ohne Murren gegangen sind :: speaker
dropped :: Wir leben auf einem rostigen Acker ::
added :: :: Der Hefe ist es egal, ob Krieg ist

# facts
changed :: rund 6400 :: Fast 7500
changed :: 21.15 Uhr :: 21.45 Uhr
changed :: 800 Metern :: einem Kilometer
changed :: zwei :: drei

# relation
reports

# passages
Ich danke allen, die ohne Murren gegangen sind“, sagte :: Ich danke allen, die ohne Murren gegangen sind“, sagte :: quote
