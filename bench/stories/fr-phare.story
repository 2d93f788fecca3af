# original
{1} Le gardien du phare de Roc’h-Velenn prend sa retraite après 41 ans

{2} Yann Le Dantois devant sa lanterne, en 2004. (Agence Lys)

{3} ÎLE-SAINT-BRIEG (Agence Lys) – Le dernier gardien de phare de la côte des Brumes a éteint sa lampe dimanche à 7 h 12, quarante et un ans jour pour jour après l’avoir allumée pour la première fois.

{4} Yann Le Dantois, 63 ans, quitte le phare de Roc’h-Velenn, désormais automatisé. {5} « La machine ne dort pas, mais elle ne regarde pas la mer non plus », a-t-il dit aux quelque 200 habitants venus le saluer.

{6} Né sur l’île, il avait pris son poste en 1983. {7} Il a vu passer onze naufrages, deux incendies et un Premier ministre.

{8} Le service des phares a dépensé 480 000 euros pour installer des capteurs et une lampe à diodes. {9} Elle porte à 22 milles, contre 19 auparavant. {10} « La sécurité des marins n’est pas en cause », affirme le directeur du service, Octave Pellerin.

{11} Les pêcheurs en doutent. {12} « Le soir de la tempête de mars, c’est Yann qui a appelé les secours, pas un capteur », rappelle Maël Corre, patron du chalutier Reine-Blanche.

{13} M. Le Dantois, lui, ne veut pas de polémique. {14} « J’ai aimé ce caillou. {15} Maintenant, je vais apprendre à dormir la nuit », confie-t-il.

{16} La mairie pourrait transformer le logement du gardien en musée. {17} Une décision est attendue en mai.

{18} Il ne reste plus que deux phares habités dans le pays.

{19} Abonnez-vous à nos alertes

# revision
{1} Après 41 ans, le dernier gardien de phare de la côte des Brumes tire sa révérence

{+} La rédaction

{3} Il avait allumé sa lampe il y a quarante et un ans, jour pour jour : dimanche matin, à 7h12, l’ultime gardien de la côte des Brumes l’a éteinte pour toujours.

{6} C’est en 1983 que cet enfant de l’île a pris ses fonctions. {7} Au compteur : douze naufrages, deux incendies et la visite d’un Premier ministre.

{4} À 63 ans, Yann Le Dantec laisse la place à un système automatique. {5} Devant environ 200 insulaires réunis pour lui dire au revoir, il a expliqué que si la machine ne dort pas, elle ne regarde pas non plus la mer.

{8,9} L’installation des capteurs et d’une lampe à diodes, qui éclaire désormais à 22 milles au lieu de 19, a coûté 840 000 euros au service des phares. {10} Son directeur, Octave Pellerin, l’assure : « La sécurité [des équipages] n’est pas en cause. »

{+} Un mille marin équivaut à 1,852 kilomètre.

{11} Une affirmation qui laisse les pêcheurs sceptiques. {12} Maël Corre, à la barre du chalutier Reine-Blanche, se souvient que « le soir de la tempête de mars, c’est Yann qui a appelé les secours ».

{14} « J’ai aimé ce caillou. {15} Maintenant, je vais apprendre à dormir la nuit », soupire le retraité. {13} Pas question pour autant d’entretenir la controverse.

{16} Quant à l’ancien logement, la commune va en faire un musée.

{18} Le pays ne compte plus que deux phares encore habités.

{+} Partager sur les réseaux sociaux

{+} Inscrivez-vous à notre lettre d’information

# quotes
paraphrased :: La machine ne dort pas, mais elle ne regarde pas la mer non plus ::
altered :: La sécurité des marins n’est pas en cause :: La sécurité [des équipages] n’est pas en cause :: bracket,cue
trimmed :: Le soir de la tempête de mars, c’est Yann qui a appelé les secours, pas un capteur :: le soir de la tempête de mars, c’est Yann qui a appelé les secours :: silent-trim,cue
kept :: J’ai aimé ce caillou. Maintenant, je vais apprendre à dormir la nuit :: J’ai aimé ce caillou. Maintenant, je vais apprendre à dormir la nuit :: cue

# facts
variant :: 7 h 12 :: 7h12
number :: onze :: douze
name :: Le Dantois :: Le Dantec
money :: 480 000 euros :: 840 000 euros
hedge :: pourrait ::

# furniture
original :: Abonnez-vous à nos alertes
revision :: Partager sur les réseaux sociaux
revision :: Inscrivez-vous à notre lettre d’information
