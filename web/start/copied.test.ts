import { expect, test } from 'vitest';
import { isLong, isSimple, previewOf } from './copied.ts';

test('a text is too long for a text box by its letters or by its lines', () => {
  expect(isLong('x'.repeat(150_000))).toBe(false);
  expect(isLong('x'.repeat(150_001))).toBe(true);
  expect(isLong('x\n'.repeat(2000))).toBe(false);
  expect(isLong(`${'x\n'.repeat(2000)}x`)).toBe(true);
  expect(isSimple({ html: '', plain: 'x\n'.repeat(3000) })).toBe(false);
});

test('a long text is shown as far as 20,000 letters and 500 lines go, and ends with a whole character', () => {
  expect(previewOf('x'.repeat(200_000))).toHaveLength(20_000);
  expect(previewOf('x\n'.repeat(8000))).toBe('x\n'.repeat(500));
  expect(previewOf(`x${'😀'.repeat(100_000)}`)).toHaveLength(19_999);
});
