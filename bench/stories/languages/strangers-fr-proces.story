Two trials. French, two stories on one topic, nothing in common.

# original
{1} La cour d’assises du Valois a condamné mercredi Raymond Thuillier à vingt-deux ans de réclusion pour le meurtre de son associé.

{2} Le corps du restaurateur avait été retrouvé dans un étang, lesté de deux parpaings. {3} L’accusé, âgé de 61 ans, a nié jusqu’au bout.

{4} « Vous condamnez un homme qui n’a su que se taire », a plaidé son défenseur, Me Laure Vasseur.

{5} Les jurés ont délibéré pendant sept heures. {6} La veuve de la victime a éclaté en sanglots à l’énoncé du verdict.

{7} Le parquet avait réclamé trente ans.

# revision
{+} Trois anciens dirigeants de la mutuelle Alizé comparaissent depuis lundi devant le tribunal correctionnel de Roquebelle pour détournement de fonds.

{+} Ils sont soupçonnés d’avoir puisé neuf millions d’euros dans la caisse de retraite des marins-pêcheurs. {+} L’argent aurait servi à acheter un voilier et deux appartements au soleil.

{+} Quelque 1 200 adhérents se sont portés partie civile. {+} « Ma pension a fondu pendant qu’ils prenaient le large », a lâché l’un d’eux, Gildas Morvan, à l’ouverture de l’audience.

{+} Les prévenus encourent dix ans d’emprisonnement. {+} Les débats doivent durer jusqu’au 4 avril.

# quotes

# facts
