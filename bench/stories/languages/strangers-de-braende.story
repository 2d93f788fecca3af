Two fires. German, two stories on one topic, nothing in common.

# original
{1} Großbrand in Möbellager hält Feuerwehr die ganze Nacht in Atem

{2} In einem Möbellager in Sundhausen ist am Sonntagabend ein Großbrand ausgebrochen. {3} Die Rauchsäule war noch im zwanzig Kilometer entfernten Querfurt zu sehen.

{4} Rund 180 Einsatzkräfte waren bis zum Morgen im Einsatz. {5} „Wir mussten das Löschwasser aus dem Kanal pumpen, weil die Hydranten zu wenig Druck hatten“, sagte Einsatzleiter Bernd Klages.

{6} Ein Feuerwehrmann stürzte durch ein Hallendach und brach sich beide Beine. {7} Den Schaden schätzt die Polizei auf acht Millionen Euro.

{8} Anwohner wurden aufgefordert, Fenster und Türen geschlossen zu halten. {9} Die Ursache ist noch unklar.

# revision
{+} Kerze auf Adventskranz setzt Mehrfamilienhaus in Brand

{+} Beim Brand eines Mehrfamilienhauses in der Altstadt von Wrede sind am Freitag elf Menschen verletzt worden, darunter zwei Kleinkinder. {+} Auslöser war nach ersten Erkenntnissen ein Adventskranz, den eine Mieterin unbeaufsichtigt gelassen hatte.

{+} Die Bewohner retteten sich über Drehleitern und Balkone. {+} Ein Student trug seine gehbehinderte Nachbarin fünf Stockwerke hinunter.

{+} „Ich habe einfach nicht nachgedacht“, sagte der 22-Jährige.

{+} Das Gebäude ist vorerst unbewohnbar. {+} Die Stadt hat die Betroffenen in einem Hotel untergebracht. {+} Nachbarn sammelten Kleidung und Spielzeug.

# quotes

# facts
