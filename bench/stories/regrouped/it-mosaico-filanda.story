Genre: culture page, archaeological find. Re-cuts 2/3, 6/7, 12/13 (with a quote); merge 15,16; 17 moved up; 9 dropped; one added.
Traps: 5/6 (the month crosses into a re-cut), 8/10 (the dining room named in both), 14/15 (sums of money).

# original
{1} Sotto la vecchia filanda riaffiora un mosaico romano

{2} Un mosaico romano di oltre sessanta metri quadrati è riaffiorato a Castelvero sotto il pavimento di una filanda abbandonata, durante i lavori per un parcheggio. {3} Raffigura un porto con tre navi, un faro e una folla di pescatori. {4} «In trent'anni di scavi non avevo mai visto nulla di simile», ha detto l'archeologa Ludovica Sanframondi, che dirige il cantiere.

{5} La scoperta risale a febbraio, ma è stata tenuta segreta per tre mesi per timore dei tombaroli. {6} Un operaio, Gino Pallotta, si era accorto che la benna aveva portato in superficie una manciata di tessere azzurre. {7} Fermò la ruspa e chiamò il geometra, che in un primo momento pensò alle piastrelle di un vecchio bagno.

{8} Secondo gli studiosi il pavimento apparteneva alla sala da pranzo di una villa del secondo secolo, distrutta da un incendio. {9} Sulle pareti restano tracce di affreschi rossi e neri, ancora coperti di cenere. {10} Nell'ambiente accanto sono emersi i resti di una cucina con il forno intatto.

{11} Il Comune, proprietario dell'area, ha rinunciato al parcheggio. {12} «Le auto possono aspettare altri duemila anni», ha scherzato la sindaca Ornella Braghetti, eletta un anno fa proprio con la promessa di nuovi posti auto. {13} Il progetto sarà spostato dietro la stazione, su un terreno delle ferrovie.

{14} Per il restauro servono 900 mila euro, di cui 400 mila già stanziati dalla Regione. {15} Il resto dovrebbe arrivare da una fondazione bancaria e da una raccolta fondi aperta ai cittadini. {16} In una settimana sono stati versati 23 mila euro, soprattutto da emigrati in Argentina.

{17} Il mosaico sarà visibile da settembre, il sabato e la domenica, lungo una passerella di legno. {18} Pallotta, che a giugno andrà in pensione, si è già offerto come guida. {19} «Ormai lo conosco tessera per tessera», dice.

# revision
{1} Sotto la vecchia filanda riaffiora un mosaico romano

{2,3} Un mosaico romano di oltre sessanta metri quadrati, che raffigura un porto con tre navi, un faro e una folla di pescatori, è riaffiorato a Castelvero. {2,3} Si trovava sotto il pavimento di una filanda abbandonata, dove erano in corso i lavori per un parcheggio. {+} Gli esperti vi riconoscono lo scalo di Torre Nera, oggi interrato. {4} «In trent'anni di scavi non avevo mai visto nulla di simile», ha detto Ludovica Sanframondi, l'archeologa che dirige il cantiere.

{5} La scoperta è stata tenuta segreta per tre mesi per timore dei tombaroli. {6,7} A febbraio un operaio, Gino Pallotta, si era accorto che la benna aveva portato in superficie una manciata di tessere azzurre e aveva fermato la ruspa. {6,7} Il geometra, chiamato sul posto, in un primo momento pensò alle piastrelle di un vecchio bagno.

{8} Secondo gli studiosi il pavimento ornava la sala da pranzo di una villa del secondo secolo, andata a fuoco. {10} Accanto alla sala da pranzo sono emersi i resti di una cucina con il forno intatto.

{17} Il mosaico sarà visibile da settembre, il sabato e la domenica, lungo una passerella di legno.

{11} Il Comune, proprietario dell'area, ha rinunciato al parcheggio. {12,13} «Le auto possono aspettare altri duemila anni», ha scherzato la sindaca Ornella Braghetti. {12,13} Eletta un anno fa proprio con la promessa di nuovi posti auto, sposterà il progetto dietro la stazione, su un terreno delle ferrovie.

{14} Il restauro costerà 900 mila euro, di cui 400 mila già stanziati dalla Regione. {15,16} Il resto dovrebbe arrivare da una fondazione bancaria e da una raccolta fondi aperta ai cittadini, che in una settimana ha già fruttato 23 mila euro.

{18} Pallotta, che a giugno andrà in pensione, si è già offerto come guida. {19} «Ormai lo conosco tessera per tessera», dice.

# quotes

# facts

# furniture
