A faithful rewrite, German: nothing to tell.

# original
{1} In Wendlitz eröffnet am 1. Februar wieder eine Apotheke.

{2} Fast drei Jahre lang mussten die 2.400 Einwohner für ihre Arznei in die Kreisstadt fahren. {3} Die nächste Apotheke liegt 17 Kilometer entfernt.

{4} „Ich habe hier schon als Kind Hustensaft geholt“, sagte die Apothekerin Jana Kühnel.

{5} Kühnel ist 34 Jahre alt und hat bisher in einem Krankenhaus gearbeitet. {6} Die Gemeinde erlässt ihr für zwei Jahre die Miete.

{7} Das Geschäft hat an fünf Tagen in der Woche geöffnet, mittwochs nur bis 13 Uhr. {8} Außerdem gibt es einen Botendienst.

# revision
{1} Wendlitz bekommt am 1. Februar wieder eine Apotheke.

{2} Wer von den 2400 Bewohnern Medikamente brauchte, musste knapp drei Jahre lang in die Kreisstadt fahren. {3} Bis zur nächsten Apotheke sind es 17 km.

{4} „Ich habe hier schon als Kind Hustensaft geholt“, so Apothekerin Jana Kühnel.

{5} Die 34-Jährige war bisher in einem Krankenhaus tätig. {6} Zwei Jahre lang braucht sie der Gemeinde keine Miete zu zahlen.

{7} Geöffnet ist das Geschäft fünf Tage in der Woche, am Mittwoch nur bis 13.00 Uhr. {8} Ein Botendienst gehört ebenfalls zum Angebot.

# quotes
kept :: Ich habe hier schon als Kind Hustensaft geholt :: Ich habe hier schon als Kind Hustensaft geholt

# facts
