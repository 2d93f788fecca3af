Two floods. Polish, two stories on one topic, nothing in common.

# original
{1} Rzeka Wierna zalała centrum Bystrowic

{2} Po trzech dniach ulew rzeka Wierna wystąpiła w czwartek z koryta i zalała centrum Bystrowic. {3} Woda na rynku sięgała metra.

{4} Strażacy ewakuowali pacjentów miejscowego szpitala pontonami. {5} „Takiej fali nie widziałem od czasu, gdy byłem ministrantem” – mówił sołtys Edward Mizera.

{6} Zamknięto trzy mosty i linię kolejową. {7} Wojewoda ogłosił alarm przeciwpowodziowy.

{8} Prognozy zapowiadają poprawę pogody w sobotę.

# revision
{+} Zapora w Kruszynie wytrzymała, ale pola przepadły

{+} Roztopy zniszczyły uprawy na siedmiuset hektarach poniżej zapory w Kruszynie. {+} Rolnicy liczą straty i domagają się odszkodowań.

{+} „Rzepak leży pod mułem, a rata za ciągnik nie zaczeka” – żaliła się Joanna Kwiecień, która gospodaruje z dwoma braćmi.

{+} Zarządca zbiornika tłumaczy, że zrzut był konieczny, bo w przeciwnym razie pękłyby wrota. {+} Komisja oszacuje szkody do końca kwietnia.

{+} Ministerstwo zapowiedziało preferencyjne kredyty.

# quotes

# facts
