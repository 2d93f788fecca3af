import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { mailReport } from './mail.ts';

const ORIGINAL = `Ferry fares to rise in Port Ellery

The council voted on Tuesday to raise ferry fares by 12 percent. It had to & did.

“They voted first and they will listen later,” Dov Perrin said.

“The pier is shut,” said Ines Vale.

Share this article`;
const REVISION = ORIGINAL.replace('12 percent. ', '21 percent.\n\n').replace('will listen later', 'will never listen');
const comparison = compareStories({ name: 'a<b.txt', text: ORIGINAL }, { name: 'c.txt', text: REVISION });

describe('for a mail', () => {
  const { html, text } = mailReport(comparison);

  it('has verdict, ledger and redline, in this order', () => {
    for (const report of [html, text]) {
      const places = [
        'of the words are the original’s',
        'A negation differs',
        'in the revision.',
        /redline/i.exec(report)?.[0] ?? '?',
      ];
      const found = [...places, 'Ferry fares to rise'].map((words) => report.indexOf(words));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found[0]).toBeGreaterThan(0);
      expect(report).toContain('1 more item with nothing to check.');
      expect(report).not.toContain('Share this article');
    }
  });

  it('carries its marks with it, and needs no style sheet', () => {
    expect(html).toMatch(
      /by <del style="[^"]+line-through">12<\/del><ins style="[^"]+underline[^"]*">21<\/ins> percent/,
    );
    expect(html).toMatch(/<ins style="[^"]+">¶<\/ins><\/p>/);
    expect(html).toContain('It had to &amp; did.');
    expect(html).toContain('a&lt;b.txt → c.txt');
    expect(html).not.toMatch(/class=|<style|<script|<img|https?:/);
    expect(text).toContain('by [-12-]{+21+} percent.');
    expect(text).toContain('“They voted first and they will {+never+} listen [-later-]');
    expect(text).not.toMatch(/<(?:p|ins|del|li)|&amp;/);
  });

  it('carries the sign-off', () => {
    const signed = mailReport({
      ...comparison,
      signOff: [{ kind: 'quote', index: 0, mark: 'fix', note: 'Call <him>' }],
    });
    expect(signed.html).toContain('Sign-off: Fix: Call &lt;him&gt;');
    expect(signed.text).toContain('  Sign-off: Fix: Call <him>');
    expect(signed.text).toMatch(/1 of \d signed off: 1 Fix\./);
    const signOff = [{ kind: 'quote', index: 0, mark: 'fix', note: '' }] as const;
    expect(mailReport({ ...comparison, signOff, signedBy: 'Tove' }).html).toMatch(
      /1 of \d signed off by Tove: 1 Fix\./,
    );
  });
});
