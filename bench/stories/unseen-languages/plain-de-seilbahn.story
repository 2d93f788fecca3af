News in easy language. Splits into two to four, two dropped, one added, a paragraph moved.

# original
{1} Seilbahn am Hohen Rist steht nach Prüfung still

{2} Die Seilbahn auf den Hohen Rist hat am Wochenende ihren Betrieb eingestellt, nachdem Prüfer an zwei der elf Stützen Risse im Beton entdeckt hatten, die bei der letzten Kontrolle vor vier Jahren noch nicht zu sehen gewesen waren. {3} Eine Gefahr für Fahrgäste habe nach bisherigem Stand nicht bestanden, sagte Betriebsleiter Veit Anzinger. {4} Bis die Ursache geklärt ist, fährt ein Bus von der Talstation zur Mittelstation.

{5} Für die 23 Familien, die ganzjährig oben leben, richtete die Gemeinde einen Fahrdienst ein, der Einkäufe, Medikamente und Schulkinder befördert und an der alten Forststraße hält, sobald sie geräumt ist. {6} Die Straße ist nur für Fahrzeuge mit Allrad und Ketten frei. {7} Ein Rettungshubschrauber steht in Obertal bereit.

{8} Ingenieure vermuten, dass ein Bergbach, der nach den Regenfällen im August sein Bett verlassen hat, den Boden unter den Fundamenten aufgeweicht hat. {9} Sie wollen in dieser Woche Löcher bohren und Messgeräte einsetzen, die jede Bewegung an eine Zentrale melden. {10} Vergleichbare Schäden gab es 2009 an einem Lift im Nachbartal.

{11} Die Wirte fürchten um die Wintersaison, denn ohne die Bahn bleiben vier von fünf Gästen aus, und viele haben ihr Personal schon eingestellt. {12} Anzinger hofft auf eine Öffnung vor Weihnachten, will aber nichts versprechen.

# revision
{1} Warum die Seilbahn nicht fährt

{2} Am Hohen Rist gibt es eine Seilbahn. {2} Sie fährt seit dem Wochenende nicht mehr. {2} Fachleute haben an zwei Pfeilern Risse gefunden. {2} Vor vier Jahren waren die noch nicht da. {3} Der Chef der Bahn sagt: Niemand war in Gefahr. {4} Jetzt bringt ein Bus die Leute bis zur Hälfte des Berges.

{8} Vielleicht ist ein Bach schuld. {8} Im August hat es stark geregnet. {8} Da suchte sich das Wasser einen neuen Weg. {8} Nun ist die Erde unter den Pfeilern weich. {9} Die Fachleute bohren in den nächsten Tagen Löcher. {9} Dort hinein kommen Geräte, die merken, ob sich etwas bewegt.

{5} Oben auf dem Berg wohnen 23 Familien. {5} Die Gemeinde hilft ihnen. {5} Ein Auto bringt Essen und Arznei hinauf. {5} Es fährt auch die Kinder zur Schule. {6} Aber die Straße ist steil, und die Reifen brauchen Ketten.

{11} Die Gasthäuser machen sich Sorgen. {11} Fast alle Besucher kommen mit der Bahn. {11} Und die Köche und Kellner sind schon da. {12} Bis Weihnachten soll alles gut sein. {12} Sicher ist das nicht. {+} Bitte fragen Sie an der Kasse nach.
