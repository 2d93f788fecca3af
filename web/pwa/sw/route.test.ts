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
  expect(routeOf({ method, mode, url, referrer: '' }, SCOPE)).toBe(route);
});

test.each([
  ['about:client', 'share'],
  [`${SCOPE}index.html`, 'share'],
  ['https://elsewhere.example/', 'network'],
  ['https://elsewhere.example/tools/storydiff/', 'network'],
] as const)('what is shared from %s goes to %s', (referrer, route) => {
  expect(routeOf({ method: 'POST', mode: 'navigate', url: `${SCOPE}share`, referrer }, SCOPE)).toBe(route);
});
