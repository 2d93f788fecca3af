A carnival float falls. Italian, two independent reports: an agency and a local paper. One quote the same, one altered; the injured, an age, the crowd, a day and a sum differ. The boy's sixteen years and his father's are different things.

# original
{1} Crolla un carro di Carnevale a Roccamara, feriti tra la folla

{2} Diciassette persone sono rimaste ferite domenica pomeriggio a Roccamara quando un carro allegorico si è ribaltato durante la sfilata, ha reso noto la questura.

{3} Il carro, alto 14 metri e raffigurante una balena, ha ceduto alle 15:30 in via dei Bastioni. {4} Un ragazzo di 16 anni è ricoverato in prognosi riservata. {5} A bordo c’erano undici figuranti.

{6} «Ho sentito uno schianto e la balena ci è venuta addosso», ha raccontato Sabina Lodi, una spettatrice.

{7} Secondo i vigili del fuoco si è rotto l’asse anteriore. {8} Il mezzo era stato collaudato a gennaio, ha assicurato il comune.

{9} La procura ha aperto un fascicolo per lesioni colpose, al momento senza indagati.

{10} Alla sfilata assistevano circa 40.000 persone. {11} Il sindaco Ettore Fabbri ha sospeso la festa fino a giovedì. {12} «La maschera oggi ce la togliamo tutti», ha detto.

{13} Il Carnevale di Roccamara si tiene dal 1874 e rende alla città 3 milioni di euro l’anno. {14} Nel 1962 il crollo di una tribuna aveva causato quattro morti. {15} «Mia madre ne parla ancora», ha detto la vicesindaca Rosa Valli.

# revision
{1|+} La balena di cartapesta si è arenata in via dei Bastioni

{+} Ci avevano lavorato in diciotto, da settembre, in un capannone senza riscaldamento. {+} La pelle era fatta di giornali vecchi, gli occhi di due coperchi di pentola.

{3} Alle tre e mezza, sotto le finestre del notaio, il bestione di quattordici metri si è piegato su un fianco. {6} «Ho sentito uno schianto e la balena ci è venuta addosso», dice Sabina Lodi, che era lì con due nipoti.

{2} Ventitré i feriti, stando al bilancio serale dell’azienda sanitaria. {4} Il più grave, un diciottenne di Torrenera, è stato operato nella notte. {+} Il padre, che fa il fornaio da 16 anni, non ha acceso il forno.

{7} A spezzarsi sarebbe stato un asse sotto la testa dell’animale. {+} «Il legno era nuovo, la fretta pure», mormora un vecchio carrista.

{10} In strada c’erano almeno 55mila tra grandi e piccini, molti arrivati in treno. {13} La festa, nata nel 1874, vale per negozi e alberghi due milioni e mezzo ogni inverno.

{11} Niente più coriandoli prima di sabato, ha deciso Fabbri. {12} «La maschera oggi la mettiamo via tutti», ha spiegato il sindaco ai cronisti.

{+} I bar di piazza Grande hanno abbassato le serrande alle 19. {+} Davanti al capannone qualcuno ha lasciato una lisca di cartone.

# quotes
kept :: Ho sentito uno schianto e la balena ci è venuta addosso :: Ho sentito uno schianto e la balena ci è venuta addosso
altered :: La maschera oggi ce la togliamo tutti :: La maschera oggi la mettiamo via tutti
dropped :: Mia madre ne parla ancora ::
added :: :: Il legno era nuovo, la fretta pure

# facts
changed :: Diciassette :: Ventitré
changed :: 16 anni :: diciottenne
changed :: circa 40.000 :: almeno 55mila
changed :: giovedì :: sabato
changed :: 3 milioni di euro :: due milioni e mezzo

# relation
reports

# passages
Ho sentito uno schianto e la balena ci è venuta addosso :: Ho sentito uno schianto e la balena ci è venuta addosso :: quote
