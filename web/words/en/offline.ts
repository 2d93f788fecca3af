import { formats } from './common.ts';

const megabytes = (bytes: number) => `${formats.number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0MB`;

export const offline = {
  works: 'Works offline.',
  waiting: 'A newer Storydiff is ready. Reloading keeps your work.',
  elsewhere: 'Another window went on to a newer Storydiff. Reloading keeps your work.',
  reload: 'Reload',
  later: 'Later',
  tooLong: 'These texts are too long to be carried over. Export the comparison, then reload the page by hand.',
  kept: 'What is kept on this computer',
  copy: (bytes: number) => `Storydiff itself, ${megabytes(bytes)}, so that it works without a network.`,
  coming: 'Storydiff itself is being copied, so that it works without a network.',
  failed: 'Storydiff itself could not be copied: it needs the network. It will try again at the next visit.',
  none: 'Nothing of Storydiff itself: it needs the network.',
  impossible: 'Nothing of Storydiff itself: this browser keeps no copy here, so that it needs the network.',
  remove: 'Remove the copy',
  keep: 'Keep a copy',
  work: 'Your comparisons with corrections and notes, until you delete them from the list on the start page.',
  choices: 'What you chose: language, appearance and the like.',
  everything: 'To remove everything at once, clear this site’s data in the settings of your browser.',
  nothingShared: 'What was shared holds no text. Storydiff follows no links: share the text itself, or a file.',
  noDesk:
    'This part of the page could not be loaded, and the texts are untouched. Connect to the network and try again.',
  again: 'Try again',
};
