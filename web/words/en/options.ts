import { formats } from './common.ts';

const { language, number } = formats;

/** How the comparison is made and shown. */
export const options = {
  name: 'Options',
  certainty: 'Certainty',
  certaintyMeans: 'How sure a pairing of two sentences must be',
  certaintyNote: 'Higher pairs fewer sentences and errs less.',
  percent: (value: number) => `${number(value)}\u00a0%`,
  /** As a screen reader says it: `50 percent, balanced`. */
  certaintyIs: (value: number, much: 'more' | 'balanced' | 'sure') =>
    `${number(value)} percent, ${{ more: 'pairs more', balanced: 'balanced', sure: 'pairs only what is sure' }[much]}`,
  typography: 'Show changes of typography',
  furniture: 'Unfold page furniture',
  together: 'Scroll columns together',
  storyLanguage: 'Language of the stories',
  detected: (tag: string) => `Detected: ${language(tag)}`,
  language,
};
