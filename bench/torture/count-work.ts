/**
 * Counts the work of the engine instead of timing it: every function entered, every round of a loop, every element that a
 * spread or a collection copies, and every character or element that a method of the platform looks at. What a regular
 * expression does between where it begins and where it matches is not seen: going back over what it has read would be.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type ESTree, parseSync } from 'vite';
import { packageRoot } from '../../cli/package-root.ts';

const work = { steps: 0 };

const sizeOf = (value: unknown): number => {
  const { length, size } = Object(value) as { length?: number; size?: number };
  return length ?? size ?? 0;
};

/** Counts what a value holds, and gives it back. */
function counted<Value>(value: Value): Value {
  work.steps += sizeOf(value);
  return value;
}

Object.assign(globalThis, { torturedWork: work, torturedCounted: counted });

/** The engine with counters in it. */
export async function countingEngine(): Promise<typeof import('#engine')> {
  const root = packageRoot();
  const out = join(root, 'node_modules/.cache/counting');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [
      {
        name: 'counters',
        enforce: 'pre',
        transform: (text, id) => (id.endsWith('.ts') ? withCounters(text, id) : undefined),
      },
    ],
    build: {
      ssr: true,
      target: 'node20',
      minify: false,
      outDir: out,
      emptyOutDir: false,
      rollupOptions: { input: { engine: join(root, 'src/index.ts') }, output: { entryFileNames: '[name].mjs' } },
    },
  });
  return import(/* @vite-ignore */ `${pathToFileURL(join(out, 'engine.mjs')).href}?${process.pid}`);
}

/** What an expression copies all of: what is spread, and what a collection is made of; a list of some size is that. */
function copiedBy(node: ESTree.Node): ESTree.Node[] {
  if (node.type === 'ArrayExpression' || node.type === 'CallExpression' || node.type === 'NewExpression') {
    const inside: readonly (ESTree.Node | null)[] = node.type === 'ArrayExpression' ? node.elements : node.arguments;
    const spread = inside.flatMap((one) => (one?.type === 'SpreadElement' ? [one.argument] : []));
    const made = node.type === 'NewExpression' && node.callee.type === 'Identifier' ? node.callee.name : '';
    if (/Array$/.test(made)) return [node, ...spread];
    return (made === 'Set' || made === 'Map') && inside[0] != null ? [inside[0], ...spread] : spread;
  }
  return [];
}

/** The source with a counter in each function and loop, and around what copies. */
export function withCounters(source: string, file: string): string {
  const opening: string[] = [];
  const closing: string[] = [];
  const around = ({ start, end }: { start: number; end: number }, open: string, close: string) => {
    opening[start] = (opening[start] ?? '') + open;
    closing[end] = close + (closing[end] ?? '');
  };
  const step = 'torturedWork.steps++';
  const countBody = (body: ESTree.Node, isExpression: boolean) => {
    if (body.type === 'BlockStatement') closing[body.start + 1] = `${closing[body.start + 1] ?? ''}${step};`;
    else if (isExpression) around(body, `(${step}, `, ')');
    else around(body, `{${step};`, '}');
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as ESTree.Node;
      if (/^(Arrow)?Function(Declaration|Expression)$/.test(node.type) && 'body' in node && node.body !== null)
        countBody(node.body as ESTree.Node, true);
      else if (/^(For(In|Of)?|While|DoWhile)Statement$/.test(node.type) && 'body' in node)
        countBody(node.body as ESTree.Node, false);
      else for (const one of copiedBy(node)) around(one, 'torturedCounted(', ')');
      for (const child of Object.values(value)) visit(child);
    }
  };
  visit(parseSync(file, source).program);
  return Array.from(
    { length: source.length + 1 },
    (_, at) => (closing[at] ?? '') + (opening[at] ?? '') + source.charAt(at),
  ).join('');
}

type Native = (...values: unknown[]) => unknown;

/** How much a method of the platform looks at: of the text or list it is called on, given its arguments and its answer. */
type Cost = (self: { readonly length: number }, given: readonly unknown[], answer: unknown) => number;

const whole: Cost = (self) => self.length;
const ofAnswer: Cost = (_, __, answer) => sizeOf(answer);
const upTo: Cost = (self, [, from = 0], answer) =>
  (answer === -1 || answer === false || answer === true ? self.length : Number(answer)) - Number(from);
const downTo: Cost = (self, [, from = self.length], answer) =>
  Math.min(self.length, Number(from)) - Math.max(0, Number(answer));
const between: Cost = (self, [, from = 0, to = self.length]) => Math.min(self.length, Number(to)) - Number(from);

const COSTS: readonly (readonly [object, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      ...{ indexOf: upTo, includes: upTo, lastIndexOf: downTo, split: whole, replace: whole, replaceAll: whole },
      ...{ toLowerCase: whole, toUpperCase: whole, toLocaleLowerCase: whole, toLocaleUpperCase: whole },
      ...{ normalize: whole, localeCompare: whole, concat: ofAnswer, repeat: ofAnswer, padStart: ofAnswer },
      startsWith: (_, [start]) => sizeOf(start),
      endsWith: (_, [end]) => sizeOf(end),
      trim: (self, _, answer) => self.length - sizeOf(answer),
      trimStart: (self, _, answer) => self.length - sizeOf(answer),
      trimEnd: (self, _, answer) => self.length - sizeOf(answer),
    },
  ],
  [
    Array.prototype,
    {
      ...{ indexOf: upTo, includes: upTo, lastIndexOf: downTo, join: whole, concat: ofAnswer, slice: ofAnswer },
      ...{ sort: whole, toSorted: whole, reverse: whole, toReversed: whole, fill: between, flat: ofAnswer },
      ...{ splice: whole, toSpliced: whole, unshift: whole, shift: () => 1, with: whole },
    },
  ],
  [
    Object.getPrototypeOf(Uint8Array.prototype),
    { fill: between, slice: ofAnswer, sort: whole, indexOf: upTo, includes: upTo, set: (_, [from]) => sizeOf(from) },
  ],
  [Array, { from: ofAnswer }],
  [Object, { keys: ofAnswer, values: ofAnswer, entries: ofAnswer }],
  [Intl.Segmenter.prototype, { segment: (_, [text]) => sizeOf(text) }],
];

/** A search goes from where it begins to the end of what it finds, or of the text; one that is sticky stays in its place. */
const regexCost = (expression: RegExp, from: number, text: string, found: RegExpExecArray | null): number => {
  if (found !== null) return found.index + found[0].length - from + 1;
  return expression.sticky ? 1 : text.length - from + 1;
};

/** The steps of what `run` does. */
export function stepsOf(run: () => void): number {
  const put: (() => void)[] = [];
  const replace = (owner: object, name: string, method: Native) => {
    const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    put.push(() => Object.defineProperty(owner, name, own));
    Object.defineProperty(owner, name, { ...own, value: method });
  };
  for (const [owner, costs] of COSTS) {
    for (const [name, cost] of Object.entries(costs)) {
      const native = (owner as Record<string, Native>)[name] as Native;
      replace(owner, name, function (this: never, ...given: unknown[]) {
        const length = sizeOf(this);
        const answer = native.apply(this, given);
        work.steps += Math.max(0, cost({ length }, given, answer)) + 1;
        return answer;
      });
    }
  }
  const exec = RegExp.prototype.exec;
  replace(RegExp.prototype, 'exec', function (this: RegExp, ...given: unknown[]) {
    const text = String(given[0]);
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    work.steps += regexCost(this, from, text, found);
    return found;
  });
  work.steps = 0;
  try {
    run();
    return work.steps;
  } finally {
    for (const back of put) back();
  }
}
