import { firstLoadScripts } from './scripts/first-load.mjs';

export default [{ name: 'JavaScript of the first load', path: firstLoadScripts(), limit: '130 kB', gzip: true }];
