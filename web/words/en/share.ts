import { formats } from './common.ts';

const { number } = formats;

export const share = {
  button: 'Share',
  title: 'Share this comparison',
  inside: 'The link itself holds both texts, your links by hand, notes and sign-off.',
  careful:
    'No server keeps them: whoever has the link can read all of it, and so can programs that pass it on, such as mail and chat.',
  link: 'Link',
  packing: 'Packing …',
  length: (characters: number) => `${number(characters)} characters`,
  copy: 'Copy link',
  copied: 'The link is copied.',
  notCopied: 'The browser did not let Storydiff copy it. The link is selected: copy it with Ctrl+C or ⌘C.',
  tooLong: (characters: number, most: number) =>
    `As a link this comparison would have ${number(characters)} characters, and many mail and chat programs break what is longer than ${number(most)}. Send it as a file: who gets it drops it on Storydiff’s start page.`,
  noLink:
    'This browser cannot make the link. Send the comparison as a file: who gets it drops it on Storydiff’s start page.',
  file: 'Save as file',
  fileInside: 'The file holds the same, and is opened by dropping it on Storydiff’s start page.',
  saved: 'The file is saved.',
  fileName: 'Comparison',
  linkTrouble: {
    broken: 'The link is not whole: part of it was lost on its way. Ask for it once more, or for the file.',
    newer: 'The link was made by a newer Storydiff. Reload this page to get it, then open the link again.',
    large: 'The link unpacks to more than Storydiff takes. Ask for the two texts as files.',
  },
  fileTrouble: {
    broken: (name: string) => `${name} is a damaged comparison of Storydiff. Ask for it once more.`,
    newer: (name: string) =>
      `${name} was made by a newer Storydiff. Reload this page to get it, then open the file again.`,
    large: (name: string) => `${name} holds more than Storydiff takes. Ask for the two texts as files.`,
  },
};
