Food poisoning at a village banquet. French, two independent reports: an agency and a regional paper. One quote trimmed, one the same; the ill, an age, a duration, a day, a name's spelling and whether the caterer was held differ.

# original
{1} Intoxication collective à Saint-Aubrac

{2} Quatre-vingt-six personnes ont été hospitalisées dimanche soir après le banquet annuel de Saint-Aubrac, a indiqué l’agence régionale de santé.

{3} Une femme de 71 ans était toujours lundi dans un état grave. {4} Les premiers malaises sont apparus à 16 h 30, deux heures après le dessert.

{5} Les soupçons se portent sur une mayonnaise restée en plein soleil pendant plus de trois heures. {6} « Tout le monde en a repris, c’est bien le malheur », a déclaré le président du comité des fêtes, Gaston Ferrolle.

{7} Le traiteur, installé à Montclavel depuis 1998, avait servi 540 repas. {8} Il n’a pas été placé en garde à vue, selon le parquet. {9} Une enquête pour blessures involontaires a été ouverte.

{10} Vingt-deux ambulances et une centaine de pompiers ont été mobilisés.

{11} Les résultats des analyses seront connus jeudi. {12} « Nous cherchons une bactérie, pas un coupable », a dit la docteure Maëlle Jourdan, de l’agence de santé.

{13} Le village compte 1 150 habitants. {14} En 2011, un incident semblable avait touché trente écoliers du canton. {15} « C’était la glace », se souvient l’ancien maire, Roger Vidal.

# revision
{+|1} La mayonnaise de la discorde

{+} Les lampions pendent encore au-dessus des tables vides. {+} Sur la place, un chien finit ce que personne ne veut plus toucher.

{4} C’est à quatre heures et demie que l’accordéoniste s’est plié en deux, le premier d’une longue série. {+} « J’ai cru qu’il jouait un tango », raconte Odile Bressac, 58 ans, qui dansait devant lui.

{2} À la nuit tombée, 112 villageois et invités se trouvaient à l’hôpital, d’après la préfecture. {3} La plus atteinte, une ancienne institutrice de 74 ans, est encore en réanimation.

{5} Tous les regards se tournent vers un saladier, qui aurait passé une heure et demie sous un soleil de plomb. {6} « Tout le monde en a repris », soupire Gaston Ferolle, qui organise la fête depuis 22 ans.

{8} Entendu par les gendarmes, le traiteur a dormi en garde à vue. {+} Son camion blanc, aux portières peintes de radis, est resté devant la mairie.

{10} Pour évacuer tout ce monde, il a fallu vingt-deux ambulances et deux autocars scolaires.

{12} « Nous cherchons une bactérie, pas un coupable », tempère Maëlle Jourdan. {11} Le laboratoire rendra son verdict vendredi.

{+} La messe de jeudi est maintenue, le vin d’honneur est annulé. {+} Au bistrot, on a effacé l’œuf dur de l’ardoise.

# quotes
trimmed :: Tout le monde en a repris, c’est bien le malheur :: Tout le monde en a repris
kept :: Nous cherchons une bactérie, pas un coupable :: Nous cherchons une bactérie, pas un coupable
dropped :: C’était la glace ::
added :: :: J’ai cru qu’il jouait un tango

# facts
changed :: Quatre-vingt-six :: 112
changed :: 71 ans :: 74 ans
changed :: plus de trois heures :: une heure et demie
variant :: Ferrolle :: Ferolle
negation :: pas ::
changed :: jeudi :: vendredi

# relation
reports

# passages
