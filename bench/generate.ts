/**
 * Fictional news of any length, the same for the same seed, and revisions of it.
 *
 * Each sentence comes from a pair of templates that say one thing in two ways, so that a heavy
 * revision rewords every sentence and still says the same. Names are made of syllables, so that the
 * vocabulary keeps growing with the text as it does in real news (Heaps' law); common words come by rank.
 */

/** A seeded source of numbers (mulberry32): the same seed, the same numbers. */
export interface Random {
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

/** A sentence before it is written down: which pair of templates, and what fills their slots. */
interface Statement {
  readonly templates: readonly [plain: string, reworded: string];
  readonly slots: Readonly<Record<string, string>>;
}

export type Draft = readonly (readonly Statement[])[];

/** A braced word is a slot; slots of one name in a pair have one filling. */
const TEMPLATES: readonly (readonly [string, string])[] = [
  [
    '{person} said the {body} would close {count} {things} in {place} by {day}.',
    'By {day}, {count} {things} in {place} are to be shut by the {body}, according to {person}.',
  ],
  [
    'The {body} of {place} voted on {day} to spend {money} on {project}.',
    'On {day}, {money} for {project} were approved by {place}’s {body}.',
  ],
  [
    '“We cannot wait for {project} any longer,” {person} told reporters.',
    '“We cannot wait for {project} any longer,” said {person}, speaking to the press.',
  ],
  [
    'Some {count} people gathered in {place} to protest against {project}.',
    'Around {count} demonstrators came together in {place} in opposition to {project}.',
  ],
  [
    '{person}, who leads the {body}, rejected claims that {project} had failed.',
    'Claims that {project} had failed were dismissed by {person}, the head of the {body}.',
  ],
  [
    'Prices of {goods} rose {percent} percent in {month}, the {body} reported.',
    'The {body} put the increase in the cost of {goods} at {percent}% in {month}.',
  ],
  [
    'A fire destroyed {count} {things} near {place} late on {day}.',
    'Late on {day}, {count} {things} outside {place} burned down.',
  ],
  [
    'The trial of {person} over {project} opened in {place} in {month}.',
    'In {month}, {person} went on trial in {place} over {project}.',
  ],
  [
    '“Nobody asked the people of {place},” {person} said.',
    '{person} complained that “nobody asked the people of {place}.”',
  ],
  [
    'Exports of {goods} from {place} may reach {money} this year.',
    'This year, {place} could sell {goods} worth {money} abroad.',
  ],
  [
    'Engineers found cracks in {count} of the {things} built in {year}.',
    'Of the {things} that were built in {year}, {count} turned out to have cracks.',
  ],
  ['The {body} declined to comment on {project}.', 'There was no comment on {project} from the {body}.'],
  [
    '{person} was elected to the {body} with {percent} percent of the vote.',
    'With {percent}% of the ballots, {person} won a seat on the {body}.',
  ],
  [
    'Heavy rain cut off {place} and {count} nearby villages until {day}.',
    'Until {day}, {place} and {count} villages around it could not be reached because of downpours.',
  ],
  [
    'The company plans to hire {count} workers for its plant in {place}.',
    'Its factory in {place} is to get {count} new employees, the firm says.',
  ],
  [
    'Doctors at the hospital in {place} treated {count} people after eating {goods}.',
    'After a meal of {goods}, {count} patients needed care at the clinic in {place}.',
  ],
  [
    '{person} has written {count} books about {place} since {year}.',
    'Since {year}, {place} has been the subject of {count} books by {person}.',
  ],
  [
    'The museum in {place} will show {things} from the {body}’s collection in {month}.',
    'In {month}, visitors to the museum in {place} can see {things} owned by the {body}.',
  ],
  [
    'Without {project}, {place} would lose {money} a year, a study found.',
    'A study puts the yearly loss of {place} at {money} if {project} does not come.',
  ],
  [
    'Police in {place} are looking for {count} stolen {things}.',
    'Officers in {place} search for {count} {things} taken by thieves.',
  ],
  [
    '{person} resigned on {day} after {year}’s accounts of the {body} were published.',
    'When the {body}’s accounts for {year} came out, {person} stepped down on {day}.',
  ],
  [
    'The {body} expects {goods} to become scarce before {month}.',
    'A shortage of {goods} is likely ahead of {month}, in the view of the {body}.',
  ],
];

const BODIES = [
  'city council',
  'harbour board',
  'ministry of roads',
  'school committee',
  'labour union',
  'water authority',
  'planning office',
  'energy regulator',
  'farmers’ league',
  'chamber of trade',
  'state parliament',
  'railway company',
  'hospital trust',
  'court of auditors',
  'fishing guild',
];
const THINGS = [
  'bridges',
  'schools',
  'ferries',
  'warehouses',
  'wells',
  'clinics',
  'lighthouses',
  'tunnels',
  'paintings',
  'buses',
  'mills',
  'greenhouses',
  'archives',
  'bakeries',
  'turbines',
  'chapels',
];
const GOODS = [
  'barley',
  'timber',
  'smoked fish',
  'copper wire',
  'wool',
  'apples',
  'machine parts',
  'cheese',
  'salt',
  'bicycles',
  'paper',
  'honey',
  'glass',
  'oysters',
  'cement',
];
const PROJECTS = [
  'the new dam',
  'the tunnel under the fjord',
  'the tram line',
  'the wind park',
  'the merger of both schools',
  'the second airport',
  'the toll road',
  'the port’s enlargement',
  'the opera house',
  'the land reform',
  'the night train',
  'the waste plant',
];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const HEADS = [
  'Bar',
  'Cal',
  'Dor',
  'El',
  'Fen',
  'Gar',
  'Hol',
  'Il',
  'Jor',
  'Kel',
  'Lor',
  'Mar',
  'Nor',
  'Os',
  'Per',
  'Quin',
  'Ros',
  'Sel',
  'Tor',
  'Ul',
  'Ver',
  'Wen',
  'Yar',
  'Zel',
];
const MIDDLES = ['a', 'e', 'i', 'o', 'an', 'en', 'in', 'ar', 'er', 'il', 'ol', 'um', 'ette', 'ova'];
const TAILS = [
  'bach',
  'by',
  'dale',
  'feld',
  'ford',
  'ham',
  'holm',
  'mere',
  'more',
  'nau',
  'ridge',
  'stad',
  'stow',
  'ton',
  'vik',
  'wick',
];

/** Words of a heavy revision's own, where the templates leave some: each replaces the one before it everywhere. */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'stated'],
  [/\bpeople\b/g, 'residents'],
  [/\bnew\b/g, 'planned'],
  [/\bbuilt\b/g, 'constructed'],
  [/\bfound\b/g, 'discovered'],
  [/\bclose\b/g, 'shut down'],
];

