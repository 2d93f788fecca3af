A faithful rewrite, Italian: nothing to tell.

# original
{1} Il rifugio Passo Corvo riapre il 12 giugno dopo due anni di lavori.

{2} La ristrutturazione è costata 1,8 milioni di euro, finanziati per metà dalla Regione. {3} I posti letto passano da 34 a 50.

{4} «Chi arriva fin quassù merita una doccia calda», ha detto il gestore, Lino Dallapè.

{5} Il rifugio si trova a 2.310 metri e fu costruito nel 1909. {6} L’elettricità viene ora da 64 pannelli solari.

{7} Per raggiungerlo servono tre ore di cammino da Valbona. {8} Una notte con mezza pensione costa 62 euro.

# revision
{1} Dopo due anni di lavori, il 12 giugno riapre il rifugio Passo Corvo.

{2} A finanziare per metà la ristrutturazione, costata 1,8 mln di euro, è stata la Regione. {3} Da 34 che erano, i posti letto diventano 50.

{4} «Chi arriva fin quassù merita una doccia calda», ha detto Lino Dallapè, che lo gestisce.

{5} Costruito nel 1909, il rifugio è a quota 2310 metri. {6} Sono 64 pannelli solari a fornire adesso l’elettricità.

{8} Il prezzo di una notte con mezza pensione è di 62 euro. {7} Da Valbona ci si arriva in tre ore di cammino.

# quotes
kept :: Chi arriva fin quassù merita una doccia calda :: Chi arriva fin quassù merita una doccia calda

# facts
