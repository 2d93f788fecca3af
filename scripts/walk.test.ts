/** Holds the walk through the code in CONTRIBUTING.md to the code. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Step {
  readonly depth: number;
  readonly file: string;
  readonly name: string;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const walk = /^## A walk through the code\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(
  readFileSync(`${root}CONTRIBUTING.md`, 'utf8'),
)?.[1];
const steps = stepsOf(walk ?? '');

function stepsOf(text: string): Step[] {
  return [...text.matchAll(/^( *)- `([^`]+)`: `([^`]+)`/gm)].map(([, indent = '', file = '', name = '']) => ({
    depth: indent.length / 2,
    file,
    name,
  }));
}

const sourceOf = (file: string) => readFileSync(root + file, 'utf8');

/** The text of a function that stands at the margin, from its name to the line that closes it; undefined without one. */
function bodyOf(source: string, name: string): string | undefined {
  const start = new RegExp(`^(?:export )?(?:async )?(?:function|const) ${name}\\b`, 'm').exec(source);
  if (start === null) return undefined;
  const rest = source.slice(start.index);
  const end = /^(?:\}|\}\);)$/m.exec(rest);
  return rest.slice(0, end === null ? undefined : end.index);
}

/** What a function says, with what the functions of its file say that it calls, itself or by way of others. */
function reachOf(source: string, name: string): string {
  const names = [...source.matchAll(/^(?:export )?(?:async )?(?:function|const) (\w+)/gm)].map(
    ([, found = '']) => found,
  );
  const reached = new Map<string, string>();
  for (const open = [name]; open.length > 0; ) {
    const next = open.pop() ?? '';
    const body = bodyOf(source, next);
    if (body === undefined || reached.has(next)) continue;
    reached.set(next, body);
    open.push(...names.filter((other) => new RegExp(`\\b${other}\\b`).test(body)));
  }
  return [...reached.values()].join('\n');
}

/** Whether a function comes to another: by its name or, of a thread, by starting its file. */
function leadsTo(source: string, name: string, next: Step): boolean {
  const reach = reachOf(source, name);
  const threads = [...reach.matchAll(/new Worker\(new URL\('\.{1,2}\/([^']+)'/g)].map(([, path = '']) => path);
  return new RegExp(`\\b${next.name}\\b`).test(reach) || threads.some((path) => next.file.endsWith(`/${path}`));
}

describe('the walk through the code', () => {
  it('begins at the page and ends at the marks of a row, in at most 60 lines', () => {
    expect((walk ?? '').trim().split('\n').length).toBeLessThanOrEqual(60);
    expect(steps.at(0)?.name).toBe('App');
    expect(steps.at(-1)?.file).toBe('web/compare/marked-text.tsx');
  });

  it('comes by no file twice', () => {
    const files = steps.map(({ file }) => file);
    expect(files).toEqual([...new Set(files)]);
  });

  it('names functions that stand in their files', () => {
    expect(steps.filter(({ file, name }) => bodyOf(sourceOf(file), name) === undefined)).toEqual([]);
  });

  it('goes from each function only to those that it calls', () => {
    const astray = steps.slice(1).filter((step, at) => {
      const above = steps.slice(0, at + 1).findLast(({ depth }) => depth === step.depth - 1);
      return above === undefined || !leadsTo(sourceOf(above.file), above.name, step);
    });
    expect(astray).toEqual([]);
  });

  it('would miss a call that is not there', () => {
    expect(leadsTo('function a() {\n  b();\n}\n', 'a', { depth: 1, file: 'c.ts', name: 'b' })).toBe(true);
    const source = 'function a() {\n  d();\n}\nfunction d() {\n  e();\n}\nc();\n';
    expect(leadsTo(source, 'a', { depth: 1, file: 'c.ts', name: 'c' })).toBe(false);
    expect(leadsTo(source, 'a', { depth: 1, file: 'e.ts', name: 'e' })).toBe(true);
  });
});
