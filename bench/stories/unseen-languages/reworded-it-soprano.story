Culture. Italian, heavy rewording, one sentence moved to the top, two up, a split, a merge; no headlines; “ ” on both sides.

# original
{1} Il soprano Ginevra Altavilla ha interrotto giovedì sera la prima della Straniera al Teatro Civico di Portosereno perché uno spettatore filmava con il telefono. {2} La rappresentazione è ripresa dopo ventidue minuti, tra applausi e fischi.

{3} Altavilla, 39 anni, si è fermata a metà dell’aria del secondo atto e ha indicato un uomo in terza fila. {4} “O lei o me”, ha detto in direzione della platea. {5} Poi è uscita di scena e si è chiusa in camerino.

{6} L’uomo, un dentista di passaggio, è stato accompagnato fuori da due maschere. {7} In seguito ha sostenuto di voler mostrare lo spettacolo alla madre malata.

{8} Il sovrintendente Fulvio Bonacossa ha difeso la cantante. {9} “Un teatro non è un acquario”, ha dichiarato, annunciando che dalla prossima stagione i cellulari andranno consegnati al guardaroba.

{10} Il direttore d’orchestra, invece, si è lamentato di non essere stato avvertito. {11} I professori d’orchestra hanno ingannato l’attesa suonando una marcetta.

{12} Non è la prima volta che l’artista perde la pazienza. {13} Nel 2022 aveva lasciato il palco di Oldenhaven per un colpo di tosse.

{14} Le cinque repliche in cartellone sono tutte esaurite.

# revision
{4} “O lei o me”: con quattro parole la protagonista ha gelato il pubblico di Portosereno. {3} Stava eseguendo il suo brano più atteso quando aveva scorto, a pochi metri, uno schermo acceso. {5} L’hanno vista sparire dietro le quinte e girare la chiave. {1} Così si è arenata la serata inaugurale, per colpa di un video fatto di nascosto.

{7} Doveva servire, giura il responsabile, a rallegrare una mamma costretta a letto. {6} Il personale di sala lo ha pregato di andarsene.

{2} Una ventina di minuti più tardi il sipario si è riaperto. {2} Metà dei presenti la acclamava, l’altra metà no.

{+} In galleria qualcuno ha gridato di restituire i soldi del biglietto.

{8,9} Dalla sua parte sta il capo dell’istituzione, deciso a far depositare ogni apparecchio all’ingresso a partire dall’autunno. {10} Meno entusiasta il maestro, rimasto sul podio senza sapere che cosa stesse accadendo. {11} A riempire il vuoto ci avevano pensato i suoi strumentisti con un motivetto allegro.

{13} Anni fa bastò un raffreddore altrui a farla fuggire da un palcoscenico del Nord. {+} Da allora i fan le regalano pastiglie per la gola.

# quotes
kept :: O lei o me :: O lei o me
paraphrased :: Un teatro non è un acquario ::

# facts
