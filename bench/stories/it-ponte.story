# original
{1} Riapre a Valdoria il ponte dei Cordai dopo due anni di lavori

{2} Di Ottavia Remondi

{3} VALDORIA (Agenzia Tramonto) - Il ponte dei Cordai di Valdoria ha riaperto sabato mattina al traffico, dopo due anni di lavori costati 11,4 milioni di euro.

{4} Alle 9.30 il sindaco, l’avv. Ludovico Ferrabò, ha tagliato il nastro davanti a circa 3.000 persone. {5} «È un giorno che la città non dimenticherà», ha detto.

{6} Il ponte, costruito nel 1783, era stato chiuso nel novembre del 2021, quando una piena aveva danneggiato il secondo pilone. {7} Nessuno era rimasto ferito.

{8} I commercianti della riva destra tirano un sospiro di sollievo. {9} «Abbiamo perso il quaranta per cento dei clienti», racconta Gemma Tosatti, che gestisce una ferramenta in via dei Cordai. {10} «Qualcuno non è più tornato, qualcuno non può più tornare».

{11} Il ponte resta vietato ai mezzi di oltre 3,5 tonnellate. {12} Secondo l’ingegner Dario Cantelmo, che ha diretto il cantiere, potrebbe durare altri cent’anni.

{13} Le opposizioni contestano i costi. {14} «Il preventivo era di sette milioni», ha accusato la consigliera Nives Sartorelli. {15} «Il sindaco ci spieghi dove sono finiti gli altri quattro».

{16} Il Comune ha respinto le accuse. {17} La Corte dei conti ha aperto una verifica.

# revision
{1} Valdoria, riaperto dopo due anni il ponte dei Cordai

{2} Di Ottavia Remondi

{3} Ha riaperto al traffico sabato mattina il ponte dei Cordai di Valdoria, chiuso da due anni per lavori che sono costati 14,1 milioni di euro.

{4,5} «È un giorno che la città non dimenticherà», ha detto il sindaco, Ludovico Ferrabò, dopo aver tagliato il nastro alle 9:30 davanti a circa tremila persone.

{13} Le opposizioni contestano i costi. {14} «Il preventivo era di sette milioni», ha detto la consigliera Nives Sartorelli. {15} «Ora il sindaco ci spieghi dove sono finiti gli altri quattro». {16} Il Comune ha respinto ogni accusa. {17} La Corte dei conti ha avviato una verifica.

{6} Il ponte, costruito nel 1783, era stato chiuso nel novembre del 2021. {6} Una piena aveva danneggiato il secondo pilone. {7} Non c’erano stati feriti.

{8,9} Sollevati i commercianti della riva destra: Gemma Tosatti, che in via dei Cordai gestisce una ferramenta, racconta di aver perso il 40% dei clienti. {10} «Qualcuno non è più tornato», dice.

{11} Il ponte resta vietato ai mezzi di oltre 3,5 tonnellate. {12} Secondo l’ingegner Dario Cantelmo, che ha diretto il cantiere, «durerà altri cent’anni».

{+} Leggi anche: Le piene che hanno cambiato la città

# quotes
kept :: È un giorno che la città non dimenticherà :: È un giorno che la città non dimenticherà
paraphrased :: Abbiamo perso il quaranta per cento dei clienti ::
trimmed :: Qualcuno non è più tornato, qualcuno non può più tornare :: Qualcuno non è più tornato :: silent-trim
kept :: Il preventivo era di sette milioni :: Il preventivo era di sette milioni :: cue
altered :: Il sindaco ci spieghi dove sono finiti gli altri quattro :: Ora il sindaco ci spieghi dove sono finiti gli altri quattro
promoted :: :: durerà altri cent’anni

# facts
money :: 11,4 milioni di euro :: 14,1 milioni di euro
variant :: 9.30 :: 9:30
variant :: 3.000 :: tremila
variant :: quaranta per cento :: 40%
hedge :: potrebbe ::

# furniture
revision :: Leggi anche: Le piene che hanno cambiato la città
