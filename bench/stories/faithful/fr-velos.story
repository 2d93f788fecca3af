A faithful rewrite, French: nothing to tell.

# original
{1} La métropole de Rivelanne va construire 85 kilomètres de pistes cyclables d’ici à 2030.

{2} Le projet, adopté lundi par 54 voix contre 20, coûtera 96 millions d’euros. {3} Trois ponts seront réservés aux cyclistes et aux piétons.

{4} « On ne demande pas aux gens de pédaler, on leur enlève la peur », a expliqué la vice-présidente, Noémie Castel.

{5} Aujourd’hui, 6 % des trajets se font à vélo. {6} L’objectif est d’atteindre 15 % à la fin de la décennie.

{7} Les travaux commenceront en septembre par le boulevard des Tanneurs. {8} Quelque 400 places de stationnement seront supprimées.

# revision
{1} D’ici à 2030, 85 km de pistes cyclables seront construits par la métropole de Rivelanne.

{2} D’un coût de 96 millions d’euros, le projet a été adopté lundi (54 voix contre 20). {3} Aux cyclistes et aux piétons seront réservés trois ponts.

{4} « On ne demande pas aux gens de pédaler, on leur enlève la peur », a dit Noémie Castel, vice-présidente.

{5} À l’heure actuelle, le vélo représente 6 % des trajets. {6} À la fin de la décennie, il devrait en représenter 15 %, selon l’objectif fixé.

{8} Environ 400 places de stationnement disparaîtront. {7} C’est par le boulevard des Tanneurs que débuteront les travaux, en septembre.

# quotes
kept :: On ne demande pas aux gens de pédaler, on leur enlève la peur :: On ne demande pas aux gens de pédaler, on leur enlève la peur

# facts
