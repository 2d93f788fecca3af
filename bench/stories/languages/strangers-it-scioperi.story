Two protests. Italian, two stories on one topic, nothing in common.

# original
{1} Taxi fermi per due giorni a Roccaforte

{2} I tassisti di Roccaforte incrociano le braccia da oggi contro il bando per 400 nuove licenze. {3} Le auto bianche resteranno in garage fino alla mezzanotte di domani.

{4} «Ci chiedono di dividere una torta che è già un pasticcino», ha detto il portavoce della categoria, Manlio Guerzoni.

{5} Il Comune garantisce il servizio soltanto per gli ospedali. {6} All’aeroporto si sono formate code di oltre un’ora.

{7} La giunta non intende ritirare il provvedimento. {8} Un incontro è fissato per venerdì in prefettura.

# revision
{+} Insegnanti in piazza, scuole chiuse in mezza regione

{+} Migliaia di docenti precari hanno sfilato ieri a Lagomare per chiedere l’assunzione a tempo indeterminato. {+} In quattro province su sette le lezioni sono saltate.

{+} In testa al corteo c’era uno striscione fatto di pagelle. {+} «Cambio classe ogni settembre da diciannove anni», ha raccontato Ornella Fabris, maestra di musica.

{+} Secondo gli organizzatori i partecipanti erano dodicimila, per la questura la metà. {+} Il ministro ha promesso un concorso entro l’estate.

# quotes

# facts
