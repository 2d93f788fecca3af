# original
{1} À Valmorne, le tramway ne passera pas par la vieille ville

{2} Par Solène Hautcoeur

{3} VALMORNE (Agence Lys) – Le conseil municipal de Valmorne a rejeté lundi soir le tracé du tramway à travers la vieille ville, après six heures de débats. {4} Le texte a été repoussé par 27 voix contre 22.

{5} « Nous avons écouté les habitants, et les habitants ont dit non », a déclaré la maire, Clotilde Rançay. {6} Elle a promis un nouveau tracé « avant l’été ».

{7} Le projet, estimé à 310 millions d’euros, devait relier la gare au port en 14 minutes. {8} Les travaux devaient commencer le 3 septembre.

{9} « C’est une victoire pour les pierres et pour ceux qui vivent dedans », s’est réjoui Blaise Oudinel, qui préside le collectif Vieux Murs. {10} Selon lui, les vibrations auraient fragilisé une centaine de maisons.

{11} L’opposition parle au contraire d’un immense gâchis. {12} « On jette dix ans d’études à la poubelle », a regretté le conseiller Amaury Teste, « et personne n’en paiera le prix, sauf les contribuables. »

{13} D’après un rapport remis en février, 18 000 personnes par jour auraient pris la nouvelle ligne. {14} Les commerçants du port, eux, sont partagés.

{15} « Ma mère disait toujours : “Le tram, c’est comme le printemps, il finit par arriver” », sourit Lise Kerbrat, qui tient une librairie quai des Voiles. {16} « Cette année, il est en retard. »

{17} La préfecture n’a pas souhaité réagir.

# revision
{1} Valmorne : le tramway ne traversera pas la vieille ville

{2} Par Solène Hautcoeur

{3} Le conseil municipal de Valmorne a rejeté lundi soir, après six heures de débats, le tracé du tramway à travers la vieille ville. {4} Le texte a été repoussé par 27 voix contre 24.

{7} Estimé à 310 M€, le projet devait relier la gare au port en 14 minutes. {8} Les travaux devaient commencer le 3 septembre.

{5} « Nous avons écouté les habitants, et les habitants ont dit non », a assuré la maire, Clotilde Rançay. {6} Elle a promis un nouveau tracé avant l’été.

{9} Blaise Oudinel, président du collectif Vieux Murs, s’est réjoui d’une « victoire pour les pierres ». {10} Selon lui, les vibrations ont fragilisé une centaine de maisons.

{11} L’opposition parle au contraire d’un gâchis. {12} « On jette dix ans d’études à la poubelle et personne n’en paiera le prix, sauf les contribuables », a regretté le conseiller Amaury Teste.

{+} Une nouvelle enquête publique sera ouverte à l’automne.

{13} D’après un rapport remis en février, 18.000 personnes par jour auraient emprunté la nouvelle ligne.

{15} « Ma mère disait toujours : “Le tram, c’est comme le printemps, il finit par arriver” », sourit Lise Kerbrat, libraire quai des Voiles. {16} « Cette année, il est très en retard. »

{17} La préfecture n’a pas souhaité réagir.

{+} À lire aussi : notre dossier sur les transports

# quotes
kept :: Nous avons écouté les habitants, et les habitants ont dit non :: Nous avons écouté les habitants, et les habitants ont dit non :: cue
paraphrased :: avant l’été ::
trimmed :: C’est une victoire pour les pierres et pour ceux qui vivent dedans :: victoire pour les pierres :: silent-trim
kept :: On jette dix ans d’études à la poubelle + et personne n’en paiera le prix, sauf les contribuables :: On jette dix ans d’études à la poubelle et personne n’en paiera le prix, sauf les contribuables :: stitched
kept :: Ma mère disait toujours : “Le tram, c’est comme le printemps, il finit par arriver” :: Ma mère disait toujours : “Le tram, c’est comme le printemps, il finit par arriver”
altered :: Cette année, il est en retard :: Cette année, il est très en retard

# facts
number :: 22 :: 24
variant :: 310 millions d’euros :: 310 M€
hedge :: auraient ::
intensity :: immense ::
variant :: 18 000 :: 18.000
intensity :: :: très

# furniture
revision :: À lire aussi : notre dossier sur les transports
