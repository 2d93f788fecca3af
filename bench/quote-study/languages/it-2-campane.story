# language
it
# text
Il parroco di Borgosecco dovrà far suonare le campane più piano.

“Non si può abbassare il volume alla domenica”, protesta don Ilario Venturi. “Ma obbedirò.”

L’esposto era partito da un vicino, l’avvocato Sergio Landini, che parla di “risvegli da caserma”.

“Bastava chiudere le finestre”, ha ribattuto la catechista Agnese Rota, intervistata davanti alla chiesa.

Il giudice ha fissato il limite a 55 decibel. “È il rumore di una conversazione”, spiega il perito Walter Cattin.
# quotes
Non si può abbassare il volume alla domenica :: Ilario Venturi :: protesta
Ma obbedirò :: Ilario Venturi :: protesta
risvegli da caserma :: Sergio Landini :: parla
Bastava chiudere le finestre :: Agnese Rota :: ha ribattuto
È il rumore di una conversazione :: Walter Cattin :: spiega
