An insolvency. German, heavy rewording, a paragraph and one sentence moved up, two sentences swapped, a merge, a split; with headlines.

# original
{1} Traditionsbrauerei Hartwieser meldet Insolvenz an

{2} Lindenfurt (tpd) – Die Privatbrauerei Hartwieser hat am Dienstag beim Amtsgericht Lindenfurt Insolvenz angemeldet. {3} Betroffen sind 118 Beschäftigte, deren Löhne bis Ende Juli über das Insolvenzgeld gesichert sind.

{4} Das 1784 gegründete Unternehmen leidet seit Jahren unter dem sinkenden Bierabsatz. {5} Zuletzt verdoppelten sich zudem die Kosten für Gas und Glasflaschen. {6} Im vergangenen Jahr stand unter dem Strich ein Verlust von 2,6 Millionen Euro.

{7} „Wir haben bis zur letzten Woche mit einem Investor verhandelt“, sagte Geschäftsführerin Marlene Hartwieser. {8} Der Interessent sei abgesprungen, nachdem er die Kessel besichtigt habe.

{9} Zum vorläufigen Insolvenzverwalter bestellte das Gericht den Anwalt Ruben Kolbe. {10} Er will den Betrieb vorerst weiterführen und bis September einen Käufer finden.

{11} Die Gewerkschaft warf der Familie vor, notwendige Investitionen verschleppt zu haben. {12} „Der Sudkessel ist älter als ich“, sagte Betriebsratschef Anton Greiner, der seit 31 Jahren in der Abfüllung arbeitet.

{13} Das Sommerfest auf dem Brauereihof soll trotzdem stattfinden. {14} In der Region haben binnen fünf Jahren vier kleinere Brauereien aufgegeben.

# revision
{1} Nach 240 Jahren könnten die Zapfhähne versiegen

{4} Immer weniger Menschen greifen zum Krug, und das bekommt ein Haus zu spüren, das schon vor der Französischen Revolution Gerste verarbeitete. {5} Dazu kam, dass Energie und Gebinde auf einmal das Zweifache verschlangen. {6} Am Ende klaffte in der Bilanz ein Loch von mehr als zweieinhalb Millionen.

{2} Nun ist Hartwieser zahlungsunfähig; der Antrag liegt seit gestern beim Richter. {3} Gut hundert Mitarbeiter bekommen ihr Gehalt bis in den Hochsommer hinein von der Arbeitsagentur.

{7,8} Eine Rettung war zum Greifen nah: Bis vor wenigen Tagen saß ein Geldgeber am Tisch, der nach einem Rundgang durch die Anlagen jedoch das Weite suchte, wie die Chefin berichtet.

{+} Im Ort hängt an fast jedem Wirtshaus das blaue Schild mit dem Hirsch.

{9} Die Fäden hält jetzt ein Jurist namens Kolbe in der Hand. {10} Vorläufig wird weiter gebraut. {10} Wer das Werk übernimmt, soll sich noch vor dem Herbst entscheiden.

{12} „Der Sudkessel ist älter als ich“, schimpft der oberste Arbeitnehmervertreter. {11} Aus seinem Lager heißt es, die Eigentümer hätten zu lange nichts erneuert.

{+} Der Bürgermeister kündigte an, sich mit der Landesregierung über Bürgschaften zu unterhalten.

# quotes
paraphrased :: Wir haben bis zur letzten Woche mit einem Investor verhandelt ::
kept :: Der Sudkessel ist älter als ich :: Der Sudkessel ist älter als ich

# facts
