Two studies. Polish, two stories on one topic, nothing in common.

# original
{1} Drzemka po obiedzie poprawia pamięć nastolatków

{2} Uczniowie, którzy przez miesiąc ucinali sobie półgodzinną drzemkę, zapamiętywali o jedną piątą więcej słówek, wynika z badań Uniwersytetu w Olszance. {3} W eksperymencie wzięło udział 240 licealistów.

{4} „Najtrudniej było przekonać nauczycieli, że chrapanie to nie brak szacunku” – mówi psycholożka Karolina Majda.

{5} Dłuższy sen w ciągu dnia nie przynosił już korzyści. {6} Autorzy planują powtórzyć doświadczenie wśród studentów medycyny.

# revision
{+} Naukowcy ostrzegają: mikroplastik w miodzie

{+} W osiemdziesięciu procentach próbek miodu przebadanych w Instytucie Żywienia w Radolinie wykryto drobiny tworzyw sztucznych. {+} Najwięcej było ich w słoikach z okolic dróg szybkiego ruchu.

{+} Stężenia są niewielkie i zdaniem ekspertów nie zagrażają zdrowiu. {+} „Pszczoła zbiera wszystko, co wisi w powietrzu” – tłumaczy kierownik laboratorium Jerzy Bończak.

{+} Zespół bada teraz, czy pomogłyby drewniane ramki. {+} Pszczelarze obawiają się spadku sprzedaży.

# quotes

# facts
