import type { MeaningWords } from '../language.ts';

/** German words that carry meaning. Entries are stems; `=` asks for the whole word. */
// biome-ignore format: tables
export const MEANING: MeaningWords = {
  negations: [
    'nicht', 'kein', 'keine', 'keinen', 'keinem', 'keiner', 'keines', 'nie', 'niemals', 'niemand', 'niemanden',
    'nichts', 'ohne', 'weder', 'keinerlei', 'keineswegs',
  ],
  refusals: { verbs: ['weiger', 'geweiger'], before: ['zu'], reach: 12 },
  softNegations: [
    'schwieg', 'schweig', 'geschwiegen', 'stillschweig', 'meid', 'mied', 'vermied', 'unterließ', 'unterlass', 'unterlassen', 'ablehn', 'lehnt', 'abgelehnt', 'verweiger', 'weiger', 'verbot', 'verbiet', 'verhinder', 'scheiter', 'bestreit',
    'bestritt', 'dementier', 'fehl', 'ausgeschlossen', 'ausschließ', 'kaum', 'selten', 'unmöglich', 'unklar',
    'unbekannt', 'unverletzt', 'leer', 'einzig', 'verzicht', 'kostenlos', 'kostenfrei', 'gratis', 'umsonst', 'erlass', 'erläss', 'erließ', 'befrei', 'entfäll', 'entfiel', 'erspar', 'trotz', 'statt', '=un', 'ausgeblieben', 'mangel', 'stopp', 'skeptisch',
    'bleib', 'blieb', 'noch',
  ],
  deprived: ['kapp', 'gekapp', 'unterbrach', 'unterbrochen', 'unterbrich', 'abgeschnitten', 'abgestellt', 'abgedreht', 'verlor', 'verlier', 'raub', 'geraubt', 'entzog', 'entzieh'],
  aims: ['=ziel', '=ziele', 'vorhaben', 'angestrebt', 'anstreb'],
  restrictions: { words: ['nur', 'lediglich', 'ausschließlich'], like: ['bloß', 'allein', 'einzig', 'einzige', 'einzigen', 'einziger', 'einziges', 'knapp', 'kaum', 'wenige', 'weniger', 'wenig', 'erst', 'höchstens', 'außer', 'sondern', 'bis', 'begrenzt', 'beschränkt', 'bloße', 'rein', 'alleinige', 'alleiniger'] },
  onlyThen: { until: ['bis', 'bevor', 'ehe', 'vor', 'solange'], only: ['erst', 'nur nach', 'nur wenn'] },
  notNegations: ['nicht weit', 'nicht selten', 'nicht nur', 'nicht zuletzt', 'nicht allein', 'nicht ausschließlich', 'nicht lediglich', 'oder nicht'],
  allegation: ['mutmaßlich', 'angeblich', 'vermeintlich', '=soll', '=sollen'],
  possibility: ['=könnte', '=könnten', '=dürfte', '=dürften', 'möglicherweise', 'vielleicht', 'womöglich', 'wahrscheinlich', 'vermutlich', 'voraussichtlich', 'eventuell', 'offenbar', '=anscheinend', '=wohl'],
  softHedges: ['=ziel', '=ziele', 'vorhaben', 'verdacht', 'verdächt', '=würde', '=würden', '=will', '=wollen', '=wollte', '=wollten', 'laut', 'zufolge', 'behaupt', 'möglich', '=kann', '=können', 'plan', 'erwart', 'gegebenenfalls', 'droh', 'hätt', 'solle', 'müss', 'wolle', 'vorgeworf', 'vorwirft', 'vorwarf', 'vorwurf', 'vorwürf', 'beschuldig', 'angelast'],
  reported: {
    sei: 'ist war', seien: 'sind waren', habe: 'hat hatte', werde: 'wird', könne: 'kann konnte', müsse: 'muss musste',
    dürfe: 'darf durfte', wolle: 'will wollte', gebe: 'gibt gab', gehe: 'geht ging', komme: 'kommt kam', stehe: 'steht stand',
    bleibe: 'bleibt blieb', liege: 'liegt lag', wisse: 'weiß wusste', fehle: 'fehlt fehlte', brauche: 'braucht brauchte', lasse: 'lässt ließ',
  },
  notReported: ['ich', 'es sei denn', 'sei es', 'wie dem auch sei'],
  certain: ['sicherlich', 'zweifellos', 'gewiss', 'bestimmt'],
  plain: ['wird', 'werden', 'hat', 'haben', 'ist', 'sind', 'war', 'waren'],
  intensity: [
    [
      [1, 'gering', 'geringe', 'geringen', 'leicht', 'leichte', 'leichten', 'klein', 'kleine', 'kleinen', 'mild', 'milde'],
      [3, 'deutlich', 'deutliche', 'deutlichen', 'erheblich', 'erhebliche', 'erheblichen', 'schwer', 'schwere', 'schweren', 'schwerer', 'groß', 'große', 'großen', 'großer', 'stark', 'starke', 'starken', 'bedeutend', 'bedeutende'],
      [4, 'massiv', 'massive', 'massiven', 'massiver', 'riesig', 'riesige', 'riesigen', 'enorm', 'enorme', 'enormen', 'gewaltig', 'gewaltige', 'gewaltigen', 'dramatisch', 'dramatische', 'dramatischen', 'verheerend', 'verheerende', 'verheerenden', 'katastrophal', 'katastrophale', 'extrem', 'extreme'],
    ],
    [
      [2, 'kritisierte', 'kritisiert', 'kritisierten', 'bemängelte'],
      [3, 'verurteilte', 'rügte'],
      [4, 'geißelte', 'attackierte', 'wetterte'],
    ],
  ],
  boosters: ['sehr', 'äußerst', 'überaus', 'zutiefst', 'höchst', 'völlig'],
};
