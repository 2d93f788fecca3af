An accident. Polish, heavy rewording, two sentences moved up, one to the end, a split, a merge; with headlines; „ ” on both sides.

# original
{1} Tramwaj wjechał w kwiaciarnię, bo motorniczy zasłabł

{2} ZALESIN (Kurier Nadodrza) – Tramwaj linii 7 wykoleił się w poniedziałek o godzinie 8.15 na placu Garncarskim w Zalesinie i uderzył w kwiaciarnię. {3} Obrażenia odniosło 19 osób, w tym właścicielka sklepu, którą przewieziono do szpitala ze złamaną ręką.

{4} Ze wstępnych ustaleń wynika, że 58-letni motorniczy stracił przytomność na zjeździe przed zakrętem. {5} System, który w takiej sytuacji powinien zatrzymać pojazd, był wyłączony od lutego.

{6} „Zobaczyłam, że tramwaj nie skręca, i zdążyłam tylko odstawić wazon” – opowiadała Danuta Wilczek.

{7} Jeden z pasażerów, uczeń technikum, zbił szybę kabiny i zaciągnął hamulec ręczny. {8} Prezydent miasta zaproponował, by wyróżnić go medalem.

{9} Przewoźnik przyznał, że czeka na części zamienne do 24 wagonów. {10} „Dostawca obiecywał je na marzec, potem na maj” – tłumaczył rzecznik Tramwajów Zalesińskich Paweł Drozd.

{11} Prokuratura zabezpieczyła zapis monitoringu. {12} Kierujący był trzeźwy i miesiąc wcześniej przeszedł badania lekarskie.

{13} Ruch przez plac przywrócono po jedenastu godzinach. {14} To trzecie wykolejenie w tym roku.

# revision
{1} Róże, szkło i dwadzieścia ton stali

{7} Gdyby nie chłopak jadący do szkoły, mogło skończyć się znacznie gorzej: rozbił drzwi prowadzącego i sam zatrzymał skład. {2} Ten zdążył już wypaść z szyn i roztrzaskać witrynę pełną bukietów. {3} Niemal dwudziestu poszkodowanych, najciężej kobieta stojąca za ladą, trafiło pod opiekę ratowników.

{6} „Zobaczyłam, że tramwaj nie skręca, i zdążyłam tylko odstawić wazon” – mówi z gipsem na przedramieniu.

{4} Mężczyzna za pulpitem zemdlał, gdy maszyna nabierała prędkości na pochyłości. {12} Alkoholu we krwi nie wykryto. {12} Zaświadczenie o dobrym zdrowiu miał świeże.

{5} Zabezpieczenie stworzone na taki wypadek od kilku miesięcy nie działało. {9,10} Firma rozkłada ręce: brakuje elementów do dwóch tuzinów wozów, a producent wciąż przekłada termin.

{+} Na miejscu jeszcze wieczorem pachniało frezjami.

{11} Śledczy oglądają teraz nagrania z kamer. {13} Pasażerowie do wieczora musieli chodzić pieszo.

{+} Radni opozycji żądają dymisji zarządu spółki.

{8} Na młodego bohatera czeka odznaczenie z rąk gospodarza ratusza.

# quotes
kept :: Zobaczyłam, że tramwaj nie skręca, i zdążyłam tylko odstawić wazon :: Zobaczyłam, że tramwaj nie skręca, i zdążyłam tylko odstawić wazon
paraphrased :: Dostawca obiecywał je na marzec, potem na maj ::

# facts
