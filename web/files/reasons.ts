/** What a reader says, as plain data: the words for it are the catalogue's, in the language of whoever reads them. */

/** Why a file has no text. */
export type Reason =
  | { readonly is: 'stopped' | 'vanished' | 'unreadable' | 'crashed' | 'stuck' | 'notLoaded' }
  | {
      readonly is:
        | 'large'
        | 'long'
        | 'notText'
        | 'damaged'
        | 'damagedPdf'
        | 'noWords'
        | 'empty'
        | 'scanned'
        | 'outlined';
    }
  | { readonly is: 'locked' | 'rarelyPacked' | 'doctype' | 'bomb' | 'swollen' | 'crowdedPage' | 'noStory' }
  /** A password would open it; `wrong` when one was tried. */
  | { readonly is: 'password'; readonly wrong: boolean }
  | { readonly is: 'pages' | 'deep' | 'crowdedZip'; readonly count: number }
  /** An archive that holds another number of stories than two; `names` has the first of them, with their folders. */
  | { readonly is: 'archive'; readonly count: number; readonly names: readonly string[] }
  | { readonly is: 'foreign'; readonly what: Foreign }
  | { readonly is: 'encoding' | 'nested'; readonly name: string }
  /** A file in an archive. */
  | { readonly is: 'inside'; readonly name: string; readonly reason: Reason };

/** Files of other programs, known by their content. */
export type Foreign =
  | 'oldWord'
  | 'picture'
  | 'compressed'
  | 'spreadsheet'
  | 'presentation'
  | 'ebook'
  | 'pages'
  | 'other';

/** What was left out of a text. */
export type Note =
  | { readonly what: 'comments'; readonly count: number }
  | {
      readonly what:
        | 'headers'
        | 'footers'
        | 'hidden'
        | 'symbols'
        | 'charts'
        | 'runningHeads'
        | 'turned'
        | 'columns'
        | 'attachments'
        | 'mails'
        | 'pictures'
        | 'end';
    };

/** What a reader is at. */
export type Stage =
  | { readonly at: 'opening' | 'unpacking' | 'text' | 'notes' }
  | { readonly at: 'page'; readonly page: number; readonly of: number };

/** What a file is, for the user. */
export type Format = 'text' | 'markdown' | 'html' | 'mail' | 'docx' | 'odt' | 'fodt' | 'rtf' | 'pdf';

/** How sure an encoding is: the file says it, its bytes leave no doubt, it was guessed, or the user chose it. */
export type Certainty = 'declared' | 'certain' | 'guessed' | 'chosen';
