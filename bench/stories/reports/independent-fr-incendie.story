A fire in a theatre. French, two independent reports: an agency and a regional paper. One quote the same, one trimmed; the hour and the loss differ.

# original
{1} Le théâtre de Vaucresson-sur-Lys ravagé par un incendie

{2} Un incendie a détruit dans la nuit de dimanche à lundi le théâtre à l’italienne de Vaucresson-sur-Lys, sans faire de victime, ont annoncé les pompiers.

{3} Le feu a pris vers 1 h 30 dans les cintres, au-dessus de la scène. {4} La coupole peinte en 1887 s’est effondrée avant l’aube.

{5} « J’ai vu tomber le ciel de mon enfance », a déclaré la maire, Solange Aubrac, devant les décombres.

{6} Une centaine de soldats du feu ont été mobilisés. {7} L’un d’eux a été légèrement intoxiqué.

{8} L’origine du sinistre reste inconnue, selon le parquet, qui a ouvert une enquête. {9} Les dégâts sont estimés à 9 millions d’euros.

{10} La ministre de la Culture, Irène Paoli, a promis l’aide de l’État. {11} « Nous rebâtirons ce théâtre, et nous le rebâtirons à l’identique », a-t-elle assuré.

# revision
{1|+} Vaucresson pleure son théâtre

{+} Ils étaient des dizaines, lundi matin, à ramasser des morceaux de dorure sur la place.

{3} Il était minuit passé de quelques minutes lorsque l’alerte a été donnée par un boulanger, qui avait aperçu des lueurs sous le toit. {4} Quelques heures plus tard, la célèbre coupole n’existait plus. {2|+} Du bâtiment, il ne reste que la façade et l’escalier d’honneur.

{5} « J’ai vu tomber le ciel de mon enfance », confie Solange Aubrac, maire depuis douze ans.

{+} La comédienne Lise Marchal y avait joué son premier rôle. {+} « On y entendait respirer le dernier rang », se rappelle-t-elle.

{8} Les enquêteurs n’écartent aucune piste. {+} Un chauffage d’appoint avait été signalé au printemps par la commission de sécurité.

{9} L’assureur de la ville chiffre la perte à 12 millions. {11} « Nous rebâtirons ce théâtre », a promis la ministre au téléphone.

{+} Les représentations de la saison seront données sous un chapiteau.

# quotes
kept :: J’ai vu tomber le ciel de mon enfance :: J’ai vu tomber le ciel de mon enfance
trimmed :: Nous rebâtirons ce théâtre, et nous le rebâtirons à l’identique :: Nous rebâtirons ce théâtre
added :: :: On y entendait respirer le dernier rang

# facts
changed :: 1 h 30 :: minuit passé
changed :: 9 millions d’euros :: 12 millions

# relation
reports

# passages
J’ai vu tomber le ciel de mon enfance :: J’ai vu tomber le ciel de mon enfance :: quote
