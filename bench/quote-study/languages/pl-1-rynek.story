# language
pl
# text
Drzewa na rynku w Starym Młynie zostaną wycięte.

– Korzenie rozsadzają kanalizację – tłumaczy wiceburmistrz Artur Kępa. – Nie mamy innego wyjścia.

Mieszkańcy protestują. „Bez lip to będzie patelnia” – napisała w petycji nauczycielka Weronika Zając.

Zdaniem dendrologa Pawła Sikory drzewa „mogą żyć jeszcze sto lat”.

– Poczekajmy do wiosny – zaproponowała radna Iwona Czech.
# quotes
Korzenie rozsadzają kanalizację :: Artur Kępa :: tłumaczy
Nie mamy innego wyjścia :: Artur Kępa :: tłumaczy
Bez lip to będzie patelnia :: Weronika Zając :: napisała
mogą żyć jeszcze sto lat :: Pawła Sikory :: Zdaniem
Poczekajmy do wiosny :: Iwona Czech :: zaproponowała
