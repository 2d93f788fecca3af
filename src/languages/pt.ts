import { CONTRARIES, ROLES } from './pt/contraries.ts';
import { SPEECH } from './pt/speech.ts';
import { type KnownFigures, type KnownMeaning, language } from './unknown.ts';

// biome-ignore format: tables
const FIGURES: KnownFigures = {
    of: ['de', 'do', 'da', 'dos'],
  outOf: ['em cada'],
    weekdays: { segunda: 1, terça: 2, quarta: 3, quinta: 4, sexta: 5, sábado: 6, domingo: 7 },
  weekdayEnding: 'feira',
  numbers: {
    added: {
      um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12, treze: 13,
      catorze: 14, quatorze: 14, quinze: 15, dezesseis: 16, dezasseis: 16, dezessete: 17, dezassete: 17, dezoito: 18, dezenove: 19, dezanove: 19, vinte: 20, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, setenta: 70, oitenta: 80, noventa: 90,
      duzentos: 200, duzentas: 200, trezentos: 300, trezentas: 300, quatrocentos: 400, quatrocentas: 400, quinhentos: 500, quinhentas: 500,
      seiscentos: 600, setecentos: 700, oitocentos: 800, novecentos: 900,
    },
    hundred: { cem: 100, cento: 100 },
    scales: { mil: 1e3, milhão: 1e6, milhões: 1e6, bilhão: 1e9, bilhões: 1e9, bi: 1e9, mi: 1e6 },
    collective: { dúzia: 12, dezena: 10, vintena: 20, trintena: 30, centena: 100, milhar: 1e3 },
    joiners: ['e'],
    articles: ['um', 'uma'],
    another: ['outra', 'outro'],
    determiners: ['o', 'do', 'ao'],
    halves: ['meio', 'meia', 'metade'],
    andHalf: ['e meio', 'e meia'],
    parts: { terço: 3, terços: 3, quarto: 4, quartos: 4, quinto: 5, quintos: 5, décimo: 10, décimos: 10 },
    weak: ['um', 'uma'],
    ordinals: { primeiro: 1, primeira: 1, segundo: 2, segunda: 2, terceiro: 3, terceira: 3, quarta: 4, quinta: 5, sexto: 6, sexta: 6, sétimo: 7, oitavo: 8, oitava: 8, nono: 9, nona: 9, décima: 10, vigésimo: 20 },
    vague: { dezenas: [20, 99], centenas: [200, 999], milhares: [2e3, 99999] },
  },
  earlier: ['contra', 'ante os', 'ante as', 'em vez', 'em lugar'],
  estimates: ['estim', 'calcul'],
  bounds: { 'cerca de': 'about', 'perto de': 'near', 'próximo de': 'near', 'em torno de': 'about', 'à volta de': 'about', 'mais do': 'over', 'mais da': 'over', 'menos do': 'under', 'acima de': 'over', 'abaixo de': 'under', 'pouco mais de': 'over', 'pouco menos de': 'near', 'não menos de': 'least', praticamente: 'near', aproximadamente: 'about', 'por volta de': 'about', uns: 'about', umas: 'about', 'ao menos': 'least', 'no mínimo': 'least', 'no máximo': 'under', 'não mais de': 'under', 'não mais que': 'under', 'não mais do que': 'under', quase: 'near', 'mais de': 'over', 'menos de': 'under', 'pelo menos': 'least', até: 'under' },
  percent: ['por cento'],
  points: ['pontos percentuais', 'ponto percentual'],
  currencies: { euro: 'eur', euros: 'eur', dólares: 'dollar', reais: 'brl', libras: 'gbp' },
  units: {
    década: 'decade', décadas: 'decade', século: 'century', séculos: 'century', hora: 'hour', minuto: 'minute', dia: 'day', semana: 'week', mês: 'month', quilo: 'kg', tonelada: 'tonne', litro: 'litre', litros: 'litre', hectare: 'hectare', vezes: 'times', metro: 'm', metros: 'm', quilômetro: 'km', quilômetros: 'km', quilómetros: 'km', quilos: 'kg', toneladas: 'tonne', horas: 'hour',
    minutos: 'minute', dias: 'day', semanas: 'week', meses: 'month', ano: 'year', anos: 'year', hectares: 'hectare',
  },
  ageAfter: ['anos de idade'],
  between: { entre: ['e'] },
  months: {
    janeiro: 1, fevereiro: 2, março: 3, abril: 4, maio: 5, junho: 6, julho: 7, agosto: 8, setembro: 9, outubro: 10, novembro: 11,
    dezembro: 12,
  },
  terms: ['até', 'desde', 'antes', 'após', 'partir'],
  dateSigns: ['em', 'de', 'desde', 'até', 'do', 'no'],
  relative: { ontem: 'day-1', hoje: 'day', amanhã: 'day+1' },
  clock: ['horas'],
  dayParts: 'manhã tarde noite madrugada',
  timeSigns: ['às', 'as'],
  hourSigns: ['às'],
  minutesAfter: { 'e meia': 30, 'e um quarto': 15, 'menos um quarto': -15 },
  hours: { 'meio dia': 720, 'meia noite': 0 },
  am: ['da manhã', 'da madrugada'],
  pm: ['da tarde', 'da noite'],
  ordinalEndings: ['º', 'ª', 'o', 'a'],
  ordinalSigns: ['º', 'ª', '°'],
  measureWords: { 'uma quinzena': [2, 'week'], quinquénio: [5, 'year'], quinquênio: [5, 'year'], triénio: [3, 'year'], triênio: [3, 'year'], biénio: [2, 'year'], biênio: [2, 'year'], 'um semestre': [6, 'month'] },
  halfNouns: ['ponto'],
  // biome-ignore format: a table
  times: {
    dobrou: 2, dobraram: 2, duplicou: 2, duplicaram: 2, duplicado: 2, triplicou: 3, triplicaram: 3, quadruplicou: 4, 'o dobro': 2, 'do dobro': 2, 'ao dobro': 2, 'o triplo': 3, 'do triplo': 3, 'ao triplo': 3,
  },
};

