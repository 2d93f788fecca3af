/**
 * Mutants of the engine's code: each a small change of one expression or statement. All of them are compiled in at once
 * (mutant schemata: Untch, Offutt and Harrold 1993), each behind a switch: the global functions `isMutant` and
 * `mutantOr`.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseSync, Visitor } from 'vite';
import type { Random } from './generate.ts';

export interface Mutant {
  /** Index among the drawn ones. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** What it changes, as `a < b → a <= b`. */
  readonly change: string;
}

/** A possible change of `[start, end)` of a file. */
interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** A statement is left out; a pure expression can be computed both ways, to see whether its value differs. */
  readonly kind: 'statement' | 'pure' | 'expression';
}

const SWAPPED: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};
/** What a function of a return type returns instead of its answer; undefined where there is nothing plain. */
function emptyValue(type: string): string | undefined {
  if (type.endsWith('[]')) return '[]';
  if (type === 'boolean' || type.includes(' is ')) return 'false';
  if (type === 'number') return '0';
  if (type === 'string') return "''";
  return /\| (null|undefined)$/.exec(type)?.[1];
}

/** What changes something when it is computed, or means something else inside a function. */
const IMPURE = /\+\+|--|[^=!<>]=[^=>]|\b(push|add|set|delete|append|splice|pop|shift|next|exec|await|yield)\b/;

/** Draws `count` mutants of these files, and returns each file's text with their switches in it. */
export function drawMutants(
  files: readonly string[],
  root: string,
  count: number,
  random: Random,
): { readonly mutants: readonly Mutant[]; readonly sources: ReadonlyMap<string, string> } {
  const all = files.flatMap((file) => mutationsOf(file).map((mutation) => ({ file, mutation })));
  const drawn = new Map<number, (typeof all)[number]>();
  while (drawn.size < Math.min(count, all.length)) {
    const index = random.below(all.length);
    drawn.set(index, all[index] as (typeof all)[number]);
  }
  const mutants: Mutant[] = [];
  const switched = new Map<string, { id: number; mutation: Mutation }[]>();
  for (const { file, mutation } of drawn.values()) {
    const source = readFileSync(file, 'utf8');
    const id = mutants.length;
    const show = (text: string) => text.replace(/\s+/g, ' ').slice(0, 70);
    const change = `${show(source.slice(mutation.start, mutation.end))} → ${show(mutation.replacement) || 'nothing'}`;
    const line = source.slice(0, mutation.start).split('\n').length;
    mutants.push({ id, file: relative(root, file).replaceAll('\\', '/'), line, change });
    switched.set(file, [...(switched.get(file) ?? []), { id, mutation }]);
  }
  const sources = new Map([...switched].map(([file, own]) => [file, withSwitches(readFileSync(file, 'utf8'), own)]));
  return { mutants, sources };
}

/** The text with a switch around each mutation, the inner ones inside the outer ones' unchanged branch. */
function withSwitches(source: string, own: readonly { id: number; mutation: Mutation }[]): string {
  const write = (from: number, to: number, inside: typeof own): string => {
    let text = '';
    let at = from;
    while (at < to) {
      const next = inside
        .filter(({ mutation }) => mutation.start >= at)
        .sort((x, y) => x.mutation.start - y.mutation.start || y.mutation.end - x.mutation.end)[0];
      if (next === undefined) break;
      const { id, mutation } = next;
      const { start, end, replacement, kind } = mutation;
      const kept = write(
        start,
        end,
        inside.filter((one) => one !== next && one.mutation.start >= start && one.mutation.end <= end),
      );
      text += source.slice(at, start);
      if (kind === 'statement') text += `if (!isMutant(${id})) { ${kept} } else {}`;
      else if (kind === 'pure') text += `mutantOr(${id}, () => (${replacement}), () => (${kept}))`;
      else text += `(isMutant(${id}) ? (${replacement}) : (${kept}))`;
      at = end;
    }
    return text + source.slice(at, to);
  };
  return write(0, source.length, own);
}

/** All mutations of a file, outside of types and of tables at its top level. */
function mutationsOf(file: string): Mutation[] {
  const source = readFileSync(file, 'utf8');
  const { program } = parseSync(file, source);
  const found: Mutation[] = [];
  const text = ({ start, end }: { start: number; end: number }) => source.slice(start, end);
  const add = ({ start, end }: Span, replacement: string, kind?: 'statement') =>
    found.push({
      start,
      end,
      replacement,
      kind: kind ?? (IMPURE.test(source.slice(start, end)) ? 'expression' : 'pure'),
    });
  const returnTypes: (string | undefined)[] = [];
  /** Expressions whose value shows whether a constant in them matters. */
  const wholes: Span[] = [];
  let tables = 0;
  let types = 0;
  const enter = (node: { returnType?: { typeAnnotation: { start: number; end: number } } | null | undefined }) => {
    returnTypes.push(node.returnType == null ? undefined : text(node.returnType.typeAnnotation));
  };
  const leave = () => {
    returnTypes.pop();
  };
  const enterTable = () => {
    if (returnTypes.length === 0) tables++;
  };
  const leaveTable = () => {
    if (returnTypes.length === 0) tables--;
  };
  const operator = (node: BinaryNode) => {
    if (node.left.type === 'Literal' || node.right.type === 'Literal') wholes.push(node);
    const other = SWAPPED[node.operator];
    if (other === undefined || tables > 0) return;
    if (node.operator === '+' && /['"`]/.test(text(node))) return;
    add(node, `(${text(node.left)}) ${other} (${text(node.right)})`);
  };
  new Visitor({
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
    ArrayExpression: enterTable,
    'ArrayExpression:exit': leaveTable,
    ObjectExpression: enterTable,
    'ObjectExpression:exit': leaveTable,
    TSLiteralType: () => void types++,
    'TSLiteralType:exit': () => void types--,
    BinaryExpression: operator as never,
    LogicalExpression: operator as never,
    IfStatement: ({ test }) => add(test, `!(${text(test)})`),
    ConditionalExpression: ({ test }) => tables === 0 && add(test, `!(${text(test)})`),
    Literal: (node) => {
      if (typeof node.value !== 'number' || tables > 0 || types > 0) return;
      if (/[{,]\s*$/.test(source.slice(0, node.start)) && /^\s*:/.test(source.slice(node.end))) return;
      const changed = [node.value + 1, node.value - 1, node.value * 2 || 1][node.start % 3];
      const whole = wholes.findLast(({ start, end }) => start <= node.start && node.end <= end) ?? node;
      add(whole, `${source.slice(whole.start, node.start)}${changed}${source.slice(node.end, whole.end)}`);
    },
    CallExpression: (node) => {
      if (/^Math\.|\.(slice|at)\(/.test(text(node)) && /\d/.test(text(node))) wholes.push(node);
    },
    ExpressionStatement: (node) => {
      if (node.expression.type === 'CallExpression' || node.expression.type === 'AssignmentExpression')
        add(node, '', 'statement');
    },
    ReturnStatement: (node) => {
      const empty = emptyValue(returnTypes.at(-1)?.replace(/\s+/g, ' ') ?? '');
      if (node.argument !== null && empty !== undefined && text(node.argument) !== empty) add(node.argument, empty);
    },
  }).visit(program);
  return found;
}

interface BinaryNode extends Span {
  readonly operator: string;
  readonly left: Span & { readonly type: string };
  readonly right: Span & { readonly type: string };
}

interface Span {
  readonly start: number;
  readonly end: number;
}
