# language
pl
# text
Premiera w Teatrze Dolnym została odwołana godzinę przed spektaklem.

„Aktor, który gra króla, utknął w windzie” – poinformowała dyrektorka Maria Tomczyk.

Straż pożarna wydobyła go po trzech godzinach. „Korona mi nie spadła” – zażartował Leon Brzeski po wyjściu.

Reżyser Igor Wach nazwał wieczór „najlepszą próbą cierpliwości”.

Jak podkreśliła Tomczyk, „bilety zachowują ważność”.
# quotes
Aktor, który gra króla, utknął w windzie :: Maria Tomczyk :: poinformowała
Korona mi nie spadła :: Leon Brzeski :: zażartował
najlepszą próbą cierpliwości :: Igor Wach :: nazwał
bilety zachowują ważność :: Tomczyk :: podkreśliła
