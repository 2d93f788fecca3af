A town's rules for waste, told plainly. Splits into two to four beside whole sentences; one dropped, two added, a merge.

# original
{1} Le tri des biodéchets devient obligatoire à Saint-Aubrac

{2} À compter du 1er janvier, les 6.200 foyers de Saint-Aubrac devront séparer leurs épluchures et leurs restes de repas des autres ordures et les déposer soit dans un composteur individuel, soit dans l'une des 85 bornes brunes installées par la communauté de communes. {3} Un seau à couvercle et un rouleau de sacs en papier seront remis à chaque foyer sur présentation d'un justificatif de domicile. {4} La distribution se tiendra sous la halle les trois premiers samedis de décembre.

{5} Les bornes, relevées deux fois par semaine en été et une fois en hiver, s'ouvrent avec une carte afin que les restaurateurs, soumis à une collecte payante, ne les remplissent pas. {6} En cas de perte, la carte est remplacée contre 8 euros.

{7} Viandes, poissons et coquillages sont admis dans les bornes mais déconseillés dans les composteurs de jardin, où ils attirent les rats. {8} Les litières et les sacs dits biodégradables sont refusés partout, car ils ne se décomposent pas assez vite à la température de l'usine. {9} La liste complète est affichée en mairie.

{10} Selon la vice-présidente Maëlle Courtin, un habitant jette chaque année 83 kilos de matières qui finissent brûlées alors qu'elles pourraient nourrir les champs de la plaine et chauffer, par le biogaz, la piscine intercommunale. {11} L'incinération d'une tonne coûte aujourd'hui 190 euros. {12} Aucune amende n'est prévue la première année.

# revision
{1} Un nouveau seau pour les restes de cuisine

{2} À Saint-Aubrac, une règle change le 1er janvier. {2} Vous ne pouvez plus mettre les épluchures avec les autres déchets. {2} Vous avez un jardin ? Faites-en du compost chez vous. {2} Sinon, portez-les dans une des 85 boîtes brunes de la ville.

{3} Vous recevez gratuitement un seau et des sacs. {3} Il faut montrer un papier avec votre adresse. {4} Venez les chercher sous la halle, un samedi, au début de décembre. {+} Le seau se lave à l'eau chaude.

{5} Pour ouvrir la boîte, il faut une carte. {5} Les restaurants n'en ont pas, parce qu'ils paient un autre camion. {5} La boîte est vidée deux fois par semaine quand il fait chaud. {5} L'hiver, une seule fois. {6} Vous avez perdu la carte ? Une nouvelle coûte 8 euros.

{7} La viande et le poisson vont dans la boîte. {7} Ne les mettez pas dans le compost du jardin. {7} Les rats les aiment trop. {8} La litière du chat est interdite. {8} Les sacs qui se disent naturels aussi. {8} Ils mettent trop de temps à disparaître.

{10} Chaque personne jette 83 kilos de restes par an. {10} Aujourd'hui on les brûle. {10} Ils pourraient rendre la terre plus riche. {10} Et avec leur gaz, on chaufferait l'eau de la piscine. {11} Brûler coûte cher : 190 euros la tonne. {+} C'est vous qui payez. {12} Au début, personne ne vous punira si vous vous trompez.
