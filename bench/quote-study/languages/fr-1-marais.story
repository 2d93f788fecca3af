# language
fr
# text
Le marais de Grandvoir sera classé réserve naturelle au printemps.

« C’est l’aboutissement de vingt ans de bottes mouillées », se réjouit Hélène Carpentier, présidente de l’association des Roselières.

Le maire, Pascal Huret, est plus réservé. « On nous promet des touristes, on aura des panneaux », dit-il.

Selon l’ornithologue Maëlle Riou, le site abrite « la plus belle colonie de spatules du pays ».

« Personne ne nous a demandé notre avis », a regretté Bastien Lemoine, chasseur, lors de la réunion publique.
# quotes
C’est l’aboutissement de vingt ans de bottes mouillées :: Hélène Carpentier :: se réjouit
On nous promet des touristes, on aura des panneaux :: Pascal Huret :: dit
la plus belle colonie de spatules du pays :: Maëlle Riou :: Selon
Personne ne nous a demandé notre avis :: Bastien Lemoine :: a regretté
