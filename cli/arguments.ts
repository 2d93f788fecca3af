import { parseArgs } from 'node:util';
import { LOCALES, type Locale } from '#engine';
import { MEANING_CHOICES, type MeaningChoice } from '#meaning/reading';

const FORMATS = ['text', 'json', 'html', 'markdown', 'csv', 'docx'] as const;
type Format = (typeof FORMATS)[number];

/** What becomes of a document's tracked changes; `sides`: rejected in the original, accepted in the revision. */
const TRACKED_CHANGES = ['accept', 'reject', 'sides'] as const;

/** What an editor may rule that two texts are to each other. */
const RELATIONS = ['rewrite', 'reports'] as const;

/** How the stories are compared, on both commands. */
export interface Manner {
  readonly vectors: boolean;
  readonly meaning: MeaningChoice;
  readonly language: string | undefined;
  /** What the two texts are to each other; found out when undefined. */
  readonly as: (typeof RELATIONS)[number] | undefined;
  /** How sure a link must be, 0 to 1; the engine's own when undefined. */
  readonly certainty: number | undefined;
  /** A file that lists what the house takes for the same. */
  readonly same: string | undefined;
}

export interface CompareCommand extends Manner {
  readonly command: 'compare';
  readonly original: string;
  /** Undefined where one file holds both: an archive with two stories, or a document with tracked changes. */
  readonly revision: string | undefined;
  readonly format: Format;
  readonly output: string | undefined;
  /** How text files are encoded; guessed when undefined. */
  readonly encoding: string | undefined;
  readonly trackedChanges: (typeof TRACKED_CHANGES)[number];
  /** An earlier export whose corrections and sign-off go on. */
  readonly review: string | undefined;
  /** The language of the report; not the stories' own. */
  readonly locale: Locale;
}

export interface BatchCommand extends Manner {
  readonly command: 'batch';
  readonly input: string;
  /** Undefined: as many as the machine has to spare. */
  readonly jobs: number | undefined;
}

/** Shows the comparison of two files in the page. */
export interface OpenCommand extends Pick<CompareCommand, 'original' | 'revision' | 'encoding' | 'trackedChanges'> {
  readonly command: 'open';
}

/** Prints the text that would be compared. */
export interface TextCommand extends Pick<CompareCommand, 'encoding'> {
  readonly command: 'text';
  readonly input: string;
}

export type Command =
  | CompareCommand
  | OpenCommand
  | TextCommand
  | BatchCommand
  | { readonly command: 'help'; readonly topic: 'compare' | 'batch' | undefined }
  | { readonly command: 'version' }
  | { readonly command: 'trouble'; readonly message: string };

const MAX_JOBS = 64;

const SEE_HELP = 'see storydiff --help';

/** What the arguments ask for, or one sentence that says what is wrong with them and how to mend it. */
export function readArguments(args: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return trouble(explain(error));
  }
  const { values, positionals } = parsed;
  const [command, ...operands] = positionals;
  if (values.help)
    return { command: 'help', topic: command === 'compare' || command === 'batch' ? command : undefined };
  if (values.version) return { command: 'version' };
  if (values.language !== undefined && !isLanguage(values.language)) {
    return trouble(
      `--language ${values.language} is no language tag; write it as in --language de or --language en-GB`,
    );
  }
  const meaning = choose(values.meaning, MEANING_CHOICES);
  if (meaning === undefined) {
    return trouble(
      `unknown choice ${values.meaning} of when to read for meaning; the choices are ${MEANING_CHOICES.join(', ')}`,
    );
  }
  const vectors = !values['no-vectors'];
  const as = RELATIONS.find((relation) => relation === values.as);
  if (values.as !== undefined && as === undefined) {
    return trouble(`unknown relation ${values.as}; the two texts are compared as ${RELATIONS.join(' or ')}`);
  }
  const certainty = values.certainty === undefined ? undefined : Number(values.certainty || Number.NaN);
  if (certainty !== undefined && !(certainty >= 0 && certainty <= 1)) {
    return trouble(`--certainty ${values.certainty} is no certainty; give a number from 0 to 1`);
  }
  const shared = {
    vectors,
    meaning: vectors ? meaning : ('never' as const),
    language: values.language,
    as,
    certainty,
    same: values.same,
  };
  if (command === 'compare') return readCompare(operands, values, shared);
  if (command === 'batch') return readBatch(operands, values, shared);
  if (command === 'open') return readOpen(operands, values);
  if (command === 'text') return readText(operands, values);
  return trouble(
    command === undefined
      ? `no command given; write storydiff compare ORIGINAL REVISION, or ${SEE_HELP}`
      : `unknown command ${command}; the commands are compare, batch, open and text, ${SEE_HELP}`,
  );
}

type Values = ReturnType<typeof parse>['values'];

