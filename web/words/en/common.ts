/** What every part of the page says. */
import { formatsOf } from '../formats.ts';

export const formats = formatsOf('en-GB');
const { counted } = formats;

export const common = {
  original: 'Original',
  revision: 'Revision',
  pasted: 'pasted text',
  swap: 'Swap original and revision',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss',
  words: (count: number) => counted(count, 'word', 'words'),
  pageLanguage: 'Language of this page',
  skipToTexts: 'Skip to the two texts',
  skipToComparison: 'Skip to the comparison',
  edit: 'Edit',
  fresh: 'New',
  backToTexts: 'Back to the two texts',
};
