import { expect, test } from 'vitest';
import { routeOf } from './route.ts';

const SCOPE = 'https://ferry.example/tools/storydiff/';

test.each([
  ['GET', 'navigate', SCOPE, 'page'],
  ['GET', 'navigate', `${SCOPE}index.html`, 'page'],
  ['GET', 'navigate', `${SCOPE}?shared#view`, 'page'],
  ['GET', 'navigate', `${SCOPE}vectors/LICENCE.md`, 'kept'],
  ['GET', 'cors', `${SCOPE}assets/page-aaaa.js`, 'kept'],
  ['POST', 'navigate', `${SCOPE}share`, 'share'],
  ['GET', 'navigate', `${SCOPE}share`, 'kept'],
  ['POST', 'cors', `${SCOPE}elsewhere`, 'network'],
  ['HEAD', 'cors', `${SCOPE}theme.js`, 'network'],
  ['GET', 'navigate', 'https://ferry.example/tools/', 'network'],
  ['GET', 'navigate', 'https://ferry.example/tools/storydiffer', 'network'],
  ['GET', 'cors', 'https://elsewhere.example/tools/storydiff/theme.js', 'network'],
] as const)('%s %s %s: %s', (method, mode, url, route) => {
  expect(routeOf({ method, mode, url }, SCOPE)).toBe(route);
});
