import type { SpeechRows } from '../language.ts';

/** How Swedish names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
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
  accordingTo: 'enligt, med ord från',
  roleEnding:
    /^\p{L}*(?:chef|chefen|ledare|ledaren|minister|ministern|direktör|direktören|talesman|talesperson|talespersonen|forskare|forskaren|ordförande|ordföranden|mästare|mästaren|lärare|läraren)$/u,
  he: 'han',
  she: 'hon',
  they: 'de',
  unnamed: 'jag vi man det detta',
  relative: 'som vilken vilka',
  determiners:
    'den det de en ett denna denne detta dessa sin sitt sina hans hennes deras min mitt mina vår vårt våra flera många några två tre ingen inga',
  fillers:
    'har hade är var blev blir också sedan då ännu nu redan senare tidigare igår idag måndag tisdag onsdag torsdag fredag lördag söndag på dessutom vidare igen åter därför dock men inte själv',
  inside: 'vid på för från i av',
  stops:
    'att om när som än eftersom för medan innan efter och eller men utan inte i på av från med till under över mot genom sedan trots mellan vid har hade är var blev ska skulle kan igår idag måndag tisdag onsdag torsdag fredag lördag söndag enligt',
  particles: 'af av von van de der den la el al',
  roles:
    'statsminister statsministern utrikesminister finansminister minister ministern borgmästare borgmästaren kommunalråd landshövding talman talmannen ordförande ordföranden president presidenten kansler riksdagsledamot ledamot senator guvernör ambassadör talesman talesperson presstalesperson chef chefen direktör direktören vd ägare ägaren grundare professor professorn docent doktor dr forskare forskaren historiker ekonom expert experten advokat advokaten åklagare åklagaren domare domaren polis polisen kommissarie kapten kaptenen överste general lärare läraren rektor rektorn elev student läkare läkaren sjuksköterska bonde lantbrukare fiskare bagare handlare vittne invånare granne präst prästen biskop biskopen kardinal påve författare författaren sångare skådespelare konstnär regissör arkitekt ingenjör tränare tränaren spelare målvakt förare chaufför pilot arrendator vaktmästare tidigare före förre förra biträdande vice tillförordnad',
  bodies:
    'departement departementet ministerium ministeriet universitet universitetet högskola skola skolan sjukhus sjukhuset företag företaget bolag bolaget koncern förbund förbundet förening föreningen fackförbund parti partiet regering regeringen domstol domstolen tingsrätt råd rådet kommun kommunen kommission kommissionen myndighet myndigheten verket polisen armé försvaret bank banken tidning tidningen stad staden region regionen länsstyrelsen riksdag riksdagen',
  generic: 'talesman talesperson expert experten chef chefen ordförande direktör tidigare vice invånare granne',
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
