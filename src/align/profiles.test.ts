import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { profilesOf } from './profiles.ts';
import { loadVectors } from './vectors.ts';

const vectors = loadVectors(readFileSync('public/vectors/words.bin'));

function hasMeaning(original: string, revision: string, language?: string): boolean {
  const read = (text: string, side: 'original' | 'revision') =>
    readStory(language === undefined ? text : { text, language }, side);
  return profilesOf(read(original, 'original'), read(revision, 'revision'), { vectors }).hasMeaning;
}

describe('whether meanings are asked', () => {
  const english = 'The harbour board of Kestrelmouth raised the mooring fee to 90 crowns on Tuesday.';
  const turkish = 'Belediye meclisi salı günü yeni köprünün yapımını 90 oyla onayladı.';
  const indonesian = 'Dewan kota pada hari Selasa menyetujui pembangunan jembatan baru di Weirfold.';

  test('of English stories, strange names and figures in them or not', () => {
    expect(hasMeaning(english, english)).toBe(true);
    expect(hasMeaning(english, 'Brandrup, Oluf: 412 barrels of herring, 90 crowns each.')).toBe(true);
  });

  test('of a long English story that is full of names', () => {
    const names = Array.from({ length: 300 }, (_, i) => `Br${'aeiou'[i % 5]}ndl${'aeiou'[(i >> 2) % 5]}v${i % 60}k`);
    const long = names
      .map((name) => `The harbour board raised the fee, and ${name} said that it was too high.`)
      .join(' ');
    expect(hasMeaning(long, long)).toBe(true);
  });

  test('not of a language that was taken for English, for want of a better guess', () => {
    const short = 'Belediye başkanı teklifi kabul etti.';
    expect(readStory(short, 'original').language).toBe('en');
    expect(hasMeaning(short, short)).toBe(false);
  });

  test('not of a language that is not known', () => {
    expect(readStory(turkish, 'original').language).toBe('und');
    expect(hasMeaning(turkish, turkish)).toBe(false);
    expect(hasMeaning(indonesian, indonesian)).toBe(false);
  });

  test('not of another language, whatever its words look like', () => {
    expect(hasMeaning(english, english, 'sv')).toBe(false);
  });
});
