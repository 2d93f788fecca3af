import { describe, expect, it } from 'vitest';
import type { Comparison } from '../comparison.ts';
import { en } from '../messages/en.ts';
import { messagesFor, sideWords } from './sides.ts';

const named = (original: string, revision: string) =>
  sideWords({ original: { name: original }, revision: { name: revision } } as Comparison, en.inReports);

describe('what the sides are called', () => {
  it('is the name of the file, or what an editor calls it', () => {
    expect(named('harbour-post.docx', 'Ours 09:05')).toEqual({
      original: { title: 'harbour-post', in: 'in harbour-post' },
      revision: { title: 'Ours 09:05', in: 'in Ours 09:05' },
    });
    expect(named('AP 06.40', 'post.example').original.title).toBe('AP 06.40');
  });

  it('is their order where a name says nothing', () => {
    expect(named('Original', 'AP 06:40').original).toEqual({ title: 'First', in: 'in the first' });
    expect(named('story.txt', 'Story.docx')).toEqual(en.inReports.unnamed);
  });

  it('is cut short in a sentence, and steers nothing', () => {
    expect(named(`${'long-'.repeat(20)}name.txt`, '\u202etxt.eno').original.title).toMatch(/^(?:long-){6}l?…$/);
    expect(named('a.txt', '\u202eeno').revision.title).not.toContain('\u202e');
  });

  it('leaves the words of two versions as they are', () => {
    expect(messagesFor({ summary: {} } as Comparison, en)).toBe(en);
  });
});
