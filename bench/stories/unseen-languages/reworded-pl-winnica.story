Business. Polish, heavy rewording, one sentence moved to the top, two neighbours swapped, one down, a split, a merge; no headlines.

# original
{1} Polskie wino po raz pierwszy zdobyło główną nagrodę na konkursie w Saint-Orven, poinformowali w sobotę organizatorzy. {2} Jury złożone z 40 degustatorów oceniało w ciemno 3100 butelek z 29 krajów.

{3} Zwycięski riesling pochodzi z czterohektarowej winnicy w Łużyskach, którą prowadzi były nauczyciel geografii Zbigniew Sowa. {4} Krzewy posadził w 2009 roku na zboczu po dawnej żwirowni.

{5} „Sąsiedzi pytali, kiedy w końcu zasadzę ziemniaki” – wspominał laureat podczas gali. {6} Z nagrodzonego rocznika powstało zaledwie 2800 butelek.

{7} Wszystkie zostały wyprzedane w ciągu czterech godzin od ogłoszenia werdyktu. {8} Strona internetowa winnicy przestała działać z powodu liczby odwiedzin.

{9} Winiarze zwracają uwagę na koszty. {10} „Połowę zarobku zjadają podatki i banderole” – narzekała Hanna Lorek, prezeska krajowego stowarzyszenia. {11} Domaga się obniżenia akcyzy dla małych producentów.

{12} W ciągu dekady liczba winnic w kraju wzrosła ze 150 do 620. {13} Klimatolodzy wiążą to z coraz dłuższym latem.

{14} Sowa zapowiedział, że nie podniesie cen.

# revision
{4} Tam, gdzie kiedyś wydobywano kamień, od kilkunastu lat dojrzewają grona. {3} Uprawia je człowiek, który wcześniej uczył dzieci, gdzie leży Burgundia. {1} Teraz o jego dziele mówi cała branża, bo w Saint-Orven nikt znad Odry nie stał dotąd na najwyższym stopniu podium. {2} Kilkudziesięciu znawców próbowało trunków z całego świata. {2} Etykiet nie widzieli.

{5} „Sąsiedzi pytali, kiedy w końcu zasadzę ziemniaki” – żartował, odbierając puchar. {+} Na scenę wszedł w kaloszach, bo przyjechał prosto z pola.

{8} Chętnych było tylu, że serwer odmówił posłuszeństwa. {7} Nim zapadł zmierzch, piwnica świeciła pustkami. {6} Zapas i tak był skromny, niecałe trzy tysiące sztuk.

{10,11} Reprezentantka środowiska przypomina jednak, że fiskus zabiera drobnym wytwórcom co drugą złotówkę, i żąda dla nich ulg.

{14} Sam zainteresowany zapewnia, że drożej nie będzie. {+} Na razie myśli o dokupieniu hektara od brata.

{12} Podobnych gospodarstw jest już cztery razy więcej niż dziesięć lat temu. {13} Naukowcy tłumaczą ten rozkwit ociepleniem.

# quotes
kept :: Sąsiedzi pytali, kiedy w końcu zasadzę ziemniaki :: Sąsiedzi pytali, kiedy w końcu zasadzę ziemniaki
paraphrased :: Połowę zarobku zjadają podatki i banderole ::

# facts
