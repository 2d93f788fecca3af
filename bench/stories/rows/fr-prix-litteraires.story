Rows: lauréats d’un prix, chacun avec une phrase de suite; aucun changement d’ordre. Une autre lauréate pour le même prix n’est pas la même ligne.

# original
{1} Les prix de Valombre récompensent six auteurs

{2} VALOMBRE - Le jury des prix de Valombre a distingué six auteurs samedi soir, devant 400 invités.

{3} Claire Vasseur reçoit le prix du roman, doté de 8 000 euros. {4} Elle vit à Valombre.

{5} Étienne Morlac reçoit le prix de la nouvelle, doté de 3 000 euros. {6} C’est son premier livre.

{7} Hélène Dargaud reçoit le prix de la poésie, doté de 2 000 euros. {8} Elle a publié quatre recueils.

{9} Bastien Royer reçoit le prix du théâtre, doté de 2 500 euros. {10} Sa pièce sera jouée en mai.

{11} Lucie Ferrand reçoit le prix de la jeunesse, doté de 1 500 euros. {12} C’est son premier livre.

{13} Aurélien Teyssier reçoit le prix de la traduction, doté de 2 000 euros. {14} Il traduit du norvégien.

{15} « Nous avons lu 212 livres en trois mois », a raconté la présidente du jury, Odile Santerre. {16} « J’en rêve encore la nuit. »

{17} Les prix ont été créés en 1978 par un imprimeur de la ville.

{18} La cérémonie a été interrompue dix minutes par une panne de courant.

# revision
{1} Les prix de Valombre récompensent sept auteurs

{2} VALOMBRE - Le jury des prix de Valombre a récompensé sept auteurs samedi soir, devant plus de 450 invités.

{3} Claire Vasseur reçoit le prix du roman, doté de 9 000 euros. {4} Elle vit près de Valombre.

{5} Étienne Morlat reçoit le prix de la nouvelle, doté de 3 000 euros. {6} C’est son premier livre.

{+} Judith Kessel reçoit le prix de la poésie, doté de 2 000 euros. {+} Elle a publié quatre recueils.

{9} Bastien Royer reçoit le prix du théâtre, doté de 3 500 euros. {10} Sa pièce sera jouée en juin.

{11} Lucie Ferrand reçoit le prix de la jeunesse, doté de 2 000 euros. {12} C’est son deuxième livre.

{13,14} Aurélien Teyssier, qui traduit du norvégien, reçoit le prix de la traduction, doté de 2 500 euros.

{+} Noémie Chabert reçoit le prix de l’essai, doté de 1 500 euros. {+} C’est son premier livre.

{15} « Nous avons lu 221 livres en trois mois », a raconté Odile Santerre, présidente du jury. {16} « J’en rêve encore la nuit. »

{+} L’an prochain, un prix de la bande dessinée doit s’y ajouter.

{17} Les prix ont été créés en 1978 par un imprimeur de la ville.

# quotes

# facts

# furniture
