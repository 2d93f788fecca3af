import { firstLoadScripts, firstLoadStyles } from './scripts/first-load.mjs';

export default [
  { name: 'JavaScript of the first load', path: firstLoadScripts(), limit: '130 kB', gzip: true },
  { name: 'CSS of the first load', path: firstLoadStyles(), limit: '15 kB', gzip: true },
];
