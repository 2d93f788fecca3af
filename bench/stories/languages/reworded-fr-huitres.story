A ban on oysters. French, heavy rewording, one paragraph moved up, one sentence down, a split, a merge; with headlines.

# original
{1} Les huîtres de la baie de Kermadec interdites à la vente

{2} La préfecture a interdit vendredi la pêche et la commercialisation des huîtres de la baie de Kermadec, après l’hospitalisation de 37 personnes qui en avaient consommé. {3} La mesure vaut pour trois semaines au moins.

{4} Des analyses ont révélé la présence de norovirus dans quatre parcs sur sept. {5} L’agence sanitaire met en cause le débordement de la station d’épuration de Plouvenan lors des pluies du 9 janvier.

{6} « On nous demande de payer pour les toilettes des autres », s’est emporté Yvon Le Dantec, ostréiculteur depuis 1989. {7} Il estime sa perte à 60 000 euros, soit la moitié de son chiffre d’affaires annuel.

{8} La communauté de communes reconnaît que les travaux d’agrandissement de la station, votés en 2019, n’ont jamais commencé. {9} Son président, Alain Gourvil, a promis une indemnisation « rapide et juste ».

{10} Aucun malade ne se trouve plus dans un état grave. {11} Une cliente de 81 ans reste toutefois sous surveillance à l’hôpital de Lesvern.

{12} Les parcs de la rive nord, alimentés par un autre courant, ne sont pas concernés. {13} Les professionnels craignent cependant que les acheteurs boudent l’ensemble des coquillages.

{14} La baie produit chaque année 2 100 tonnes d’huîtres creuses.

# revision
{1} Kermadec : le bijou des plateaux de fruits de mer banni des étals

{10} Tous les intoxiqués sont désormais hors de danger. {11} Une octogénaire n’a pourtant pas encore pu regagner son domicile.

{2} Ils étaient près de quarante à s’être retrouvés aux urgences après un repas de fête, et l’État a fini par trancher : plus un mollusque ne doit sortir de l’anse. {3} Il faudra patienter jusqu’à la mi-février, peut-être davantage.

{4} Le germe en question, responsable de gastro-entérites, a été retrouvé dans plus de la moitié des exploitations. {5} L’origine ne fait guère de doute aux yeux des experts. {5} Des eaux usées non traitées se seraient échappées pendant les intempéries du début de l’année.

{+} Au marché de Lesvern, les poissonniers ont remplacé les bourriches par des moules de Hollande.

{6} « On nous demande de payer pour les toilettes des autres », fulmine un producteur. {7} À lui seul, il voit s’envoler un semestre de recettes.

{8,9} Les élus locaux admettent avoir laissé dormir un projet vieux de plusieurs années, et leur chef de file jure que les victimes économiques seront dédommagées sans tarder.

{13} Dans le métier, on redoute surtout que le soupçon s’étende à tout ce qui vit sous une coquille. {12} De l’autre côté de l’eau, où la mer circule autrement, le travail continue.

{+} Une réunion est prévue lundi avec le ministère chargé de la Pêche.

# quotes
kept :: On nous demande de payer pour les toilettes des autres :: On nous demande de payer pour les toilettes des autres
paraphrased :: rapide et juste ::

# facts
