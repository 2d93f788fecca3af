import type { Role } from '#engine';
import type { RowRelation } from '../../model/row-layout.ts';

const roles: Readonly<Record<Role, string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  caption: 'caption',
  correction: 'correction',
  furniture: 'furniture',
  body: 'body',
};

const relations: Readonly<Record<RowRelation, string>> = {
  unchanged: 'unchanged',
  typography: 'typography',
  reworded: 'reworded',
  split: 'split',
  merge: 'merged',
  regroup: 'regrouped',
  moved: 'moved',
  dropped: 'dropped',
  added: 'added',
};

/** The numbers of sentences as the page writes them, and how many they are. */
interface Numbers {
  readonly text: string;
  readonly many: boolean;
}

const sentence = ({ text, many }: Numbers) => `${many ? 'sentences' : 'sentence'} ${text}`;

/** Where something stands, and how the two sides of a row stand to each other. */
export const places = {
  roles,
  /** The word under the glyph: `reworded`, `headline reworded`. */
  relation: (relation: RowRelation, role: Role) =>
    role === 'body' ? relations[relation] : `${roles[role]} ${relations[relation]}`,
  /** Two fates of one sentence: `moved and reworded`. */
  and: (first: string, second: RowRelation) => `${first} and ${relations[second]}`,
  none: 'none',
  /** The row in words: `Original 2, revision 2–3: split`. */
  row: (original: string, revision: string, fate: string) => `Original ${original}, revision ${revision}: ${fate}`,
  goThere: (row: string) => `${row}, go there`,
  goTo: (place: string, title: string) => `Go to ${place}: ${title}`,
  /** Where a moved sentence stands now. */
  now: {
    elsewhere: 'now in another place',
    first: (numbers: Numbers) => `now runs first, as ${sentence(numbers)}`,
    last: (numbers: Numbers) => `now runs last, as ${sentence(numbers)}`,
    at: (numbers: Numbers) => `now ${sentence(numbers)}`,
  },
  moved: (now: string) => `Moved: ${now}`,
  sentenceMoved: (number: string, now: string) => `Sentence ${number} moved: ${now}`,
};
