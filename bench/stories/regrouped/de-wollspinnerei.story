Genre: business page, insolvency; no headline. Re-cuts 5/6 (with a quote), 11/12, 17/18; merge 13,14; 19 moved up; 16 dropped; one added.
Traps: 1/2 (weekday crosses), 3/4 (largest customer named in both), 9/10 (attribution crosses).

# original
{1} Die Spinnerei Gebrüder Auerwald in Thalbrück hat am Montag beim Amtsgericht Mühlstadt Insolvenz in Eigenverwaltung beantragt. {2} Betroffen sind 312 Beschäftigte, deren Löhne bis Ende November über das Insolvenzgeld gesichert sind.

{3} Grund für die Schieflage sind nach Firmenangaben die Strompreise, die sich seit 2021 mehr als verdoppelt haben, und der Verlust des größten Kunden. {4} Der Sockenhersteller Kimmlach hatte im Frühjahr angekündigt, sein Garn künftig aus der Türkei zu beziehen.

{5} »Wir haben bis zuletzt um jede Tonne gekämpft«, sagte Geschäftsführerin Dorothee Auerwald vor der Belegschaft. {6} Sie leitet das Unternehmen in fünfter Generation und hatte noch im Juli zwei Millionen Euro aus dem Familienvermögen zugeschossen.

{7} Die Sanierung soll der Rechtsanwalt Falk Riedinger begleiten, zur vorläufigen Sachwalterin bestellte das Gericht Petra Szymanski. {8} Beide wollen in den kommenden Wochen mit möglichen Investoren sprechen, die sich bereits im Sommer gemeldet hatten.

{9} Der Betrieb läuft zunächst in vollem Umfang weiter. {10} Die Auftragsbücher sind nach Riedingers Worten bis in den Januar gefüllt, vor allem mit Merinogarnen für Sportbekleidung. {11} Verlustbringer ist dagegen die Färberei, in der rund 70 Menschen arbeiten. {12} Sie soll bis zum Jahresende geschlossen werden, falls sich kein Käufer findet.

{13} Die Gewerkschaft reagierte verärgert. {14} »Die Leute haben zweimal auf ihr Weihnachtsgeld verzichtet, und jetzt erfahren sie aus dem Radio, wie es um sie steht«, sagte Bezirkssekretär Jannik Pohl. {15} Er verlangt einen Platz im Gläubigerausschuss und eine Transfergesellschaft für alle, die gehen müssen.

{16} In Thalbrück hängt viel an der Fabrik mit dem weithin sichtbaren Schornstein. {17} Bürgermeister Uwe Lanzinger sprach von einem schwarzen Tag für die Stadt und bot an, das Werksgelände zu kaufen und zurückzuvermieten. {18} Der Stadtrat kommt am Mittwoch zu einer Sondersitzung zusammen, in der auch die gestundete Gewerbesteuer zur Sprache kommen soll.

{19} Die Spinnerei war 1874 gegründet worden und beschäftigte in den sechziger Jahren mehr als 2000 Menschen.

# revision
{1} Die Spinnerei Gebrüder Auerwald in Thalbrück hat beim Amtsgericht Mühlstadt Insolvenz in Eigenverwaltung beantragt. {2} Von dem am Montag gestellten Antrag sind 312 Beschäftigte betroffen, deren Löhne bis Ende November über das Insolvenzgeld gesichert sind. {19} Die Spinnerei war 1874 gegründet worden und beschäftigte in den sechziger Jahren mehr als 2000 Menschen.

{3} Als Grund für die Schieflage nennt die Firma die hohen Strompreise und den Verlust des größten Kunden. {4} Dieser größte Kunde, der Sockenhersteller Kimmlach, hatte im Frühjahr erklärt, sein Garn künftig aus der Türkei zu beziehen.

{5,6} »Wir haben bis zuletzt um jede Tonne gekämpft«, sagte Geschäftsführerin Dorothee Auerwald, die das Unternehmen in fünfter Generation leitet, vor der Belegschaft. {5,6} Noch im Juli hatte sie zwei Millionen Euro aus dem Familienvermögen zugeschossen.

{7} Die Sanierung soll der Rechtsanwalt Falk Riedinger begleiten, zur vorläufigen Sachwalterin bestellte das Gericht Petra Szymanski. {8} Beide wollen in den kommenden Wochen mit möglichen Investoren sprechen, die sich bereits im Sommer gemeldet hatten.

{9} Der Betrieb läuft nach Riedingers Worten zunächst in vollem Umfang weiter. {10} Die Auftragsbücher sind bis in den Januar gefüllt, vor allem mit Merinogarnen für Sportbekleidung. {11,12} Verlustbringer ist dagegen die Färberei, die bis zum Jahresende geschlossen werden soll, falls sich kein Käufer findet. {11,12} Dort arbeiten rund 70 Menschen.

{13,14} Verärgert reagierte die Gewerkschaft: »Die Leute haben zweimal auf ihr Weihnachtsgeld verzichtet, und jetzt erfahren sie aus dem Radio, wie es um sie steht«, sagte Bezirkssekretär Jannik Pohl. {15} Er verlangt einen Platz im Gläubigerausschuss und eine Transfergesellschaft für alle, die gehen müssen. {+} Für Donnerstag ist eine Betriebsversammlung angesetzt.

{17,18} Bürgermeister Uwe Lanzinger sprach von einem schwarzen Tag für die Stadt. {17,18} Sein Angebot, das Werksgelände zu kaufen und zurückzuvermieten, soll am Mittwoch in einer Sondersitzung des Stadtrats beraten werden, in der es auch um die gestundete Gewerbesteuer geht.

# quotes

# facts

# furniture
