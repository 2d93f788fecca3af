import type { KnownMeaning } from '../unknown.ts';

/** Swedish words that carry meaning. Entries are stems; `=` asks for the whole word. */
// biome-ignore format: tables
export const MEANING: KnownMeaning = {
  negations: ['inte', 'ej', 'icke', 'aldrig', 'ingen', 'inget', 'inga', 'ingenting', 'utan', 'varken'],
  softNegations: [
    '=tiger', '=teg', '=tigit', '=tyst', 'tystnad', 'vägra', 'avvisa', 'avslog', 'avslå', 'förbjud', 'förbjöd', 'förbud', 'hindra', 'misslycka', 'bestrid', 'förneka',
    'dementera', 'saknas', 'saknade', 'brist', 'knappast', 'sällan', 'omöjlig', 'oklar', 'okänd', 'oskad', 'ogilla', 'trots',
    'stopp', 'upphör', 'uteslut', 'slipp', 'undvik', 'undvek', 'endast', '=bara',
  ],
  restrictions: { words: ['bara', 'endast', 'enbart'], like: ['blott', 'ensam', 'enda', 'färre', 'mindre', 'få', 'utom', 'högst', 'knappt', 'först', 'begränsad'] },
  onlyThen: { until: ['förrän', 'innan', 'före'], only: ['först', 'bara efter', 'endast efter'] },
  notNegations: ['inte långt', 'inte bara', 'inte minst', 'inte enbart', 'eller inte', 'utan också', 'utan även', 'utan tvekan'],
  allegation: ['misstänk', 'påstå', 'påstod', '=sägs', 'förment'],
  possibility: ['=kan', '=kunde', '=torde', '=kanske', 'möjlig', 'troligen', 'troligtvis', 'sannolikt', 'eventuellt', 'förmodligen'],
  softHedges: ['enligt', 'uppge', 'uppgav', 'väntas', 'planera', 'beräkna', 'verka', 'tycks', 'risk', 'hota', 'föreslå', 'föreslog', 'skulle', '=om', '=tror', '=anser'],
  certain: ['säkerligen', 'förvisso', 'otvivelaktigt'],
  plain: ['ska', 'skall', 'kommer', 'har', 'är', 'var'],
  intensity: [
    [
      [1, 'liten', 'litet', 'lilla', 'små', 'lätt', 'lätta', 'ringa', 'mild', 'milda', 'mindre'],
      [3, 'stor', 'stort', 'stora', 'kraftig', 'kraftigt', 'kraftiga', 'allvarlig', 'allvarligt', 'allvarliga', 'betydande', 'svår', 'svårt', 'svåra'],
      [4, 'enorm', 'enormt', 'enorma', 'massiv', 'massivt', 'massiva', 'jättelik', 'katastrofal', 'katastrofala', 'förödande', 'extrem', 'extrema', 'dramatisk', 'dramatiska'],
    ],
    [
      [2, 'kritiserade', 'kritiserar'],
      [3, 'fördömde', 'fördömer'],
      [4, 'sågade', 'sågar', 'rasade'],
    ],
  ],
  boosters: ['mycket', 'väldigt', 'ytterst', 'synnerligen', 'djupt', 'helt'],
};
