A fire. Italian, heavy rewording, two sentences moved up, one to the end, a split, a merge; with headlines; « » against “ ”.

# original
{1} Incendio al caseificio Valdorsi, distrutte 30mila forme

{2} CASTELMORO (Agenzia Tramontana) - Un incendio ha distrutto nella notte tra lunedì e martedì il magazzino di stagionatura del caseificio Valdorsi, alle porte di Castelmoro. {3} Sono andate perdute circa 30mila forme di formaggio, per un danno stimato in 11 milioni di euro.

{4} Le fiamme sono divampate poco dopo l’una in un locale tecnico. {5} I vigili del fuoco, intervenuti con quattordici mezzi, hanno impiegato nove ore per spegnerle, perché il grasso fuso continuava a riaccendersi.

{6} Tre operai del turno di notte sono rimasti intossicati dal fumo. {7} Nessuno è in pericolo di vita.

{8} «Ho visto scorrere il lavoro di due anni giù per la strada come lava», ha detto il titolare, Ermes Valdorsi. {9} L’azienda era assicurata soltanto per un terzo del valore.

{10} Le 46 famiglie che conferiscono il latte non sanno dove portare la mungitura di domani. {11} Un consorzio concorrente della pianura ha offerto di ritirarla per una settimana.

{12} Gli investigatori escludono per ora il dolo. {13} «Pensiamo a un corto circuito nell’impianto di climatizzazione», ha spiegato la comandante dei carabinieri, Livia Sartorelli.

{14} Il caseificio, fondato nel 1922, dà lavoro a 75 persone.

# revision
{1} Un fiume di cacio bruciato

{8} «Ho visto scorrere il lavoro di due anni giù per la strada come lava», mormora il proprietario davanti alle macerie. {3} Decine di migliaia di ruote ormai mature non arriveranno mai in tavola; la perdita supera i dieci milioni. {9} Di questi, la polizza ne coprirà una minima parte.

{2} A Castelmoro il rogo si è mangiato l’intero deposito in cui il prodotto riposava. {4} È partito dal vano caldaie, nel cuore della notte. {5} Per averne ragione ci è voluta mezza giornata. {5} Ogni volta che i pompieri credevano di aver vinto, l’unto riprendeva a bruciare.

{6,7} Hanno respirato troppo, ma se la caveranno, alcuni dipendenti che si trovavano dentro.

{+} L’odore si sentiva fino al santuario, a dodici chilometri di distanza.

{13} All’origine ci sarebbe un guasto agli apparecchi che regolano temperatura e umidità. {12} Che qualcuno abbia appiccato il fuoco, al momento non lo crede nessuno.

{11} Intanto una cooperativa rivale tende la mano. {10} Gli allevatori della zona, infatti, con le stalle piene non hanno più un acquirente.

{+} La Regione ha promesso di chiedere lo stato di calamità.

# quotes
kept :: Ho visto scorrere il lavoro di due anni giù per la strada come lava :: Ho visto scorrere il lavoro di due anni giù per la strada come lava
paraphrased :: Pensiamo a un corto circuito nell’impianto di climatizzazione ::

# facts
