import { CONTRARIES, ROLES } from './pl/contraries.ts';
import { SPEECH } from './pl/speech.ts';
import { language } from './unknown.ts';

/** Polish. */
export const POLISH = language('pl', {
  page: {
    by: ['Przez'],
    pointers: ['(?:czytaj|przeczytaj|zobacz|obejrzyj|posłuchaj)(?: też| także| również| więcej)', 'dowiedz się więcej'],
    listLabels: ['(?:powiązane|podobne) (?:artykuły|tematy)', 'najczęściej czytane', 'polecane'],
    boxes: [
      'ten tekst przeczytasz w\\b.{0,40}$',
      'reklama$',
      'drukuj$',
      'udostępnij$',
      'komentarze(?: \\(?\\d+\\)?)?$',
      'dodaj komentarz',
      'materiał chroniony prawem autorskim\\b',
      'wszelkie prawa zastrzeżone',
    ],
  },
  guess: { commonWords: 'i w na z do się nie że to jest o jak po od za przez dla ale który oraz są jego był była' },
  sentences: {
    abbreviations: {
      'before-name': 'dr prof mgr inż hab ks św gen płk kpt por red p p.o',
      'before-number': 'nr art ust pkt str s t r godz ok',
      inner: 'np tzw tzn m.in ul al pl im os zob por in',
      either: 'r w',
      closing: 'itd itp tys mln mld zł gr',
    },
    ordinalStop: true,
  },
  marks: { dashSpeech: true, dashInterrupts: true },
  speech: SPEECH,
  words: {
    negatingPrefixes: 'nie bez',
    and: 'i oraz',
    or: 'lub',
    negations: 'nie nigdy nikt nic żaden bez',
    numbers: 'dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć sto tysiąc tysięcy milion połowa',
  },
  meaning: {
    negations: [
      'nie',
      'nigdy',
      'nikt',
      'nikogo',
      'nic',
      'niczego',
      'żaden',
      'żadna',
      'żadnego',
      'żadnej',
      'bez',
      'ani',
    ],
  },
  contraries: CONTRARIES,
  roles: ROLES,
  // biome-ignore format: a table
  names: {
    capitals: 'names',
    cautious: true,
    caseEndings: /(?:owie|owego|owemu|iego|iemu|skich|owi|iem|ego|emu|ach|ami|ych|ich|ymi|imi|om|em|ej|ym|im|ie|ą|ę|a|u|y|i|e|o)$/u,
    titles: 'prezydent premier minister burmistrz wójt pan pani dr prof profesor sędzia generał pułkownik kapitan król królowa książę papież biskup ksiądz dyrektor prezes kanclerz poseł posłanka senator'.split(' '),
    inside: ['de', 'van', 'von', 'i', 'na', 'nad', 'pod'],
  },
});
