Two finds. Italian, two stories on one topic, nothing in common.

# original
{1} Un affresco romano sotto il pavimento della pescheria

{2} Durante i lavori per una nuova cella frigorifera, gli operai di una pescheria di Montalpino hanno scoperto un affresco del primo secolo. {3} La scena raffigura un banchetto con murene e un delfino.

{4} «Per una volta il pesce fresco era quello di duemila anni fa», ha scherzato il negoziante, Sirio Bonaventura.

{5} La soprintendenza ha fermato il cantiere. {6} I restauratori temono che l’umidità rovini i colori.

{7} Il dipinto sarà visibile attraverso una lastra di vetro.

# revision
{+} Ripescata dal lago la campana di guerra

{+} Una campana di bronzo gettata in acqua nel 1944 per sottrarla ai soldati è stata riportata a riva sabato dai sommozzatori di Valchiusella. {+} Pesa nove quintali e non ha una crepa.

{+} A indicare il punto esatto è stato il nipote del sagrestano, che conservava una mappa disegnata a matita. {+} Il parroco l’ha fatta suonare una sola volta, tra la commozione dei presenti.

{+} «Mio nonno diceva che i pesci sapevano pregare», ha ricordato Corrado Tesio.

{+} Tornerà sul campanile dopo il restauro dell’incastellatura.

# quotes

# facts
