An accident. French, heavy rewording, two sentences moved up, two neighbours swapped, a split, a merge; with headlines; « » on both sides.

# original
{1} Télécabine bloquée : 64 skieurs évacués par la corde à Valbrune

{2} Soixante-quatre personnes sont restées suspendues pendant plus de six heures samedi dans une télécabine de la station de Valbrune, en raison de la rupture d’un galet. {3} Toutes ont été ramenées au sol saines et sauves, a indiqué la gendarmerie.

{4} L’installation s’est arrêtée à 14 h 10, alors que des rafales soufflaient à 95 km/h. {5} Le moteur de secours n’a pas démarré.

{6} Trente-huit sauveteurs ont descendu les passagers un par un, parfois d’une hauteur de 40 mètres. {7} La dernière nacelle a été vidée à 20 h 35, à la lueur des lampes frontales.

{8} « On a chanté tout le répertoire de la colo pour ne pas regarder en bas », a témoigné Clémence Audry, animatrice, qui se trouvait avec sept enfants. {9} Deux d’entre eux ont été soignés pour des gelures légères aux doigts.

{10} Le directeur de la station, Marc Pellissard, a défendu sa décision d’ouvrir malgré l’alerte orange. {11} « À midi, le vent était dans les limites du règlement », a-t-il expliqué.

{12} Une enquête pour mise en danger de la vie d’autrui a été ouverte. {13} L’appareil, mis en service en 1994, avait passé son contrôle annuel en novembre.

{14} Les forfaits de la journée seront remboursés.

# revision
{1} Une après-midi entre ciel et neige

{8} « On a chanté tout le répertoire de la colo pour ne pas regarder en bas », raconte une accompagnatrice. {9} De la glace s’était formée sur les mains de certains de ses petits protégés, qu’un médecin a pu rassurer.

{2} Une pièce défaillante avait suffi à immobiliser le téléporté le plus fréquenté de Valbrune, avec une soixantaine de voyageurs à bord. {4} Dehors, la tempête secouait les cabines en ce début d’après-midi. {5} Le dispositif censé prendre le relais est demeuré muet.

{7} Il faisait nuit depuis longtemps quand le dernier occupant a retrouvé la terre ferme. {6} L’opération, digne d’un exercice d’alpinisme, a mobilisé une quarantaine de secouristes. {6} Certains otages du câble ont dû se laisser glisser depuis l’équivalent d’un treizième étage. {3} Personne ne gardera de séquelles, selon les militaires.

{+} Un hôtel du village a ouvert ses cuisines pour servir de la soupe.

{10,11} L’exploitant reste persuadé qu’il fallait lancer les machines, les mesures de la mi-journée étant à ses yeux acceptables.

{12} La justice, elle, voudrait s’en assurer. {13} Vieux de trente ans, l’équipement venait pourtant de subir sa révision.

{+} La piste des Arolles restera fermée jusqu’à nouvel ordre.

# quotes
kept :: On a chanté tout le répertoire de la colo pour ne pas regarder en bas :: On a chanté tout le répertoire de la colo pour ne pas regarder en bas
paraphrased :: À midi, le vent était dans les limites du règlement ::

# facts
