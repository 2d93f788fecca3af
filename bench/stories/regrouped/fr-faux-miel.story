Genre: court report. Re-cuts 4/5, 8/9, 11/12, 19/20 (with a quote, across a paragraph break); merge 14,15; split 18; 3 moved to the end; 10 dropped; one added.
Traps: 6/7 (the year crosses), 13/14 (the prosecutor's name crosses into the merge, in place of the pronoun).

# original
{1} Faux miel de montagne : trois ans de prison requis contre un négociant

{2} Trois ans de prison, dont un ferme, ont été requis mercredi devant le tribunal correctionnel de Valbrune contre un négociant accusé d'avoir vendu du sirop coloré pour du miel de montagne. {3} Le jugement a été mis en délibéré au 9 octobre.

{4} Armand Teyssonnel, 61 ans, aurait écoulé en cinq ans près de 240 tonnes de ce produit, livré en fûts à des grandes surfaces qui n'y ont vu que du feu. {5} L'enquête a évalué son bénéfice à 1,8 million d'euros, placé en partie dans un chalet et deux voitures de collection.

{6} L'affaire avait éclaté en 2022, après la plainte d'un syndicat d'apiculteurs intrigué par des prix deux fois inférieurs à ceux du marché. {7} Les analyses menées par un laboratoire indépendant avaient révélé jusqu'à 70 % de sirop de riz dans certains pots.

{8} À la barre, le prévenu, costume sombre et voix à peine audible, a d'abord tout rejeté sur ses fournisseurs étrangers. {9} Pressé par la présidente, il a fini par admettre qu'il « avait des doutes », tout en jurant n'avoir jamais touché aux cuves. {10} « Vous signiez les bons de commande de sirop, monsieur, et vous receviez les étiquettes », lui a rappelé la magistrate.

{11} Un ancien salarié, entendu comme témoin, a raconté que les mélanges se faisaient la nuit, portes closes. {12} Il dit avoir été licencié pour avoir protesté.

{13} Le procureur, Bastien Lavergnolle, a dénoncé « une tromperie industrielle, patiente et parfaitement rodée ». {14} Outre la prison, il a réclamé 300 000 euros d'amende et l'interdiction définitive de gérer une entreprise. {15} Il n'a pas demandé de mandat de dépôt à l'audience.

{16} La défense, elle, a plaidé la relaxe. {17} « Mon client est un commerçant naïf, pas un faussaire », a soutenu son avocate, Clarisse Ombredane, qui a relevé que deux des échantillons avaient été perdus.

{18} Les parties civiles, une quarantaine d'apiculteurs des vallées voisines, demandent ensemble 620 000 euros. {19} Une productrice, Solène Arbitour, venue avec un pot de sa récolte, a quitté la salle avant la fin.

{20} « On nous a volé notre nom plus encore que notre argent », a-t-elle lâché sur les marches.

# revision
{1} Faux miel de montagne : trois ans de prison requis contre un négociant

{2} Trois ans de prison, dont un ferme, ont été requis mercredi devant le tribunal correctionnel de Valbrune contre un négociant accusé d'avoir vendu du sirop coloré pour du miel de montagne. {+} Il encourt jusqu'à sept ans.

{4,5} Armand Teyssonnel, 61 ans, aurait écoulé en cinq ans près de 240 tonnes de ce produit. {4,5} Les grandes surfaces, livrées en fûts, n'y ont vu que du feu, et le bénéfice, évalué par l'enquête à 1,8 million d'euros, a été placé en partie dans un chalet et deux voitures de collection.

{6} L'affaire avait éclaté après la plainte d'un syndicat d'apiculteurs intrigué par des prix deux fois inférieurs à ceux du marché. {7} Les analyses menées en 2022 par un laboratoire indépendant avaient révélé jusqu'à 70 % de sirop de riz dans certains pots.

{8,9} À la barre, le prévenu, costume sombre et voix à peine audible, a d'abord tout rejeté sur ses fournisseurs étrangers, tout en jurant n'avoir jamais touché aux cuves. {8,9} Pressé par la présidente, il a fini par admettre qu'il « avait des doutes ».

{11,12} Un ancien salarié, qui dit avoir été licencié pour avoir protesté, a été entendu comme témoin. {11,12} Les mélanges, a-t-il raconté, se faisaient la nuit, portes closes.

{13} Le procureur a dénoncé « une tromperie industrielle, patiente et parfaitement rodée ». {14,15} Outre la prison, Bastien Lavergnolle a réclamé 300 000 euros d'amende et l'interdiction définitive de gérer une entreprise, sans demander toutefois de mandat de dépôt.

{16} La défense, elle, a plaidé la relaxe. {17} « Mon client est un commerçant naïf, pas un faussaire », a soutenu son avocate, Clarisse Ombredane, qui a relevé que deux des échantillons avaient été perdus.

{18} Une quarantaine d'apiculteurs des vallées voisines se sont constitués parties civiles. {18} Ils demandent ensemble 620 000 euros. {19,20} Une productrice, Solène Arbitour, était venue avec un pot de sa récolte.

{19,20} « On nous a volé notre nom plus encore que notre argent », a-t-elle lâché sur les marches, après avoir quitté la salle avant la fin.

{3} Le jugement sera rendu le 9 octobre.

# quotes

# facts

# furniture
