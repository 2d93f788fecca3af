# language
de
# text
In der Klosterkirche von Sankt Ulten erklingt nach acht Jahren wieder die Orgel.

Organist Benno Haslinger hat sechs Stunden lang probiert. »Sie atmet wieder, und ich auch«, sagte er danach. Den Klang nannte er »dunkler als früher«.

»Jede der 3.200 Pfeifen ist durch meine Hände gegangen«, so Orgelbauerin Ruth Kasimir.

Laut Pfarrer Emil Zach ist die Spendenlast abgetragen: »Wir schulden nur noch dem lieben Gott etwas.«

Abt Korbinian hat die Wartezeit »eine Fastenzeit für die Ohren« genannt.
# quotes
Sie atmet wieder, und ich auch :: Benno Haslinger :: sagte
dunkler als früher :: Benno Haslinger :: nannte
Jede der 3.200 Pfeifen ist durch meine Hände gegangen :: Ruth Kasimir :: so
Wir schulden nur noch dem lieben Gott etwas :: Emil Zach :: Laut
eine Fastenzeit für die Ohren :: Korbinian :: hat genannt
