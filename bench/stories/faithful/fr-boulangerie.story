A faithful rewrite, French: nothing to tell.

# original
{1} La boulangerie de Saint-Orens-le-Vieux a rouvert samedi après sept mois de fermeture.

{2} Le village de 430 habitants avait lancé une souscription pour acheter un nouveau four. {3} Il a réuni 38 000 euros en cinq semaines.

{4} « Ils m’ont offert le feu, je leur dois le pain », a déclaré le boulanger, Malik Ferrand.

{5} M. Ferrand, 29 ans, travaillait auparavant à Bordelac. {6} Il proposera aussi un service de courrier et de journaux.

{7} La boutique sera ouverte tous les jours sauf le mardi. {8} La première fournée a été vendue en moins d’une heure.

# revision
{1} Après une fermeture de sept mois, la boulangerie de Saint-Orens-le-Vieux a rouvert samedi.

{2} Pour l’achat d’un nouveau four, une souscription avait été lancée par ce village de 430 habitants. {3} En cinq semaines, 38.000 euros ont été réunis.

{4} « Ils m’ont offert le feu, je leur dois le pain », a dit Malik Ferrand, le boulanger.

{5} Âgé de 29 ans, M. Ferrand travaillait jusque-là à Bordelac. {6} Un service de courrier et de journaux sera également proposé.

{8} En moins d’une heure, la première fournée était vendue. {7} Sauf le mardi, le magasin sera ouvert tous les jours.

# quotes
kept :: Ils m’ont offert le feu, je leur dois le pain :: Ils m’ont offert le feu, je leur dois le pain

# facts
