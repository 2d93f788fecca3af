/**
 * Into which files the page is built: what it begins with comes in one, and what it needs next is named in its HTML, so
 * that it can be fetched while nothing else is asked for.
 */
import { build } from 'vite';
import { THREAD } from './one-file.mjs';

/** The part that follows the start screen. */
const NEXT = '/web/app/comparison-screen.tsx';

/** The template's id, as `web/app/fetch-ahead.ts` looks for it. */
const TEMPLATE = 'ahead';

/** @typedef {import('vite').Rolldown.OutputChunk} Chunk */

/**
 * Puts all modules of the first load into one file. Left alone, the bundler makes a file of each set of modules that
 * the same later parts share: ten small files, which wait for each other's connections on a slow line. Which modules are
 * in the first load only a bundle tells, because what of a module nobody uses is left out: so the scripts are bundled twice,
 * the first time for that alone.
 * @returns {import('vite').Plugin}
 */
export function firstLoadInOne() {
  return {
    name: 'storydiff-first-load-in-one',
    apply: 'build',
    async config({ root, resolve, define }) {
      const trial = await build({
        configFile: false,
        ...(root !== undefined && { root }),
        ...(resolve !== undefined && { resolve }),
        ...(define !== undefined && { define }),
        publicDir: false,
        logLevel: 'silent',
        plugins: [scriptsAlone()],
        build: { write: false, minify: false, reportCompressedSize: false },
      });
      const first = new Set(modulesOfFirstLoad('output' in trial ? trial.output : []));
      if (first.size === 0) throw new Error('the first load was not found in what the page is built of');
      const groups = [{ debugName: 'page', name: (/** @type {string} */ id) => (first.has(id) ? 'page' : null) }];
      // what these import is of the first load, too, or is not used by it: the engine's door leads to all of the engine
      const codeSplitting = { groups, includeDependenciesRecursively: false };
      return { build: { rollupOptions: { output: { codeSplitting } } } };
    },
  };
}

/**
 * Leaves styles and threads out of a bundle, which are built apart from the page's scripts.
 * @returns {import('vite').Plugin}
 */
function scriptsAlone() {
  return {
    name: 'storydiff-scripts-alone',
    enforce: 'pre',
    load: (id) => (id.endsWith('.css') ? '' : undefined),
    transform: (code) => ({ code: code.replace(THREAD, "new Worker('')"), map: null }),
  };
}

/** @param {readonly { readonly type: string }[]} output */
function modulesOfFirstLoad(output) {
  const chunks = chunksOf(output);
  const entries = chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName);
  const files = new Set(reached(chunks, entries));
  return chunks.filter(({ fileName }) => files.has(fileName)).flatMap(({ moduleIds }) => moduleIds);
}

/**
 * Names the next part's files to the page, in a template, where no browser follows them: the page puts them to work
 * once it has nothing else to do.
 * @returns {import('vite').Plugin}
 */
export function filesAhead() {
  return {
    name: 'storydiff-files-ahead',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const chunks = chunksOf(Object.values(bundle));
        const next = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(NEXT));
        const files = reached(
          chunks,
          next.map(({ fileName }) => fileName),
        ).filter((file) => !html.includes(`/${file}"`));
        if (files.length === 0) throw new Error(`nothing was built of ${NEXT}`);
        const children = files.map((file) => ({ tag: 'link', attrs: linkTo(file) }));
        return [{ tag: 'template', attrs: { id: TEMPLATE }, children, injectTo: 'body' }];
      },
    },
  };
}

/** @param {string} file */
const linkTo = (file) => ({ rel: 'prefetch', as: file.endsWith('.css') ? 'style' : 'script', href: `./${file}` });

/**
 * Files of scripts, what they import statically, and the styles of all.
 * @param {readonly Chunk[]} chunks
 * @param {readonly string[]} from
 * @returns {readonly string[]}
 */
function reached(chunks, from) {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set(from);
  // a set that grows is walked to its end; a style is no chunk and ends there
  for (const file of files) {
    const chunk = named.get(file);
    for (const further of [...(chunk?.imports ?? []), ...(chunk?.viteMetadata?.importedCss ?? [])]) files.add(further);
  }
  return [...files];
}

/** @param {readonly { readonly type: string }[]} output */
const chunksOf = (output) => output.filter((file) => file.type === 'chunk').map((file) => /** @type {Chunk} */ (file));
