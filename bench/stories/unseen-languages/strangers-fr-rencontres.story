Two matches. French, two stories on one topic, nothing in common.

# original
{1} Le Racing de Marvejolles arrache le nul dans les arrêts de jeu

{2} Mené de deux buts à la pause, le Racing de Marvejolles a obtenu samedi un match nul inespéré face à l’Olympique de Sarlande (2-2). {3} Le défenseur Boubacar Sy a égalisé de la tête à la 94e minute.

{4} « On n’avait plus de jambes, il restait les oreilles », a plaisanté l’entraîneur, qui avait demandé aux tribunes de chanter plus fort.

{5} Le gardien visiteur avait repoussé un penalty juste avant. {6} Marvejolles garde ainsi sa troisième place au classement.

{7} Le milieu Théo Carrel, touché au genou, sera absent un mois.

# revision
{+} Les rugbymen d’Aubrac s’offrent le leader

{+} Devant 14 000 spectateurs, le Stade d’Aubrac a dominé vendredi l’équipe de Pont-Saint-Clair, invaincue depuis septembre, sur le score de 31 à 12.

{+} Quatre essais ont récompensé la supériorité de ses avants sous une pluie battante. {+} L’ouvreur néo-zélandais Kane Whitford a réussi toutes ses transformations.

{+} « La boue, c’est notre jardin », a souri le capitaine Florian Delmas.

{+} Pont-Saint-Clair a terminé à treize après deux cartons jaunes. {+} Le club recevra samedi prochain la lanterne rouge.

# quotes

# facts
