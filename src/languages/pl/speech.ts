import type { SpeechRows } from '../language.ts';

/** How Polish names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    mówić:
      'mówi, mówił, mówiła, mówili, mówią, mówiły; powiedział, powiedziała, powiedzieli, powiedziały, powie; rzekł, rzekła',
    oświadczyć:
      'oświadczył, oświadczyła, oświadczyli, oświadcza; zadeklarował, zadeklarowała, deklaruje; stwierdził, stwierdziła, stwierdzili, stwierdza',
    wyjaśnić:
      'wyjaśnił, wyjaśniła, wyjaśnili, wyjaśnia, wyjaśniają, wyjaśniał; tłumaczył, tłumaczyła, tłumaczy, tłumaczą, wytłumaczył; objaśnia; sprecyzował, precyzuje; doprecyzował',
    dodać:
      'dodał, dodała, dodali, dodaje, dodają; uzupełnił, uzupełnia; kontynuował, kontynuuje; podsumował, podsumowała, podsumowuje; zakończył; kwituje, skwitował, skwitowała',
    poinformować:
      'poinformował, poinformowała, poinformowali, informuje, informują; przekazał, przekazała, przekazali, przekazuje; podał, podała, podało, podali, podaje; ogłosił, ogłosiła, ogłasza; zakomunikował; zapowiedział, zapowiedziała, zapowiada, zapowiadają; donosi, doniósł',
    opowiadać:
      'opowiada, opowiadał, opowiadała, opowiedział, opowiedziała; relacjonuje, relacjonował, relacjonowała; wspomina, wspominał, wspominała; przypomniał, przypomniała, przypomina; opisuje, opisał, opisała; zeznał, zeznała',
    odpowiedzieć:
      'odpowiedział, odpowiedziała, odpowiada, odpowiedzieli; odparł, odparła; odpiera; replikował; zripostował',
    pytać: 'zapytał, zapytała, zapytali, pyta, pytał, pytała, pytają; spytał, spytała; dopytuje; zastanawia się',
    pisać: 'napisał, napisała, napisali, pisze, piszą, pisał; zatweetował; opublikował',
    komentować:
      'skomentował, skomentowała, komentuje, komentują; zauważył, zauważyła, zauważa; zaznaczył, zaznaczyła, zaznacza; wskazał, wskazała, wskazuje; ocenił, ocenia, oceniła, oceniają; zwrócił uwagę, zwraca uwagę, zwróciła uwagę; analizuje; odnotował; sugeruje, zasugerował; proponuje, zaproponował; radzi, poradził; zaleca',
    nazwać: 'nazwał, nazwała, nazwali, nazywa, nazywają; określił, określiła, określili, określa; opisał jako',
    uważać:
      'uważa, uważają; sądzi; twierdzi, twierdzą, twierdził, twierdziła; przyznaje się; liczy; wierzy; spodziewa się; ma nadzieję',
    czytać: 'czytamy, brzmi; głosi',
    podziękować: 'podziękował, podziękowała, dziękuje; pogratulował; wyraził, wyraża',
  },
  loaded: {
    przyznać: 'przyznał, przyznała, przyznali, przyznaje, przyznają',
    podkreślić:
      'podkreślił, podkreśliła, podkreślili, podkreśla, podkreślają, podkreślał; akcentuje; zapewnił, zapewniła, zapewnia, zapewniają, zapewniał; potwierdził, potwierdziła, potwierdza; powtórzył, powtarza',
    ostrzec:
      'ostrzegł, ostrzegła, ostrzegli, ostrzega, ostrzegają, ostrzegał; przestrzegł, przestrzega, przestrzegła; alarmuje, alarmował, alarmują; apeluje, zaapelował, zaapelowała, apelują, apelował',
    krytykować:
      'skrytykował, skrytykowała, krytykuje, krytykują; potępił, potępia; zarzucił, zarzuca; oskarżył, oskarża; grzmi, grzmiał; oburza się, oburzał się; wytyka, wytknął; protestuje',
    żalić:
      'ubolewa, ubolewał; żali się; skarży się, skarżył się, skarżyła się; narzeka, narzekał, narzekają; żałuje; wzdycha, westchnął',
    obiecać: 'obiecał, obiecała, obiecuje; przyrzekł; zadeklarował; gwarantuje',
    żądać:
      'zażądał, żąda, żądają, zażądała; domaga się, domagał się; wezwał, wzywa, wezwała; nalega; prosi, poprosił, poprosiła',
    zaprzeczyć: 'zaprzeczył, zaprzecza, zaprzeczyła; zdementował, dementuje; odrzucił',
    chwalić: 'pochwalił, chwali, pochwaliła; cieszy się, cieszył się, cieszyła się; triumfuje; zachwala',
    żartować:
      'zażartował, żartuje, zażartowała, żartował; ironizuje; śmieje się, śmiał się, śmiała się; drwi; uśmiecha się',
    krzyczeć:
      'krzyczał, krzyczała, krzyczeli, krzyczą, krzyknął; wołał, wołali, zawołał; skandowali, skandował; wykrzyknął',
    zagrozić: 'zagroził, zagroziła, grozi',
    przekonywać:
      'przekonywał, przekonuje, przekonywała, przekonują; argumentuje, argumentował, argumentowała; broni; upiera się',
    ujawnić: 'ujawnił, ujawniła, ujawnia; zdradził, zdradza',
  },
  nounLike: 'grozi liczy broni powie prosi wyraża',
  bearers:
    'stowarzyszenie inicjatywa grupa ruch projekt operacja statek prom łódź hotel restauracja kampania fundacja program',
  thingEnding: /(?:[ae]nie|cie|stwo|ość|cja|yzm)$/u,
  positions: 'teza tezą stanowisko wersja',
  accordingTo:
    'według, zdaniem, jak twierdzi, jak mówi, jak podaje, jak podał, jak podała, w ocenie, w opinii, jak powiedział, jak powiedziała, jak poinformował, jak poinformowała, jak dodał, jak dodała, słowami, zgodnie ze słowami',
  roleEnding:
    /^(?:wice|eks|nad|pod|post|arcy|super|radio)(?:minister|premier|prezydent|burmistrz|przewodnicząc[ya]|marszałek|prezes|dyrektor|starosta|wojewoda|komendant|komisarz|biskup|inspektor)$/u,
  he: 'on',
  she: 'ona',
  they: 'oni one',
  unnamed: 'ja my ktoś',
  relative: 'który która które którzy którego której których którym',
  articles: false,
  determiners: 'jego jej ich swój ten ta to',
  oblique: 'go jemu mu im nas mnie nam mi to tego temu się sobie siebie',
  fillers:
    'się to też także również wczoraj dziś dzisiaj jutro już jeszcze potem później następnie wcześniej teraz jednak zaś natomiast ponadto dodatkowo publicznie wyraźnie krótko stanowczo niedawno poniedziałek wtorek środę czwartek piątek sobotę niedzielę poniedziałku wieczorem rano po południu nam mu jej im styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia nie nigdy wprost',
  auxiliaries: 'jest był była było byli są będzie zostanie został została zostało ma miał może chce by',
  prepositions:
    'w we na z ze do od dla o po przed przy przez pod nad bez u za między wobec podczas po obok wśród dzięki mimo oprócz według ku poza w sprawie wokół',
  inside: 'z ze do spraw ds d/s w we na od',
  stops:
    'że iż gdy kiedy jeśli bo ponieważ choć jak aby żeby i a ale oraz lub ani czy nie co kto gdzie w na z do od o po przed przy przez za',
  subordinators: 'że iż gdy kiedy jeśli bo ponieważ choć jak aby żeby czy gdzie dlaczego skoro ile',
  coordinators: 'a ale i oraz lecz lub zaś',
  addressees:
    'dziennikarzom reporterom mediom agencji gazecie redakcji portalowi słuchaczom zebranym radnym mieszkańcom posłom telewizji radiu kibicom widzom nam',
  particles: 'von van de di da al bin',
  quoted: 'cytowany cytowana cytowani',
  impersonal: 'czytamy, napisano, podano, poinformowano, przekazano, powiedziano',
  within: 'w we na z ze',
  roles:
    'prezydent premier minister ministra wiceminister marszałek wicemarszałek wojewoda starosta burmistrz wójt sołtys sołtyska radny radna radni poseł posłanka posłowie senator senatorka europoseł europosłanka kanclerz ambasador ambasadorka rzecznik rzeczniczka sekretarz sekretarka przewodniczący przewodnicząca wiceprzewodniczący prezes prezeska wiceprezes dyrektor dyrektorka wicedyrektor szef szefowa kierownik kierowniczka lider liderka naczelnik naczelniczka koordynator koordynatorka właściciel właścicielka założyciel założycielka przedsiębiorca przedsiębiorczyni profesor prof dr doktor rektor rektorka dziekan historyk historyczka ekonomista ekonomistka badacz badaczka naukowiec naukowcy ekspert ekspertka eksperci geolog biolog biolożka wirusolog socjolog socjolożka psycholog meteorolog synoptyk adwokat adwokatka mecenas prokurator prokuratorka sędzia komisarz inspektor policjant policjantka strażak strażacy komendant kapitan generał pułkownik major oficer dowódca trener trenerka zawodnik zawodniczka bramkarz napastnik selekcjoner autor autorka pisarz pisarka poeta poetka piosenkarz piosenkarka muzyk aktor aktorka reżyser reżyserka artysta artystka architekt architektka inżynier inżynierka lekarz lekarka pielęgniarka pielęgniarz ordynator rybak rolnik rolniczka rolnicy sadownik piekarz księgarz bibliotekarz bibliotekarka nauczyciel nauczycielka nauczyciele uczeń uczennica uczniowie student studentka studenci mieszkaniec mieszkanka mieszkańcy sąsiad sąsiadka sąsiedzi świadek świadkowie emeryt emerytka były była związkowiec związkowcy działacz działaczka aktywista aktywistka pracownik pracownica pracownicy robotnik biskup kardynał papież ksiądz proboszcz pastor imam sklepikarz kucharz kustosz kustoszka konserwator konserwatorka przewodnik kierowca pilot maszynista dziennikarz dziennikarka fotograf analityk analityczka kandydat kandydatka rodzice matka ojciec syn córka mąż żona brat siostra pan pani klient klientka pasażer pasażerka turysta turystka wolontariusz wolontariuszka źródło władze ratownik ratowniczka leśniczy leśnik dyżurny kurator kuratorka opozycjonista urzędnik urzędniczka',
  bodies:
    'ministerstwo rząd urząd rada sejm senat partia klub związek sąd prokuratura policja straż firma spółka przedsiębiorstwo grupa stowarzyszenie federacja fundacja komitet komisja agencja instytut uniwersytet szkoła szpital bank muzeum drużyna gazeta dziennik opozycja koalicja ruch unia władza zarząd dyrekcja kuratorium wojsko samorząd magistrat miasto gmina powiat województwo sanepid biuro',
  generic:
    'rzecznik rzeczniczka ekspert ekspertka szef szefowa były była dyrektor dyrektorka prezes poseł posłanka mieszkaniec mieszkanka przewodniczący przewodnicząca',
  indefinite: 'pewien pewna jeden jedna niektórzy kilku kilka kilkoro ktoś anonimowy anonimowa źródło źródła',
  voices:
    'firma spółka przedsiębiorstwo koncern producent operator, ' +
    'związek związkowiec związkowcy pracownik pracownica pracownicy pracowników załoga, ' +
    'policja policjant policjantka policjanci policjanta, prokurator prokuratura prokuratora, ' +
    'adwokat adwokatka mecenas obrońca obrona, sędzia sędziowie sąd, świadek świadkowie świadka świadków, ' +
    'ofiara ofiary ocalały ocalała ocaleni, ' +
    'sąsiad sąsiadka sąsiedzi sąsiada mieszkaniec mieszkanka mieszkańcy mieszkańca mieszkańców, ' +
    'rodzina krewny krewna krewni matka ojciec rodzice wdowa syn córka brat siostra kuzyn mąż żona, ' +
    'lekarz lekarka lekarze szpital klinika pielęgniarka pielęgniarz, nauczyciel nauczycielka nauczyciele szkoła, ' +
    'uczeń uczennica uczniowie student studentka studenci, rolnik rolniczka rolnicy, trener trenerka, ' +
    'piłkarz piłkarze zawodnik zawodniczka zawodnicy, pasażer pasażerka pasażerowie, kierowca kierowcy, ' +
    'ekspert ekspertka eksperci eksperta naukowiec naukowcy badacz badaczka badacze, ' +
    'demonstrant demonstranci aktywista aktywistka aktywiści, ministerstwo minister rząd, burmistrz wójt magistrat, ' +
    'poseł posłanka posłowie senator senatorowie sejm senat, żołnierz żołnierze wojsko, rybak rybacy, ' +
    'handlarz sprzedawca sprzedawcy kupcy, turysta turyści, kibic kibice',
  male: 'pan król książę brat syn mąż ojciec burmistrz poseł radny rzecznik dyrektor nauczyciel lekarz aktor pisarz trener policjant prezes ksiądz sąsiad mieszkaniec',
  female:
    'pani królowa księżniczka siostra córka żona matka posłanka radna rzeczniczka dyrektorka nauczycielka lekarka aktorka pisarka trenerka policjantka prezeska sąsiadka mieszkanka przewodnicząca pielęgniarka szefowa badaczka autorka',
  openers:
    'w we na z ze do od dla o po przed przy przez pod nad bez u za i a ale oraz że gdy kiedy jeśli bo choć jak to ten ta te tak też także już jeszcze wczoraj dziś dzisiaj jutro potem później następnie jednak natomiast według zdaniem on ona oni my ja nie nikt wszyscy wiele dwa dwie trzy teraz tu tam tymczasem podczas',
  agent: 'przez',
  termSigns:
    'tak zwany, tak zwana, tak zwane, tzw, słowo, słowa, termin, określenie, pod tytułem, pt, zatytułowany, zatytułowana, pod nazwą, zwany, zwana, hasło, pod hasłem, o nazwie',
  works:
    'książka książki powieść film filmu piosenka piosenkę album albumu płyta sztuka opera wiersz serial odcinek program wystawa obraz artykuł esej raport felieton dokument gazeta pismo tygodnik gra projekt operacja rozdział spektakl',
  announces: 'w całości, oświadczenie brzmi, następująco',
  dropsPronouns: true,
  passive: 'został została zostało zostali',
  reflexive: 'się',
};
