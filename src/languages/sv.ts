import { CONTRARIES, ROLES } from './sv/contraries.ts';
import { FIGURES } from './sv/figures.ts';
import { MEANING } from './sv/meaning.ts';
import { SPEECH } from './sv/speech.ts';
import { language } from './unknown.ts';

/** Swedish. */
export const SWEDISH = language('sv', {
  guess: {
    commonWords:
      'och att det som en på är av för med den till inte om ett har de var från vid han men också kan ska hon skulle sade efter blev när',
  },
  sentences: {
    abbreviations: {
      'before-name': 'dr prof st hr fr ing gen kapt adv leg',
      'before-number': 'nr kl s kap art ca tel sid st fig',
      inner: 't.ex bl.a s.k d.v.s dvs t.o.m fr.o.m p.g.a jfr resp ev m.a.o o.d f.d inkl exkl',
      either: 'e.kr f.kr jan feb apr aug sept okt nov dec',
      closing: 'm.m m.fl osv o.s.v etc kr milj',
    },
    starters:
      'den det de en ett han hon vi jag ni man denna detta dessa sin hans hennes deras vår min här där då nu sedan ' +
      'och men eller utan för så om när som eftersom medan innan sedan att vad vem hur varför ' +
      'i på av från med till under över mot genom efter före vid enligt trots mellan ' +
      'inte ingen inga alla många några flera båda två tre dessutom också redan ännu idag igår senare tidigare är var har hade ska',
  },
  page: {
    pointers: ['läs(?: också| även| mer)', 'se(?: även| också)', 'lyssna(?: också| mer)'],
    listLabels: ['relaterat', 'mer om .{2,30}', 'mest läst', 'fler nyheter', 'rekommenderat'],
    boxes: [
      '\\d{1,3}\\s?min(?:uters?)? läsning\\.?$',
      'lämna (?:en kommentar|ett svar)',
      'din e-?postadress (?:kommer|publiceras) ',
      'obligatoriska fält',
      'prenumerera\\b',
      'anmäl dig till\\b',
      'dela(?:$| (?:på|via|artikeln)\\b.{0,30}$)',
      'följ oss\\b',
      'annons$',
      'kommentarer(?: \\(?\\d+\\)?)?$',
      'vi använder (?:cookies|kakor)',
      'alla rättigheter förbehållna',
    ],
    by: ['Av|AV'],
    authorLabels: 'Text',
    nameJoins: 'och',
    desks: ['redaktionen'],
    dated: ['publicerad', 'uppdaterad'],
    dateWords: 'den kl',
    captionLabels: ['Foto', 'FOTO', 'Bild', 'Arkivbild', 'Bildtext'],
    creditBy: 'av',
    agencyWords: 'Arkiv',
    captionOpenings: ['på (?:den här )?bilden\\b'],
    embargoes: ['(?:embargo|sperrfrist)(?:\\s*:|\\s+till\\b)'],
    kills: ['(?:artikeln|texten|nyheten) (?:är |har )?(?:dragits tillbaka|tillbakadragen|återkallad)\\b'],
    corrections: ['(?:rättelse|förtydligande)\\s*:', 'i en tidigare version av (?:artikeln|texten)\\b'],
  },
  marks: { sameBothSides: true, dashSpeech: true },
  words: {
    modals: 'måste kan kunde ska skall skulle bör borde får fick vill ville',
    negatingPrefixes: 'o in icke',
    functionWords:
      'en ett den det de och eller men utan för så om än att som denna denne detta dessa här där jag mig min mitt mina vi oss vår vårt våra du dig din ditt ni er han honom hans hon henne hennes dem deras sin sitt sina sig man vem vad hur när varför är var vara varit blir blev bli har hade ha haft ska skall skulle kan kunde måste vill ville får fick av i på till från med vid genom under över efter före mellan mot inte ej bara också mycket mer alla någon något några ingen inget inga',
    that: 'att',
    presentatives: ['det är', 'det var'],
    and: 'och',
    or: 'eller',
    grammarForms: [
      'jag vi han hon de man ni du',
      'är var varit vara',
      'har hade haft ha',
      'min vår hans hennes deras sin',
    ],
    endings:
      /(?:ningarna|ningar|ningen|ning|heterna|heten|het|arna|erna|orna|aren|ande|ende|ade|ats|at|are|ens|ets|ar|er|or|en|et|na|te|de|as|a|e|s|t)$/,
    numbers: 'hälften',
  },
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  names: {
    // biome-ignore format: a table
    titles: [
      'statsminister', 'statsministern', 'minister', 'ministern', 'president', 'presidenten', 'borgmästare', 'borgmästaren',
      'kung', 'kungen', 'drottning', 'drottningen', 'herr', 'fru', 'dr', 'doktor', 'professor', 'professorn', 'chef', 'chefen',
      'direktör', 'direktören', 'ordförande', 'ordföranden', 'talesperson', 'talesman', 'kapten', 'kaptenen', 'general',
      'biskop', 'biskopen', 'domare', 'domaren', 'åklagare', 'åklagaren', 'tränare', 'tränaren', 'rektor', 'rektorn',
    ],
    shortTitles: { prof: 'professor', dr: 'doktor' },
    // biome-ignore format: a table
    openers: [
      'den', 'det', 'de', 'en', 'ett', 'och', 'eller', 'men', 'i', 'på', 'av', 'från', 'med', 'till', 'under', 'över', 'mot',
      'genom', 'efter', 'före', 'vid', 'för', 'om', 'när', 'som', 'då', 'så', 'att', 'här', 'där', 'nu', 'sedan', 'han', 'hon',
      'vi', 'jag', 'ni', 'man', 'du', 'denna', 'detta', 'dessa', 'sin', 'sitt', 'sina', 'hans', 'hennes', 'deras', 'vår',
      'min', 'enligt', 'trots', 'mellan', 'inte', 'ingen', 'inga', 'alla', 'många', 'några', 'flera', 'båda', 'två', 'tre',
      'fyra', 'fem', 'senare', 'dessutom', 'också', 'tidigare', 'redan', 'ännu', 'bara', 'är', 'var', 'har', 'hade', 'ska',
      'skulle', 'kan', 'kunde', 'blev', 'vad', 'vem', 'hur', 'varför', 'ingenting', 'idag', 'igår', 'samtidigt', 'omkring',
    ],
    inside: ['af', 'von', 'van', 'de'],
    reporting: ['sade', 'sa', 'säger', 'uppgav', 'berättade', 'skrev', 'svarade', 'tillade', 'varnade', 'hävdade'],
    places: {
      sweden: 'sverige | svensk, svenska, svenskar',
      norway: 'norge | norsk, norska, norrman | ',
      denmark: 'danmark | dansk, danska, danskar | kopenhamn',
      finland: ' | finsk, finska, finlandare | helsingfors',
      germany: 'tyskland | tysk, tyska, tyskar | ',
      france: 'frankrike | fransk, franska | ',
      spain: 'spanien | spansk, spanska | ',
      italy: 'italien | italiensk, italienska | ',
      russia: 'ryssland | rysk, ryska, ryssar | moskva',
      ukraine: 'ukraina | ukrainsk, ukrainska | kiev',
      'united states': 'forenta staterna | amerikansk, amerikanska, amerikaner | vita huset',
      'united kingdom': 'storbritannien | brittisk, brittiska | ',
      china: 'kina | kinesisk, kinesiska | ',
      'european union': 'europeiska unionen | europeisk, europeiska | bryssel',
    },
    capitals: 'names',
  },
  contraries: CONTRARIES,
  roles: ROLES,
});
