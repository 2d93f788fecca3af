import type { SpeechRows } from '../language.ts';

/** How Swedish names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    hoppas:
      'hoppas, hoppades; bedömer, bedömde; befarar; upplever; känner; resonerar, resonerade; sammanfattar, sammanfattade; noterar, noterade; bekräftar, bekräftade, bekräftat; informerar, informerade; rapporterar, rapporterade; redogör; redogjorde; skildrar; tipsar; föreslår, föreslog; rekommenderar; uppmärksammar; inflikar; inflikade; replikerar, replikerade; reflekterar; tänker, tänkte; tror; upprepar, upprepade; tackar, tackade; utvecklar; säger så här; avslutar, avslutade; berättade; skriver så; kritiserar; understryker; slår fast',
    säga: 'sade, sa, säger, sagt, säga',
    berätta: 'berättade, berättar, berättat',
    uppge: 'uppgav, uppger, uppgett',
    meddela: 'meddelade, meddelar, meddelat',
    skriva: 'skrev, skriver, skrivit; twittrade',
    svara: 'svarade, svarar, svarat',
    fråga: 'frågade, frågar, undrade, undrar',
    tillägga: 'tillade, tillägger, lade till, lägger till',
    fortsätta: 'fortsatte, fortsätter',
    förklara: 'förklarade, förklarar, förklarat',
    kommentera: 'kommenterade, kommenterar; konstaterade, konstaterar',
    kalla: 'kallade, kallar, kallat; beskrev, beskriver',
    tycka: 'tyckte, tycker; ansåg, anser; menade, menar; trodde, tror',
    tillkännage: 'tillkännagav, tillkännager',
    minnas: 'mindes, minns',
  },
  loaded: {
    framhålla:
      'framhöll, framhåller, framhållit; poängterade, poängterar; påpekade, påpekar; slog fast, slår fast, fastslog; intygade; försvarade, försvarar; förtydligade, förtydligar',
    suckar: 'suckade; fnyser, fnös; morrar; mumlade; viskade; jublar, jublade; utbrast, utbrister; ryter',
    medge: 'medgav, medger, medgett; erkände, erkänner, erkänt',
    hävda: 'hävdade, hävdar, hävdat; påstod, påstår, påstått',
    betona: 'betonade, betonar, betonat; underströk, understryker',
    varna: 'varnade, varnar, varnat',
    kräva: 'krävde, kräver, krävt; uppmanade, uppmanar',
    kritisera: 'kritiserade, kritiserar; fördömde, fördömer',
    klaga: 'klagade, klagar; beklagade, beklagar',
    lova: 'lovade, lovar, lovat; försäkrade, försäkrar',
    hota: 'hotade, hotar, hotat',
    förneka: 'förnekade, förnekar, förnekat; dementerade, dementerar; avfärdade, avfärdar',
    berömma: 'berömde, berömmer; hyllade, hyllar',
    ropa: 'ropade, ropar; skrek, skriker',
    skämta: 'skämtade, skämtar',
    argumentera: 'argumenterade, argumenterar',
    sucka: 'suckade, suckar',
    anklaga: 'anklagade, anklagar',
    avslöja: 'avslöjade, avslöjar',
  },
  nounLike: 'svar hot lovar tror',
  separated:
    'lade till, lägger till, slog fast, slår fast, håller fast, pekade på, pekar på, gick ut, lät meddela, låter meddela, fyllde i, fyller i, lägger fram, tar upp, ber om',
  verbSecond: true,
  definiteEnding: /^\p{L}{3,}(?:en|et|an|na|n)$/u,
  addressees: 'tt svt',
  oblique: 'sig honom henne dem mig oss dig detta det',
  subordinators: 'att om när som eftersom medan innan efter då hur varför vad där fast trots',
  coordinators: 'och men eller utan samt',
  auxiliaries: 'har hade är var blev blir ska skulle kan kunde vill ville måste får fick lät',
  prepositions:
    'i på av från med till under över mot genom efter före vid för om hos bland mellan enligt trots inför utan kring runt bakom inom utanför längs sedan via å per än',
  quoted: 'citeras citerades citerad',
  impersonal: 'heter det, hette det, står det, stod det, går att läsa, gick att läsa',
  within: 'i på från ur',
  bodyEnding:
    /^\p{L}{2,}(?:departementet|verket|styrelsen|kommunen|bolaget|förbundet|föreningen|partiet|tidningen|inspektionen|myndigheten|nämnden|domstolen|rätten|rådet|tjänsten|polisen|skolan|kyrkan|klubben|gruppen)$/u,
  bearers:
    'föreningen gruppen rörelsen projektet fartyget färjan båten hotellet restaurangen kampanjen initiativet stiftelsen nätverket',
  positions: 'ståndpunkt linje åsikt',
  accordingTo: 'enligt, med ord från',
  roleEnding:
    /^\p{L}*(?:chef|chefen|ledare|ledaren|minister|ministern|direktör|direktören|talesman|talesperson|talespersonen|forskare|forskaren|ordförande|ordföranden|mästare|mästaren|lärare|läraren|råd|rådet|sekreterare|sekreteraren|ingenjör|ingenjören|läkare|läkaren|sköterska|sköterskan|vakt|vakten|ägare|ägaren|byggare|odlare|förare|föraren|skötare|mäster|man|mannen|kvinna|kvinnan|rektor|rektorn|åklagare|åklagaren|advokat|advokaten|domare|domaren|ombud|ombudet|expert|experten|historiker|historikern|politiker|politikern|reporter|strateg|strategen|analytiker|meteorolog|meteorologen|biolog|biologen|geolog|geologen|ekonom|ekonomen|kapten|kaptenen|befäl|befälet|kock|kocken|bonde|bonden|handlare|handlaren|bibliotekarie|bibliotekarien|representant|representanten|företrädare|kandidat|kandidaten|tränare|tränaren|spelare|spelaren|målvakt|målvakten)$/u,
  he: 'han',
  she: 'hon',
  they: 'de',
  unnamed: 'jag vi man det detta',
  relative: 'som vilken vilka',
  determiners:
    'den det de en ett denna denne detta dessa sin sitt sina hans hennes deras min mitt mina vår vårt våra flera många några två tre ingen inga',
  fillers:
    'har hade är var blev blir också sedan då ännu nu redan senare tidigare igår idag måndag tisdag onsdag torsdag fredag lördag söndag på dessutom vidare igen åter därför dock men inte själv januari februari mars april maj juni juli augusti september oktober november december måndagen tisdagen onsdagen torsdagen fredagen lördagen söndagen måndagskvällen fredagskvällen kvällen morgonen eftermiddagen förmiddagen natten bara nyligen numera genast snabbt samtidigt vidare vad ju nog alltså kort själva själv till exempel väl aldrig alltid så här',
  inside: 'vid på för från i av',
  stops:
    'att om när som än eftersom för medan innan efter och eller men utan inte i på av från med till under över mot genom sedan trots mellan vid har hade är var blev ska skulle kan igår idag måndag tisdag onsdag torsdag fredag lördag söndag enligt å',
  particles: 'af av von van de der den la el al',
  roles:
    'statsminister statsministern utrikesminister finansminister minister ministern borgmästare borgmästaren kommunalråd landshövding talman talmannen ordförande ordföranden president presidenten kansler riksdagsledamot ledamot senator guvernör ambassadör talesman talesperson presstalesperson chef chefen direktör direktören vd ägare ägaren grundare professor professorn docent doktor dr forskare forskaren historiker ekonom expert experten advokat advokaten åklagare åklagaren domare domaren polis polisen kommissarie kapten kaptenen överste general lärare läraren rektor rektorn elev student läkare läkaren sjuksköterska bonde lantbrukare fiskare bagare handlare vittne invånare granne präst prästen biskop biskopen kardinal påve författare författaren sångare skådespelare konstnär regissör arkitekt ingenjör tränare tränaren spelare målvakt förare chaufför pilot arrendator vaktmästare tidigare före förre förra biträdande vice tillförordnad kommunalrådet landshövdingen statsrådet rådet ledamoten riksdagsledamoten senatorn guvernören ambassadören talesmannen talespersonen presschefen pressekreteraren ägaren grundaren docenten doktorn historikern ekonomen polisen kommissarien översten generalen eleven elever läkaren sjuksköterskan bonden bönder lantbrukaren fiskaren bagaren handlaren vittnet vittnen invånare invånaren boende grannen grannar författaren sångaren sångerskan skådespelaren konstnären regissören arkitekten ingenjören spelaren målvakten lagkaptenen föraren chauffören piloten lokföraren vaktmästaren räddningsledaren räddningsledare insatsledare insatsledaren brandman brandmannen brandchef kvinnan mannen mamman pappan sonen dottern brodern systern studenten studenter forskarna experter facket kunden passageraren resenären turisten volontären skribenten journalisten bibliotekarien museichefen intendenten konservatorn kyrkoherden komministern imamen förman förmannen verkmästaren projektledaren enhetschefen förvaltningschefen kommundirektören regionrådet oppositionsrådet gruppledaren partiledaren partisekreteraren riksdagsmannen socialminister justitieminister presidenten kungen drottningen åklagaren advokaten domaren meteorologen biologen geologen virologen överläkaren professorn rektorn',
  bodies:
    'departement departementet ministerium ministeriet universitet universitetet högskola skola skolan sjukhus sjukhuset företag företaget bolag bolaget koncern förbund förbundet förening föreningen fackförbund parti partiet regering regeringen domstol domstolen tingsrätt råd rådet kommun kommunen kommission kommissionen myndighet myndigheten verket polisen armé försvaret bank banken tidning tidningen stad staden region regionen länsstyrelsen riksdag riksdagen polismyndigheten räddningstjänsten kommunledningen trafikverket åklagarmyndigheten naturvårdsverket organisationen oppositionen klubben laget museet kyrkan teatern sjukhuset nyhetsbyrån radion stiftelsen ministeriet rörelsen facket industrin',
  generic: 'talesman talesperson expert experten chef chefen ordförande direktör tidigare vice invånare granne',
  indefinite: 'en ett några flera någon vissa somliga anonym anonyma källa källor',
  voices:
    'företag företaget bolag bolaget koncern koncernen tillverkare tillverkaren rederi rederiet, ' +
    'fack facket fackförbund fackförbundet anställd anställda arbetare arbetarna personal personalen, ' +
    'polis polisen poliser polisman polismannen poliskvinna, åklagare åklagaren, ' +
    'advokat advokaten försvarare försvararen, domare domaren domstol domstolen tingsrätt tingsrätten, ' +
    'vittne vittnet vittnen ögonvittne ögonvittnen, offer offret överlevande, ' +
    'granne grannen grannar grannarna boende invånare invånarna, ' +
    'anhörig anhöriga familj familjen mor mamma mamman far pappa pappan föräldrar föräldrarna änka son dotter bror syster kusin, ' +
    'läkare läkaren läkarna sjukhus sjukhuset klinik sköterska sjuksköterska sjuksköterskan, ' +
    'lärare läraren lärarna skola skolan, elev eleven elever eleverna student studenten studenter, ' +
    'bonde bonden bönder bönderna lantbrukare, tränare tränaren, spelare spelaren spelarna, ' +
    'passagerare passageraren resenär resenärer resenärerna, förare föraren chaufför chauffören, ' +
    'expert experten experter experterna forskare forskaren forskarna, ' +
    'demonstrant demonstranter demonstranterna aktivist aktivister aktivisterna, ' +
    'departement departementet minister ministern regering regeringen, kommunalråd kommunalrådet kommun kommunen, ' +
    'riksdagsledamot riksdagen, soldat soldater soldaterna militär militären armé försvaret, ' +
    'fiskare fiskaren fiskarna, handlare handlaren handlarna butiksägare, turist turister turisterna, ' +
    'supporter supportrar supportrarna',
  male: 'herr kung kungen prins prinsen bror far pappa son man farbror',
  female: 'fru fröken drottning drottningen prinsessa prinsessan syster mor mamma dotter kvinna tant sjuksköterska',
  openers:
    'den det de en ett och eller men i på av från med till under över mot genom efter före vid för om när som då så här där idag igår måndag tisdag onsdag torsdag fredag lördag söndag han hon vi jag man denna detta dessa enligt inte ingen flera många några alla båda två tre senare dessutom tidigare redan ännu bara trots sin',
  agent: 'av',
  termSigns:
    'så kallad, så kallade, så kallat, ordet, begreppet, uttrycket, med titeln, med namnet, under namnet, döpt till, kallad, kallat, tidningen',
  works:
    'bok boken roman romanen film filmen sång låt låten album albumet pjäs pjäsen opera operan dikt dikten serie serien avsnitt program programmet utställning utställningen artikel artikeln rapport rapporten krönika tidning tidningen tidskrift magasin spel projekt kapitel fartyg fartyget färja färjan restaurang hotell',
  announces: 'i sin helhet, lyder uttalandet, uttalandet lyder, följande, skrev hon, skrev han',
  passive: 'blev blir blivit är var',
  reflexive: 'sig',
};
