A strike at an airport. German, two independent reports: an agency and a city paper. Two quotes the same; flights and a demand differ.

# original
{1} Streik legt Flughafen Brackstedt lahm

{2} Brackstedt (dnk) – Ein Warnstreik des Sicherheitspersonals hat am Donnerstag den Flughafen Brackstedt weitgehend lahmgelegt. {3} Von 312 geplanten Starts und Landungen fielen nach Angaben des Betreibers 280 aus.

{4} Die Gewerkschaft VDS fordert für die rund 1.400 Beschäftigten zwölf Prozent mehr Lohn. {5} „Wer Koffer durchleuchtet, muss sich auch einen Urlaub leisten können“, sagte Verhandlungsführer Marek Sobotta.

{6} Die Arbeitgeber wiesen die Forderung als überzogen zurück. {7} Sie bieten vier Prozent und eine Einmalzahlung von 800 Euro.

{8} Flughafenchefin Renate Uhl sprach von einem Schaden in Millionenhöhe. {9} „Getroffen werden Familien, die mit dem Streit nichts zu tun haben“, kritisierte sie.

{10} Am Freitag soll der Betrieb wieder nach Plan laufen. {11} Die nächste Verhandlungsrunde ist für den 20. März angesetzt.

# revision
{+|1} Gestrandet an Gate 14

{+} Das Brautkleid hängt über einem Gepäckwagen. {+} Svenja Mohr wollte am Samstag auf Mallorca heiraten. {+} „Zur Not heiraten wir im Parkhaus“, sagte die 28-Jährige am Donnerstag und lachte sogar.

{2} Weil die Kontrolleure an den Schleusen die Arbeit niederlegten, ging am Brackstedter Flughafen fast nichts mehr. {3} 265 Flüge wurden gestrichen.

{9} „Getroffen werden Familien, die mit dem Streit nichts zu tun haben“, sagte Renate Uhl, die den Flughafen leitet.

{4} Die Gewerkschaft VDS verlangt ein Lohnplus von zehn Prozent. {5} „Wer Koffer durchleuchtet, muss sich auch einen Urlaub leisten können“, rief Marek Sobotta den Streikenden vor Terminal B zu.

{+} Im Restaurant gab es ab Mittag nur noch Suppe. {+} Taxifahrer aus drei Landkreisen machten das Geschäft ihres Lebens.

{10} Heute soll alles wieder normal sein.

# quotes
kept :: Wer Koffer durchleuchtet, muss sich auch einen Urlaub leisten können :: Wer Koffer durchleuchtet, muss sich auch einen Urlaub leisten können
kept :: Getroffen werden Familien, die mit dem Streit nichts zu tun haben :: Getroffen werden Familien, die mit dem Streit nichts zu tun haben
added :: :: Zur Not heiraten wir im Parkhaus

# facts
changed :: 280 :: 265
changed :: zwölf Prozent :: zehn Prozent

# relation
reports

# passages
Wer Koffer durchleuchtet, muss sich auch einen Urlaub leisten können :: Wer Koffer durchleuchtet, muss sich auch einen Urlaub leisten können :: quote
Getroffen werden Familien, die mit dem Streit nichts zu tun haben :: Getroffen werden Familien, die mit dem Streit nichts zu tun haben :: quote