// biome-ignore format: tables
const MEANING: KnownMeaning = {
    negations: ['não', 'nunca', 'jamais', 'ninguém', 'nenhum', 'nenhuma', 'sem', 'nada', 'nem'],
    softNegations: ['silênci', '=calou', '=calaram', '=calar', 'impedi', 'impeç', 'evit', 'absten', 'abstev', 'fracass', 'desconhec', 'ileso', 'deix', 'cess', 'carec', 'pouc', 'desment', 'gratuit', 'recus', 'neg', 'rejeit', 'proib', 'falt', 'exclu', 'imposs', '=nem'],
    correlatives: { words: ['nem', 'nunca', 'jamais', 'ninguém', 'nenhum', 'nenhuma', 'nada'], breaks: ['mas', 'porém', 'enquanto', 'porque', 'quando'] },
    restrictions: { words: ['só', 'somente', 'apenas', 'unicamente', 'exclusivamente'], like: ['único', 'única', 'únicos', 'únicas', 'menos', 'pouco', 'poucos', 'poucas', 'salvo', 'exceto', 'senão', 'mero', 'mera', 'simples', 'simplesmente', 'mais', 'sozinho', 'sozinha', 'sós', 'limitado', 'limitada'] },
    onlyThen: { until: ['até', 'enquanto', 'antes'], only: ['só depois', 'só após', 'só quando', 'apenas depois', 'apenas após', 'apenas quando', 'só em', 'só no', 'só na', 'somente após', 'somente depois'] },
    notNegations: ['não longe', 'não muito longe', 'sem dúvida', 'no entanto', 'não só', 'não apenas', 'não somente', 'nem só'],
    allegation: ['supost', 'alegad'],
    possibility: ['=pode', '=podem', '=poderia', '=poderiam', '=teria', '=teriam', '=seria', '=seriam', 'talvez', 'provavelmente'],
    softHedges: ['possív', 'segundo', 'prev'],
    plain: ['vai', 'vão', 'tem', 'foi'],
};

