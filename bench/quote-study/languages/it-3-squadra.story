# language
it
# text
La Fortis Lido ha esonerato l’allenatore dopo sette sconfitte.

«Una decisione dolorosa», l’ha definita il presidente Ugo Santandrea. «Ma i numeri parlano.»

Nello spogliatoio l’umore è nero. «Abbiamo perso noi, non lui», ha ammesso il capitano Dario Nisi.

Il tecnico, Pietro Quaranta, ha salutato i tifosi con poche parole: «Restate sotto la pioggia con questi ragazzi».

A chi gli chiedeva del futuro, ha risposto: «Andrò a pescare».
# quotes
Una decisione dolorosa :: Ugo Santandrea :: ha definita
Ma i numeri parlano :: Ugo Santandrea :: ha definita
Abbiamo perso noi, non lui :: Dario Nisi :: ha ammesso
Restate sotto la pioggia con questi ragazzi :: Pietro Quaranta :: -
Andrò a pescare :: Pietro Quaranta :: ha risposto
