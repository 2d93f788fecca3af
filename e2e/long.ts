/** A story too long to stand whole in the document, and its revision. */
import { expect, type Page } from '@playwright/test';
import { comparison } from './page.ts';

export const CLAUSES = 900;

/** Two sentences in each paragraph, of different length; every ninth is reworded, every eleventh dropped. */
function clause(index: number): string {
  const boats = Array.from({ length: 2 + ((index * 7) % 23) }, (_, boat) => `boat ${index * 31 + boat}`).join(', ');
  return `Clause ${index} of the harbour act says that pier ${index * 7} stays open for ${boats}. Its keeper is paid ${index + 10} crowns.`;
}

export async function compareLong(page: Page): Promise<void> {
  const original = Array.from({ length: CLAUSES }, (_, index) => clause(index));
  const revision = original.flatMap((text, index) => {
    if (index % 11 === 5) return [];
    return [index % 9 === 0 ? text.replace('stays open', 'is kept open') : text];
  });
  const file = (name: string, lines: readonly string[]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(lines.join('\n\n')),
  });
  // With its unchanged stretches folded it would stand whole in the document.
  await page.addInitScript(() => localStorage.setItem('unchanged-open', 'yes'));
  await page.goto('./');
  await page.getByLabel('Original file').setInputFiles(file('act.txt', original));
  await page.getByLabel('Revision file').setInputFiles(file('act-amended.txt', revision));
  await page.locator('#compare[data-ready="true"]').click();
  await expect(comparison(page).locator('[data-kind]').first()).toBeVisible({ timeout: 30_000 });
}

/** The place of a sentence in the window; null when it is not in the document. */
export function topOf(page: Page, side: 'original' | 'revision', sentence: number): Promise<number | null> {
  return page.evaluate(
    ([own, index]) =>
      document.querySelector(`[data-side="${own}"][data-sentence="${index}"]`)?.getBoundingClientRect().top ?? null,
    [side, sentence] as const,
  );
}
