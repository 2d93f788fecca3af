# language
fr
# original
Le village de Combrelle manque d’eau depuis neuf jours

COMBRELLE (Agence Lys) – Les 310 habitants de Combrelle n’ont plus d’eau au robinet depuis neuf jours, la source du village s’étant tarie.

« Nous lavons la vaisselle à l’eau de pluie, quand il pleut », raconte l’institutrice Odile Fabre.

La mairie distribue dix litres par personne et par jour. « C’est peu, mais c’est juste », estime le maire, Ghislain Moreau.

Selon l’hydrologue Karim Belloc, la nappe a perdu « plus de quatre mètres » en deux ans. « Il ne faut pas attendre de miracle », prévient-il.

La préfecture a promis un camion-citerne. « On nous le promet depuis mardi », soupire M. Moreau.

# revision
À Combrelle, neuf jours sans eau

La source du village s’est tarie et ses 310 habitants vivent sans eau courante depuis neuf jours.

« Nous lavons la vaisselle à l’eau de pluie », raconte Odile Fabre, institutrice.

Chacun a droit à dix litres par jour, une quantité que le maire, Ghislain Moreau, juge faible mais juste.

D’après l’hydrologue Karim Belloc, le niveau de la nappe a baissé de « plus de quarante mètres » en deux ans. « Il ne faut pas attendre de miracle », a-t-il dit.

Un camion-citerne doit venir, selon la préfecture.

# quotes
trimmed :: Nous lavons la vaisselle à l’eau de pluie, quand il pleut :: Nous lavons la vaisselle à l’eau de pluie :: Odile Fabre
paraphrased :: C’est peu, mais c’est juste :: :: Ghislain Moreau
altered :: plus de quatre mètres :: plus de quarante mètres :: Karim Belloc
kept :: Il ne faut pas attendre de miracle :: Il ne faut pas attendre de miracle :: Karim Belloc
dropped :: On nous le promet depuis mardi :: :: Ghislain Moreau