/** Portuguese. */
export const PORTUGUESE = language('pt', {
  guess: {
    commonWords:
      'o os a as e de do da dos das em no na nos nas um uma que não para com por se mais foi ao é são como mas seu sua pelo pela também',
  },
  sentences: {
    abbreviations: {
      'before-name':
        'sr sra srs sras srta dr dra drs dras d eng arq prof profa gen cel ten maj sgt alm exmo exma ilmo dep sen gov pe fr sto sta mons adv fed sarg des pres',
      'before-number': 'n nº n° núm pág págs p pp art arts cap séc apto vol fig tel',
      inner: 'p.ex aprox cf av r pça trav máx mín',
      either: 'fev abr jul ago set out nov dez min cia ltda s.a a.c d.c',
      closing: 'etc',
    },
    starters:
      'o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse essa isso isto aquele seu sua seus suas meu nosso ' +
      'e ou mas porém porque se que quem quando como onde por para em no na nos nas com sem sobre desde até segundo entre após durante ' +
      'ao à do da de não sim também além assim então depois antes agora hoje ontem já muito mais todo todos vários alguns muitos dois três foi é são era há',
    reporting: 'disse diz perguntou afirmou acrescentou respondeu declarou explicou escreveu',
  },
  page: {
    by: ['Por|POR'],
    authorLabels: 'Texto Autor',
    nameJoins: 'e',
    desks: ['(?:da )?redação'],
    dated: ['atualizado'],
    dateWords: 'em',
    captionLabels: ['Fotografia', 'Imagem'],
    creditBy: 'de',
    agencyWords: 'Agência',
    embargoes: ['embargo(?:\\s*:|\\s+até\\s)'],
    kills: ['(?:notícia|matéria) (?:anulada|retirada)\\b'],
    corrections: ['(?:correção|errata|nota da redação|esclarecimento)(?:\\s*:|$)'],
    pointers: ['(?:leia|veja|ver)(?: também| mais)', 'saiba mais'],
    listLabels: ['notícias relacionadas', '(?:as )?mais lidas', 'matérias relacionadas'],
    boxes: [
      '\\d{1,3}\\s?min(?:utos)? de leitura\\.?$',
      '\\d+ comentários$',
      'deixe (?:um|uma|o seu) (?:comentário|resposta)',
      'o seu endereço de e-?mail não será',
      'campos obrigatórios',
      'inscreva-se\\b',
      'assine\\b[^.]{0,60}$',
      'compartilh(?:e|ar)(?:$| (?:em|no|na|esta|este)\\b.{0,30}$)',
      'partilh(?:e|ar)(?:$| (?:em|no|na|esta|este)\\b.{0,30}$)',
      'siga-nos\\b',
      'publicidade$',
      'comentários$',
      'este site (?:utiliza|usa)',
      'todos os direitos reservados',
    ],
  },
  marks: { dashSpeech: true, clauseInterrupts: true },
  words: {
    modals:
      'deve devem deveria deveriam pode podem poderia poderiam quer querem será serão seria seriam teria teriam haverá haveria',
    negatingPrefixes: 'in im i ir des não',
    that: 'que',
    presentatives: ['é', 'era', 'foi', 'são', 'isso é', 'isto é'],
    and: 'e',
    or: 'ou',
    negations: 'nem',
    numbers: 'metade',
  },
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  contraries: CONTRARIES,
  roles: ROLES,
  // biome-ignore format: a table
  names: {
    capitals: 'names',
    cautious: true,
    titles: 'presidente presidenta ministro ministra prefeito prefeita senhor senhora sr sra doutor doutora dr dra professor professora deputado deputada senador senadora general coronel capitão juiz juíza papa rei rainha príncipe bispo padre dom diretor diretora governador governadora delegado delegada premiê chanceler'.split(' '),
    inside: ['de', 'da', 'do', 'das', 'dos', 'e', 'van', 'von', 'd'],
    places: { 'united nations': 'nações unidas, nacoes unidas', 'united states': 'estados unidos, eua', 'european union': 'união europeia, uniao europeia', germany: 'alemanha', france: 'frança, franca', spain: 'espanha', 'united kingdom': 'reino unido', ukraine: 'ucrania', brazil: 'brasil' },
  },
});
