A faithful rewrite, German: nothing to tell.

# original
{1} Die Gemeinde Obersalm baut eine neue Seilbahn auf den Hochkar.

{2} Der Gemeinderat stimmte am Mittwoch mit elf gegen vier Stimmen für das Vorhaben. {3} Die Bahn soll 22 Millionen Euro kosten und ab Dezember 2027 fahren.

{4} „Die alte Gondel ist so alt wie ich, und ich knirsche auch“, sagte Bürgermeister Franz Leitner.

{5} Bislang befördert die Anlage 600 Personen in der Stunde, künftig werden es 1.800 sein. {6} Das Land übernimmt ein Drittel der Kosten.

{7} Naturschützer befürchten, dass Birkhühner gestört werden. {8} Deshalb darf zwischen März und Juni nicht gebaut werden.

# revision
{1} Auf den Hochkar wird eine neue Seilbahn führen, gebaut von der Gemeinde Obersalm.

{2} Mit 11 zu 4 Stimmen hat der Gemeinderat das Vorhaben am Mittwoch gebilligt. {3} Ab Dezember 2027 soll die 22 Mio. Euro teure Bahn in Betrieb sein.

{4} Bürgermeister Franz Leitner sagte: „Die alte Gondel ist so alt wie ich, und ich knirsche auch.“

{6} Ein Drittel der Kosten trägt das Land. {5} Statt wie bisher 600 Personen wird die Anlage 1800 in der Stunde befördern.

{7} Dass Birkhühner gestört werden, ist die Sorge von Naturschützern. {8} Aus diesem Grund sind Bauarbeiten von März bis Juni nicht erlaubt.

# quotes
kept :: Die alte Gondel ist so alt wie ich, und ich knirsche auch :: Die alte Gondel ist so alt wie ich, und ich knirsche auch

# facts
