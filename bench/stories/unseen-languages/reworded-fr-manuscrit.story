Culture. French, heavy rewording, one sentence moved up, one paragraph to the end, a split, a merge; with headlines.

# original
{1} Un manuscrit inédit d’Aurélie Sorbier adjugé 410 000 euros

{2} Le manuscrit d’un roman inconnu d’Aurélie Sorbier, morte en 1958, a été adjugé 410 000 euros jeudi à Varennes, quatre fois son estimation. {3} L’acquéreur est la Bibliothèque des Trois-Rivières, qui a fait jouer son droit de préemption.

{4} Les 340 feuillets, intitulés « La Salle des pas », dormaient dans la doublure d’une malle achetée 20 euros dans un vide-grenier. {5} C’est un couturier à la retraite, Émile Fonteneau, qui les a découverts en voulant changer le tissu.

{6} « J’ai d’abord cru à des factures », a-t-il confié. {7} Il a lu la première page, puis il n’a plus dormi de la nuit.

{8} Trois spécialistes ont authentifié l’écriture, l’encre violette et le papier, fabriqué par un moulin disparu en 1951. {9} Le texte raconte l’attente d’une femme dans un palais de justice.

{10} La vente a failli ne pas avoir lieu. {11} Une petite-nièce de la romancière réclamait la restitution de l’objet, mais le tribunal l’a déboutée mercredi soir.

{12} Le livre paraîtra à l’automne 2027 avec une préface de la critique Nadège Ollier. {13} « C’est sans doute son texte le plus drôle », juge-t-elle.

{14} M. Fonteneau compte offrir un voyage en bateau à sa femme. {15} Il a gardé la malle.

# revision
{1} Le trésor caché d’une malle à quatre sous

{4} Pour une poignée de pièces, un particulier avait rapporté d’une brocante un vieux bagage dont l’étoffe dissimulait une œuvre entière. {5} Il comptait le retapisser lui-même, l’aiguille ayant été son gagne-pain. {7} Il s’y est plongé jusqu’à l’aube.

{2} Le paquet de papiers laissé par Aurélie Sorbier vient d’atteindre une somme dont personne n’avait rêvé. {3} Il rejoindra des collections publiques. {3} L’institution a usé d’une prérogative légale pour passer devant les autres enchérisseurs.

{+} Un collectionneur japonais avait bataillé au téléphone pendant vingt minutes.

{10,11} Une parente éloignée avait tenté de tout arrêter en revendiquant l’héritage, en vain : les juges lui ont donné tort la veille.

{8} Quant à la provenance, les experts sont formels, de la graphie jusqu’à la fibre. {9} On y suit une héroïne qui patiente sans fin entre deux audiences.

{13} « C’est sans doute son texte le plus drôle », estime une lectrice avertie. {12} Le public devra encore attendre deux rentrées littéraires avant de s’en faire une idée.

{+} L’autrice n’avait publié que cinq titres de son vivant, tous épuisés.

{14} L’heureux vendeur se voit déjà en croisière, bras dessus bras dessous avec son épouse.

# quotes
dropped :: J’ai d’abord cru à des factures ::
kept :: C’est sans doute son texte le plus drôle :: C’est sans doute son texte le plus drôle

# facts
