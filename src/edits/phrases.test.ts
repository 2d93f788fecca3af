import { describe, expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Edit } from '../comparison.ts';
import { readRedlines, showEdits } from './cases/redline.ts';

/** Words in another spelling are shown as `<colour|color>`, like typography. */
const CASES = `# one word in two spellings
The <colour|color> of the <harbour|harbor> is <grey|gray>.
They <travelled|traveled> past the <theatre|theater>.
The <kerb|curb> and the <tyre|tire> were old.
# contractions, both ways
We <don't|do not> know and we <can't|cannot> say.
<It's|It has> rained on the island for nine days.
<They will|They'll> sail to the island on Monday.
<It is|It’s> the oldest ferry of the island.
# other words
She was [-filling-]{+filing+} forms.
The [-ferry's-]{+ferry is+} horn blew.
We [-don't-]{+do+} know.
# inside quotes every letter counts
“The [-colour-]{+color+} is fine,” she said.
@de
# German
Die <Straße|Strasse> ist <für das|fürs> Erste zu.
Wie <gibt's|gibt es> das.`;

describe('spelling', () => {
  test.each(readRedlines(CASES).map((one) => [one.heading, one.redline, one] as const))(
    '%s: %s',
    (_, redline, { original, revision, language }) => {
      const [link] = compareStories({ sentences: [original] }, { sentences: [revision] }, { language }).links;
      expect(showEdits(original, revision, link?.edits ?? [])).toBe(redline);
      expect(link?.kind).toBe(/[[{]/.test(redline) ? 'reworded' : 'typography');
    },
  );
});

describe('a phrase that moved inside its sentence', () => {
  const movedIn = (original: string, revision: string) => {
    const [link] = compareStories({ sentences: [original] }, { sentences: [revision] }, { language: 'en' }).links;
    const textOf = ({ original: from, revision: to }: Edit) =>
      (original.slice(...from) || revision.slice(...to)).trim();
    return link?.edits.filter(({ moved }) => moved).map((edit) => `${edit.kind} ${textOf(edit)}`);
  };

  test('is marked in both places', () => {
    expect(movedIn('On Monday the old ferry sank off Oster.', 'The old ferry sank off Oster on Monday.')).toEqual([
      'delete On Monday',
      'insert on Monday',
    ]);
    expect(
      movedIn(
        'The council finally approved the plan for the harbour.',
        'The council approved the plan for the harbour finally.',
      ),
    ).toEqual(['delete finally', 'insert finally']);
  });

  test('is none where other words came, or a small word alone', () => {
    expect(movedIn('On Monday the old ferry sank off Oster.', 'The old ferry sank off Oster on Friday.')).toEqual([]);
    expect(movedIn('Late he left the old harbour of Oster.', 'He left the old harbour of Oster late.')).toEqual([]);
  });
});
