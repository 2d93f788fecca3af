A mine accident. French, two independent reports: an agency and a regional paper. The trapped, the depth and the day of a visit differ.

# original
{1} Quatorze mineurs bloqués à Valmorte
{2} Quatorze mineurs sont bloqués depuis mardi au fond de la mine de sel de Valmorte, après l’effondrement d’une galerie, a annoncé la préfecture.

{3} Ils se trouvent à 620 mètres sous terre et disposent d’eau pour cinq jours. {4} Un contact radio a été établi dans la soirée.

{5} « Ils chantent, donc ils respirent », a dit le chef des secours, Hugo Marchal. {6} Une foreuse venue de Pologne doit arriver mercredi.

{7} La mine emploie 430 personnes. {8} Un accident y avait fait huit morts en 1974.

{9} La ministre de l’Industrie, Claire Aubin, se rendra sur place jeudi.

# revision
{1|+} À Valmorte, la longue attente
{+} Devant la grille, Josiane Petit serre un thermos. {+} Son fils a 23 ans et c’était sa deuxième semaine.

{2} Ils sont seize à être pris au piège depuis qu’une galerie s’est écroulée mardi. {3} On les sait vivants, à quelque 580 mètres de profondeur.

{5} « Ils chantent, donc ils respirent », répète Hugo Marchal, qui dirige les secours. {+} Trente pompiers se relaient toutes les deux heures.

{+} L’exploitant, qui avait supprimé 60 postes au printemps, ne répond pas. {6} Le forage ne commencera qu’après l’arrivée d’une machine polonaise.

{9} Claire Aubin est attendue vendredi. {+} La messe de samedi aura lieu devant le puits.

# quotes
kept :: Ils chantent, donc ils respirent :: Ils chantent, donc ils respirent

# facts
changed :: Quatorze :: seize
changed :: 620 mètres :: 580 mètres
changed :: jeudi :: vendredi

# relation
reports

# passages
