import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

describe('what is asked for', () => {
  it.each([
    [
      'compare a.txt b.txt',
      { command: 'compare', original: 'a.txt', revision: 'b.txt', format: 'text', vectors: true },
    ],
    ['compare --format json -o out a b', { format: 'json', output: 'out', original: 'a', revision: 'b' }],
    ['--no-vectors compare a - --language de', { revision: '-', vectors: false, language: 'de' }],
    ['compare a b', { encoding: undefined, trackedChanges: 'accept', review: undefined }],
    ['compare a b', { locale: 'en', language: undefined }],
    ['compare a b --locale de --language fr', { locale: 'de', language: 'fr' }],
    ['compare a b --review earlier.json', { review: 'earlier.json' }],
    ['compare a a --tracked-changes sides --encoding big5', { trackedChanges: 'sides', encoding: 'big5' }],
    ['compare a b --as reports --certainty 0.8', { as: 'reports', certainty: 0.8 }],
    ['batch --as rewrite --certainty 0', { as: 'rewrite', certainty: 0 }],
    ['compare a b --same house.txt', { same: 'house.txt' }],
    ['compare two.zip', { original: 'two.zip', revision: undefined }],
    ['compare -- -a -b', { original: '-a', revision: '-b' }],
    ['batch', { command: 'batch', input: '-', jobs: undefined, vectors: true }],
    ['batch pairs.ndjson --jobs 3', { input: 'pairs.ndjson', jobs: 3 }],
    ['batch - -j 1', { input: '-', jobs: 1 }],
    ['--version', { command: 'version' }],
    ['compare --version', { command: 'version' }],
    ['--help', { command: 'help', topic: undefined }],
    ['batch --help', { command: 'help', topic: 'batch' }],
    ['compare a -h', { command: 'help', topic: 'compare' }],
  ])('%s', (line, command) => {
    expect(read(line)).toMatchObject(command);
  });
});

describe('one sentence that says how to mend it', () => {
  it.each([
    ['', /no command given; write storydiff compare/],
    ['open a b --format json', /open has no option --format/],
    ['open', /compare takes two files/],
    ['text a b', /text takes one file, and got 2/],
    ['diff a b', /unknown command diff; the commands are compare, batch, open and text/],
    ['compare', /takes two files.*got 0/],
    ['compare a b c', /takes two files.*got 3/],
    ['compare - -', /only one/],
    ['compare a b --format pdf', /unknown format pdf; the formats are text, json/],
    ['compare a b --tracked-changes both', /unknown way both.*accept, reject, sides/],
    ['compare a b --locale it', /unknown locale it; reports are written in en, de, fr, es/],
    ['batch --locale de', /batch has no option --locale/],
    ['batch --encoding big5', /batch has no option --encoding/],
    ['batch --review a.json', /batch has no option --review/],
    ['compare a b --review -', /--review takes a file/],
    ['compare a b --as cousins', /unknown relation cousins; .* rewrite or reports/],
    ['compare a b --certainty 2', /--certainty 2 is no certainty; give a number from 0 to 1/],
    ['batch --certainty=', /is no certainty/],
    ['compare a b --colour', /unknown option --colour/],
    ['compare a b -x', /unknown option -x/],
    ['compare a b --format', /--format needs a value/],
    ['compare a b --jobs 2', /--jobs; batch has/],
    ['compare a b --language 12', /no language tag/],
    ['compare a b --no-vectors=1', /no-vectors/],
    ['batch a b', /takes one file, and got 2/],
    ['batch --jobs many', /no number of jobs/],
    ['batch --jobs 0', /from 1 to/],
    ['batch --format json', /batch has no option --format/],
  ])('%s', (line, message) => {
    const command = read(line);
    expect(command.command).toBe('trouble');
    expect(command).toHaveProperty('message', expect.stringMatching(message));
    expect(command).toHaveProperty('message', expect.not.stringContaining('\n'));
  });
});