function readCompare(operands: readonly string[], values: Values, shared: Manner): Command {
  const [original, revision, ...more] = operands;
  if (original === undefined || more.length > 0) {
    return trouble(`compare takes two files, the original and the revision, and got ${operands.length}; ${SEE_HELP}`);
  }
  if (original === '-' && revision === '-') return trouble('only one of the two files can be - (standard input)');
  if (values.jobs !== undefined) return trouble('compare has no option --jobs; batch has');
  const format = choose(values.format, FORMATS);
  if (format === undefined) {
    return trouble(`unknown format ${values.format}; the formats are ${FORMATS.join(', ')}`);
  }
  const trackedChanges = choose(values['tracked-changes'], TRACKED_CHANGES);
  if (trackedChanges === undefined) {
    return trouble(
      `unknown way ${values['tracked-changes']} with tracked changes; the ways are ${TRACKED_CHANGES.join(', ')}`,
    );
  }
  const locale = choose(values.locale, LOCALES);
  if (locale === undefined) {
    return trouble(`unknown locale ${values.locale}; reports are written in ${LOCALES.join(', ')}`);
  }
  const { output, encoding, review } = values;
  if (review === '-') return trouble('--review takes a file, not standard input; name the earlier export');
  const options = { format, output, encoding, trackedChanges, review, locale, ...shared };
  return { command: 'compare', original, revision, ...options };
}

/** `open` and `text` take the options that say how a file is read, and no others. */
const READING = ['encoding', 'tracked-changes'] as const;

/** Whoever only opens or reads says nothing of the manner. */
const MANNER: Manner = {
  vectors: true,
  meaning: 'never',
  language: undefined,
  as: undefined,
  certainty: undefined,
  same: undefined,
};

function strangeOption(command: string, values: Values, allowed: readonly string[]): Command | undefined {
  const strange = Object.keys(values).find((name) => !allowed.includes(name));
  return strange === undefined ? undefined : trouble(`${command} has no option --${strange}; ${SEE_HELP}`);
}

function readOpen(operands: readonly string[], values: Values): Command {
  const strange = strangeOption('open', values, READING);
  if (strange !== undefined) return strange;
  const compared = readCompare(operands, values, MANNER);
  if (compared.command !== 'compare') return compared;
  const { original, revision, encoding, trackedChanges } = compared;
  return { command: 'open', original, revision, encoding, trackedChanges };
}

function readText(operands: readonly string[], values: Values): Command {
  const strange = strangeOption('text', values, READING.slice(0, 1));
  if (strange !== undefined) return strange;
  const [input] = operands;
  if (input === undefined || operands.length > 1) {
    return trouble(`text takes one file, and got ${operands.length}; ${SEE_HELP}`);
  }
  return { command: 'text', input, encoding: values.encoding };
}

/** The choice that was named, the first when none was; undefined for an unknown name. */
function choose<Choice extends string>(named: string | undefined, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === (named ?? choices[0]));
}

function readBatch(operands: readonly string[], values: Values, shared: Manner): Command {
  if (operands.length > 1) return trouble(`batch takes one file, and got ${operands.length}; ${SEE_HELP}`);
  for (const option of ['format', 'output', 'encoding', 'tracked-changes', 'review', 'locale'] as const) {
    if (values[option] !== undefined)
      return trouble(`batch has no option --${option}; it writes NDJSON to standard output`);
  }
  const jobs = values.jobs === undefined ? undefined : Number(values.jobs);
  if (jobs !== undefined && !(Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS)) {
    return trouble(`--jobs ${values.jobs} is no number of jobs; give a whole number from 1 to ${MAX_JOBS}`);
  }
  return { command: 'batch', input: operands[0] ?? '-', jobs, ...shared };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f' },
      output: { type: 'string', short: 'o' },
      encoding: { type: 'string' },
      'tracked-changes': { type: 'string' },
      review: { type: 'string' },
      jobs: { type: 'string', short: 'j' },
      language: { type: 'string' },
      locale: { type: 'string' },
      'no-vectors': { type: 'boolean' },
      meaning: { type: 'string' },
      as: { type: 'string' },
      certainty: { type: 'string' },
      same: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
}

/** `parseArgs` writes three sentences about an unknown option; the first says what is wrong. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const option = /Unknown option '([^']+)'/.exec(message)?.[1];
  if (option !== undefined) return `unknown option ${option}; ${SEE_HELP}`;
  const valueless = /^Option '(?:-\w, )?(--[\w-]+)[^']*' argument missing/.exec(message)?.[1];
  if (valueless !== undefined) return `${valueless} needs a value; ${SEE_HELP}`;
  return `${message.split('\n')[0]?.replace(/[.\s]+$/, '')}; ${SEE_HELP}`;
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function trouble(message: string): Command {
  return { command: 'trouble', message };
}
