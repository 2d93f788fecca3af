import type { SpeechRows } from '../language.ts';

/** How German names who speaks. */
export const SPEECH: SpeechRows = {
  // `so` and `wie … sagte` are neutral like `sagte`; `betonte` and `räumte ein` say how it was meant.
  neutral: {
    sagen: 'sagte, sagt, sagten, sagen, gesagt, sage',
    erklären: 'erklärte, erklärt, erklärten, erklären',
    mitteilen: 'teilte mit, teilt mit, teilte, teilten, mitgeteilt, mitteilte',
    berichten: 'berichtete, berichtet, berichteten, berichten',
    schreiben: 'schrieb, schreibt, schrieben, geschrieben; twitterte; postete; bloggte',
    antworten: 'antwortete, antwortet; erwiderte, erwidert; entgegnete, entgegnet',
    fragen: 'fragte, fragt, fragten, gefragt',
    ergänzen: 'ergänzte, ergänzt; fügte hinzu, fügt hinzu, fügte, hinzufügte, hinzu',
    meinen: 'meinte, meint, meinten; findet, fand; glaubt, glaubte',
    nennen: 'nannte, nannten, nennt, nennen, genannt; bezeichnete, bezeichnet, bezeichneten, bezeichnen',
    beschreiben: 'beschrieb, beschreibt, beschrieben; sprach von, spricht von, sprachen von, sprach, spricht',
    erzählen: 'erzählte, erzählt, erzählten',
    lesen: 'heißt es, hieß es, lautet, lautete',
    ankündigen: 'kündigte an, kündigt an, kündigte, angekündigt; verkündete, verkündet',
    erläutern: 'erläuterte, erläutert',
    äußern: 'äußerte, äußerte sich, äußert',
    kommentieren: 'kommentierte, kommentiert; bemerkte, bemerkt',
    rufen: 'rief, ruft, riefen',
    erinnern: 'erinnerte sich, erinnert sich',
    zitieren: 'wird zitiert, zitiert, zitierte',
  },
  loaded: {
    einräumen:
      'räumte ein, räumt ein, räumte, räumten, eingeräumt, einräumte, gab zu, gibt zu, zugegeben, gestand, gesteht',
    behaupten: 'behauptete, behauptet, behaupteten, behaupten',
    betonen: 'betonte, betont, betonten; unterstrich; hob hervor',
    warnen: 'warnte, warnt, warnten, warnen; mahnte, mahnt',
    fordern: 'forderte, fordert, forderten; verlangte, verlangt; appellierte',
    kritisieren: 'kritisierte, kritisiert, kritisierten; rügte; bemängelte, bemängelt',
    klagen: 'klagte, klagt; beklagte, beklagt; beschwerte sich; schimpfte; wetterte, wettert',
    versprechen: 'versprach, verspricht; versicherte, versichert; gelobte; beteuerte, beteuert',
    drohen: 'drohte, droht, drohten',
    bestreiten: 'bestritt, bestreitet; dementierte; leugnete; wies zurück',
    loben: 'lobte, lobt; freute sich, freut sich; schwärmte; jubelte',
    schreien: 'schrie, schreit, brüllte, skandierten, skandierte',
    scherzen: 'scherzte, scherzt; witzelte; spottete, spottet',
    argumentieren: 'argumentierte, argumentiert',
    seufzen: 'seufzte, seufzt; bedauerte, bedauert',
    vorwerfen: 'warf vor, warf, wirft vor; beschuldigte',
    enthüllen: 'enthüllte; verriet, verrät',
  },
  nounLike: 'glaubt klagen warnen hinzu',
  accordingTo:
    'laut, so, zufolge, nach angaben von, nach angaben der, nach angaben des, nach aussage von, nach worten von, nach den worten von, nach den worten der, nach den worten des, gemäß',
  roleEnding:
    /^\p{L}*(?:chef|chefin|leiter|leiterin|sprecher|sprecherin|minister|ministerin|direktor|direktorin|meister|meisterin|präsident|präsidentin|anwalt|anwältin|forscher|forscherin|experte|expertin|dezernent|dezernentin|besitzer|besitzerin|führer|führerin|lehrer|lehrerin|trainer|trainerin)$/u,
  he: 'er',
  she: 'sie',
  they: '',
  unnamed: 'ich wir man es dies',
  relative: 'der die das welcher welche',
  determiners:
    'der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihrer ihren unser unsere mein meine dieser diese dieses jener jene mehrere viele einige zwei drei kein keine',
  fillers:
    'hat haben habe hatte hatten ist sind war waren wurde wird werden am im auch dann noch jetzt schon später gestern heute montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag zuvor zudem daraufhin dazu dabei bereits wiederum weiter immer wieder erneut sich deshalb nun jedoch aber allerdings öffentlich montagabend dienstagabend mittwochabend donnerstagabend freitagabend',
  inside: 'von vom für aus des der',
  stops:
    'dass daß ob wenn als wie weil denn obwohl während nachdem bevor und oder aber sondern doch nicht in im am an auf bei beim mit nach vor zu zum zur über unter gegen um durch ohne seit bis trotz wegen zwischen gegenüber hat haben ist sind war waren wurde werden wird sei wäre heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend laut so',
  particles: 'von van zu zur der den de la di el al bin ibn',
  roles:
    'kämmerer präsident bundespräsident ministerpräsident bundeskanzler kanzler minister außenminister innenminister finanzminister verteidigungsminister wirtschaftsminister verkehrsminister gesundheitsminister umweltminister bürgermeister oberbürgermeister landrat senator staatssekretär abgeordneter sprecher regierungssprecher polizeisprecher vorsitzender chef leiter direktor geschäftsführer vorstand inhaber wirt landwirt bauer fischer lehrer schulleiter rektor professor prof doktor dr richter staatsanwalt anwalt forscher historiker ökonom experte trainer kapitän spieler torwart autor schriftsteller sänger regisseur künstler architekt ingenieur arzt pfarrer bischof kardinal papst kommissar einsatzleiter feuerwehrmann anwohner bewohner nachbar zeuge fahrer pilot restaurator kurator wärter schleusenwärter früherer ehemaliger stellvertretender amtierender parteichef fraktionschef ministeriumssprecher leitender frühere ehemalige stellvertretende amtierende leitende',
  bodies:
    'ministerium außenministerium innenministerium gesellschaft universität schule klinik krankenhaus firma konzern verband verein gewerkschaft partei regierung gericht rat stadtrat gemeinderat kommission behörde amt polizei feuerwehr armee bank zeitung stadt kreis land bundesrat bundestag landtag gmbh ag',
  generic:
    'sprecher sprecherin experte expertin chef chefin leiter leiterin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin früherer frühere ehemaliger ehemalige stellvertretender stellvertretende vorsitzender vorsitzende politiker politikerin abgeordneter abgeordnete',
  male: 'herr könig prinz fürst bruder vater sohn mann onkel',
  female:
    'frau königin prinzessin fürstin schwester mutter tochter tante präsidentin bundespräsidentin ministerpräsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin finanzministerin verteidigungsministerin umweltministerin verkehrsministerin bürgermeisterin oberbürgermeisterin landrätin senatorin sprecherin regierungssprecherin polizeisprecherin vorsitzende chefin leiterin direktorin geschäftsführerin inhaberin wirtin landwirtin bäuerin lehrerin schulleiterin rektorin professorin richterin staatsanwältin anwältin forscherin historikerin ökonomin expertin trainerin spielerin autorin schriftstellerin sängerin regisseurin künstlerin architektin ingenieurin ärztin pfarrerin bischöfin anwohnerin bewohnerin nachbarin zeugin fahrerin pilotin restauratorin kuratorin',
  openers:
    'der die das ein eine und oder aber doch am an im in bei nach vor zu seit auf mit für gegen über unter um wie als wenn weil während obwohl nachdem auch dann da so hier dort heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag sein seine ihr ihre es er sie wir ich man dies diese dieser laut nicht kein keine mehr viele einige alle beide zwei drei später zudem außerdem zuvor bereits noch nur schon trotz wegen',
  agent: 'von vom',
  termSigns:
    'sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, das wort, der begriff, dem begriff, den begriff, namens, mit dem titel, unter dem titel, unter dem motto, mit dem namen, der titel, der spitzname, genannt, die bezeichnung, der slogan, das schiff, der zeitung, die zeitung',
  works:
    'buch roman film lied album single stück oper gedicht serie folge sendung programm ausstellung gemälde bild artikel aufsatz bericht kolumne zeitung zeitschrift magazin spiel projekt kapitel schiff dampfer fähre restaurant gasthof hotel wort begriff ausstellungsstück',
  announces:
    'im wortlaut, erklärung lautet, erklärung lautete, darin heißt es, es heißt darin, hieß es darin, schrieb sie, schrieb er, heißt es, wie folgt',
  adverbEnding: null,
  fixedOrder: false,
  dropsPronouns: false,
  pastTense: null,
  participle: null,
  passive: 'wird wurde worden',
  reflexive: 'sich',
  femaleEnding: 'in',
};
