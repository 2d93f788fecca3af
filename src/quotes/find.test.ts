import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { findQuotes } from './find.ts';

/*
 * cases/find.<language>.txt: `# name`, the text, and a line per quote in order:
 * `> words :: speaker :: cue :: name`. A `-` is null; the name is left out where it is the speaker's own words;
 * `scare` in its place says so; a paragraph break inside a quote is ` ¶ `; `> none` is no quote at all.
 */
const FOLDER = new URL('./cases/', import.meta.url);

interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

function readCases(file: string): Case[] {
  const source = readFileSync(new URL(file, FOLDER), 'utf8');
  return source
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n');
      const at = lines.findIndex((line) => line.startsWith('> '));
      return {
        name: lines[0] ?? '',
        text: lines.slice(1, at).join('\n').trim(),
        expected: lines
          .slice(at)
          .filter((line) => line.startsWith('> ') && line !== '> none')
          .map(normalised),
      };
    });
}

/** `> words :: Ida Holm :: said` is short for `… :: Ida Holm`, where the speaker's words are the name. */
function normalised(line: string): string {
  const parts = line.slice(2).split(' :: ');
  if (parts.length === 3) parts.push(parts[1] ?? '-');
  return parts.join(' :: ');
}

function shown(text: string, language: string): string[] {
  const story = readStory({ text, language }, 'case');
  const cut = (range: readonly [number, number] | null) =>
    range === null ? '-' : story.text.slice(range[0], range[1]);
  return findQuotes(story).map((quote) =>
    [
      story.text.slice(quote.start, quote.end).replace(/\n+/g, ' ¶ '),
      cut(quote.speaker),
      cut(quote.cue),
      quote.scare ? 'scare' : (quote.speakerName ?? '-'),
    ].join(' :: '),
  );
}

for (const file of readdirSync(FOLDER).filter((name) => name.startsWith('find.'))) {
  const language = file.split('.')[1] ?? 'en';
  describe(`quotes of ${language}`, () => {
    for (const { name, text, expected } of readCases(file)) {
      it(name, () => expect(shown(text, language).join('\n')).toBe(expected.join('\n')));
    }
  });
}