/** Statements of about `words` words, in paragraphs of one to four. */
export function generateDraft(words: number, random: Random): Draft {
  const paragraphs: Statement[][] = [];
  for (let written = 0; written < words; ) {
    const paragraph: Statement[] = [];
    for (let left = 1 + random.below(4); left > 0; left--) {
      const statement = newStatement(random);
      paragraph.push(statement);
      written += write(statement).split(' ').length;
    }
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** The text of a draft as a reporter filed it. */
export function draftText(draft: Draft): string {
  return draft.map((paragraph) => paragraph.map(write).join(' ')).join('\n\n');
}

/**
 * The desk's light hand: of a hundred sentences some eighty stay, ten change a word or a figure, three
 * are reworded, four are cut; three are new.
 */
export function editLightly(draft: Draft, random: Random): string {
  return revise(draft, (statement) => {
    const dice = random.below(100);
    if (dice < 4) return [];
    if (dice < 7) return [reword(statement)];
    if (dice < 17) return [write(newFilling(statement, random))];
    return dice < 20 ? [write(statement), write(newStatement(random))] : [write(statement)];
  });
}

/** Another outlet's rewrite: every sentence reworded, fifteen in a hundred cut, fifteen new. */
export function editHeavily(draft: Draft, random: Random): string {
  return revise(draft, (statement) => {
    const dice = random.below(100);
    if (dice < 15) return [];
    return dice < 30 ? [reword(statement), write(newStatement(random))] : [reword(statement)];
  });
}

/** The same paragraphs in another order (Fisher and Yates). */
export function shuffle(draft: Draft, random: Random): Draft {
  const order = [...draft];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j] as Statement[], order[i] as Statement[]];
  }
  return order;
}

function revise(draft: Draft, edit: (statement: Statement) => readonly string[]): string {
  return draft
    .map((paragraph) => paragraph.flatMap(edit).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function newStatement(random: Random): Statement {
  const templates = random.pick(TEMPLATES);
  const slots: Record<string, string> = {};
  for (const [, slot = ''] of templates[0].matchAll(/\{(\w+)\}/g)) slots[slot] = fill(slot, random);
  return { templates, slots };
}

/** One slot filled anew: a changed name, figure, day or thing. */
function newFilling(statement: Statement, random: Random): Statement {
  const slot = random.pick(Object.keys(statement.slots));
  return { ...statement, slots: { ...statement.slots, [slot]: fill(slot, random) } };
}

function fill(slot: string, random: Random): string {
  switch (slot) {
    case 'person':
      return `${random.pick(HEADS)}${random.pick(MIDDLES)} ${random.pick(HEADS)}${random.pick(MIDDLES)}${random.pick(TAILS)}`;
    case 'place':
      return random.pick(HEADS) + random.pick(MIDDLES) + random.pick(TAILS);
    case 'body':
      return byRank(BODIES, random);
    case 'things':
      return byRank(THINGS, random);
    case 'goods':
      return byRank(GOODS, random);
    case 'project':
      return byRank(PROJECTS, random);
    case 'day':
      return random.pick(DAYS);
    case 'month':
      return random.pick(MONTHS);
    case 'year':
      return String(1950 + random.below(76));
    case 'percent':
      return (random.below(900) / 10).toFixed(1);
    case 'money':
      return `${(1 + random.below(990) / 10).toFixed(1)} million crowns`;
    default:
      return String(2 + random.below(900));
  }
}

/** The first items come far more often than the last (Zipf's law). */
function byRank(items: readonly string[], random: Random): string {
  return items[Math.floor(items.length * random.next() ** 2)] as string;
}

function write({ templates, slots }: Statement): string {
  return fillTemplate(templates[0], slots);
}

function reword({ templates, slots }: Statement): string {
  return SYNONYMS.reduce((text, [word, other]) => text.replace(word, other), fillTemplate(templates[1], slots));
}

function fillTemplate(template: string, slots: Statement['slots']): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}
