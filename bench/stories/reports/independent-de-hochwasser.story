A flood. German, two independent reports: an agency and a local paper. The gauge, the evacuated and the hour differ; sandbags and a year are one report's alone.

# original
{1} Hochwasser: 1200 Menschen in Wiebach verlassen ihre Häuser
{2} Wegen des Hochwassers der Elste haben in der Nacht zum Donnerstag rund 1200 Einwohner von Wiebach ihre Häuser verlassen müssen.

{3} Der Pegel erreichte am Morgen 7,42 Meter, so viel wie zuletzt 2002. {4} Gegen 3 Uhr brach ein Damm am Ortsrand.

{5} „Das Wasser kam wie ein Zug“, berichtete der Landwirt Hauke Möller, der 70 Kühe verlor. {6} Die Bundeswehr schickte 250 Soldaten und drei Hubschrauber.

{7} Verletzt wurde nach Angaben des Landkreises niemand. {8} Die Bahn sperrte die Strecke nach Torgenau bis mindestens Montag.

{9} Ministerpräsidentin Ute Wagner sagte den Betroffenen schnelle Hilfe zu.

# revision
{1|+} Das Wasser kam wie ein Zug
{+} In der Turnhalle riecht es nach nassem Hund und Linsensuppe. {+} Hier sitzt Erna Pohl, 84, zwischen zwei Taschen auf einem Feldbett.

{2} Sie gehört zu den 1500 Wiebachern, die in dieser Nacht vor der Elste geflohen sind. {4} Um 4.30 Uhr gab der Deich am Sportplatz nach.

{5} „Das Wasser kam wie ein Zug“, sagt Bauer Hauke Möller. {+} Vom Stall ragt nur noch das Dach heraus.

{+} Freiwillige hatten bis Mitternacht 40.000 Sandsäcke gefüllt. {3} Bei 7,60 Metern blieb der Fluss am Vormittag stehen.

{7} Ein Feuerwehrmann brach sich den Arm. {8} Züge fahren vor Dienstag nicht.

{+} Die Schule, 1911 gebaut, bleibt die ganze Woche zu.

# quotes
kept :: Das Wasser kam wie ein Zug :: Das Wasser kam wie ein Zug

# facts
changed :: 1200 :: 1500
changed :: 7,42 Meter :: 7,60 Metern
changed :: 3 Uhr :: 4.30 Uhr
changed :: Montag :: Dienstag

# relation
reports

# passages
