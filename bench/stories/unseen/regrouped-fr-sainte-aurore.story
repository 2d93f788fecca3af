French, hospital inquiry, regional daily without a headline: three re-cuts, a merge, a move, a drop, an addition.
Traps: two sentences on ventilation and filters, where "du bloc" crosses; an age and a name that cross; a name for a pronoun.

# original
{1} L’hôpital de Sainte-Aurore a ignoré pendant deux ans les alertes de ses infirmières, affirme un rapport d’enquête rendu public jeudi. {2} Le document de 140 pages recense onze infections survenues au bloc opératoire, dont trois mortelles, et met en cause un système de ventilation mal entretenu.

{3} La ventilation du bloc n’avait pas été révisée depuis 2017, selon les enquêteurs. {4} Les filtres, commandés à deux reprises, dormaient encore dans une réserve au moment de leur visite.

{5} « Nous avons écrit dix-neuf fois, et dix-neuf fois on nous a remerciées », raconte Maud Ferrand, infirmière depuis vingt ans. {6} « Je garde toutes les réponses dans une boîte à biscuits. »

{7} La directrice, Solange Vautrin, a démissionné mardi, deux jours avant la publication. {8} Elle conteste avoir reçu les courriers, qui étaient adressés au service technique, et se dit prête à témoigner.

{9} Le ministère a nommé pour six mois un administrateur provisoire, Bastien Keroual. {10} Keroual, 52 ans, a déjà dirigé deux cliniques en difficulté.

{11} Le bloc est fermé depuis le 3 avril et les patients sont transférés à Montreval, à quarante kilomètres. {12} La réouverture est prévue en janvier, une fois les travaux achevés.

{13} Les familles des victimes réclament un procès. {14} Leur avocat, Armand Delisle, a déposé plainte contre l’hôpital et contre la société chargée de l’entretien. {15} Cette société, Aéroval, n’a pas répondu à nos questions.

{16} Le rapport formule vingt-trois recommandations, parmi lesquelles un registre public des alertes. {17} Il sera débattu au conseil régional le 12 mai.

{18} Sainte-Aurore emploie 640 personnes.

# revision
{1,2} L’hôpital de Sainte-Aurore, dont le système de ventilation était mal entretenu, a ignoré pendant deux ans les alertes de ses infirmières, affirme un rapport d’enquête rendu public jeudi. {1,2} Le document de 140 pages recense onze infections survenues au bloc opératoire, dont trois mortelles.

{3} Selon les enquêteurs, la ventilation n’avait pas été révisée depuis 2017. {4} Au moment de leur visite, les filtres du bloc, commandés à deux reprises, dormaient encore dans une réserve.

{16} Le rapport formule vingt-trois recommandations, parmi lesquelles un registre public des alertes.

{5} « Nous avons écrit dix-neuf fois, et dix-neuf fois on nous a remerciées », raconte Maud Ferrand, infirmière depuis vingt ans. {6} « Je garde toutes les réponses dans une boîte à biscuits. »

{7,8} La directrice, Solange Vautrin, a démissionné mardi, deux jours avant la publication, mais conteste avoir reçu les courriers. {7,8} Ils étaient adressés au service technique, souligne-t-elle en se disant prête à témoigner.

{9} Le ministère a nommé pour six mois un administrateur provisoire, Bastien Keroual, 52 ans. {10} Il a déjà dirigé deux cliniques en difficulté.

{11,12} Le bloc est fermé depuis le 3 avril. {11,12} Les patients sont transférés à Montreval, à quarante kilomètres, et la réouverture est prévue en janvier, une fois les travaux achevés. {+} Une permanence téléphonique a été ouverte pour les anciens opérés.

{13,14} Les familles des victimes réclament un procès, et leur avocat, Armand Delisle, a déposé plainte contre l’hôpital et contre la société chargée de l’entretien. {15} La société, Aéroval, n’a pas répondu à nos questions.

{17} Le rapport sera débattu au conseil régional le 12 mai.

# quotes

# facts

# furniture
