# language
it
# text
La funivia del Monte Serra riaprirà il 20 dicembre.

«Abbiamo cambiato ogni bullone», ha assicurato l’ingegnera Teresa Barolini durante il sopralluogo.

Più cauto il sindaco di Alpechiara, Dino Marchesan: «Brinderò quando vedrò scendere il primo passeggero».

Secondo il comitato degli albergatori, la chiusura è costata «due inverni e molta pazienza».

«Mio figlio ha imparato a sciare a piedi», scherza Loredana Pisu, che gestisce il bar della stazione a valle.
# quotes
Abbiamo cambiato ogni bullone :: Teresa Barolini :: ha assicurato
Brinderò quando vedrò scendere il primo passeggero :: Dino Marchesan :: -
due inverni e molta pazienza :: comitato degli albergatori :: Secondo
Mio figlio ha imparato a sciare a piedi :: Loredana Pisu :: scherza
