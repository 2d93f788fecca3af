A mayor tried. French, heavy rewording, two sentences moved to the top, one up, a split, a merge; no headlines; “ ” against « ».

# original
{1} MONTREVEL-LES-BOIS (ASR) - Le maire de Montrevel-les-Bois, Hubert Castagnol, a été condamné mardi à dix-huit mois de prison avec sursis pour avoir fait disparaître les contraventions de ses proches. {2} Il devra en outre verser une amende de 15 000 euros et ne pourra se présenter à aucune élection pendant cinq ans.

{3} Entre 2020 et 2023, 212 procès-verbaux pour excès de vitesse ont été effacés du fichier de la police municipale. {4} Ils concernaient son épouse, ses deux fils, son garagiste et une partie du club de pétanque.

{5} L’affaire a été révélée par un brigadier, Samir Belkacem, qui s’étonnait de flasher toujours la même voiture sans suite. {6} « Je croyais que mon appareil était cassé », a-t-il raconté à la barre.

{7} L’élu a soutenu qu’il avait voulu corriger des erreurs de mesure. {8} « Le radar de la route d’Andelle se trompe, tout le monde le sait », a-t-il affirmé. {9} Une expertise ordonnée par le tribunal n’a constaté aucun défaut.

{10} « Vous avez confondu la mairie avec votre garage », lui a lancé la présidente, Odile Varin, en lisant le jugement.

{11} La procureure avait requis deux ans, dont six mois ferme. {12} L’avocat de M. Castagnol a annoncé qu’il ferait appel.

{13} Le premier adjoint assurera l’intérim jusqu’à l’élection d’un successeur. {14} La commune de 6 400 habitants vient d’installer deux nouveaux radars.

# revision
{6} “Je croyais que mon appareil était cassé”, se souvient l’agent par qui le scandale est arrivé. {5} Une même plaque revenait sans cesse devant son objectif, et jamais aucun courrier ne partait.

{3} En trois ans, plus de deux cents amendes se sont ainsi volatilisées. {4} En profitaient la famille, l’homme qui réparait ses véhicules et quelques lanceurs de boules.

{1} Le premier magistrat de Montrevel n’ira pas derrière les barreaux, mais la justice l’a reconnu coupable. {2} La sanction est double. {2} Elle touche son portefeuille et l’exclut des urnes pour toute une législature.

{11} L’accusation réclamait davantage, et qu’une partie de la peine soit purgée. {10} “Vous avez confondu la mairie avec votre garage”, a tonné la juge.

{7,8} Lui jurait n’avoir fait que réparer les bévues d’une machine que chacun sait déréglée. {9} Les techniciens qui l’ont démontée n’ont rien trouvé d’anormal.

{+} Dans la salle, plusieurs administrés ont ri, d’autres ont quitté leur banc.

{12} La bataille n’est pas close : le conseil du condamné saisira la cour supérieure. {13} En attendant, son second tient les rênes.

{+} Belkacem, lui, a demandé sa mutation dans un autre département.

# quotes
kept :: Je croyais que mon appareil était cassé :: Je croyais que mon appareil était cassé
paraphrased :: Le radar de la route d’Andelle se trompe, tout le monde le sait ::
kept :: Vous avez confondu la mairie avec votre garage :: Vous avez confondu la mairie avec votre garage

# facts
