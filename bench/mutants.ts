/**
 * Mutants of the engine's code: each a small change of one expression or statement. All of them are compiled in at once
 * (mutant schemata: Untch, Offutt and Harrold 1993), each behind a switch: the global functions `isMutant` and
 * `mutantOr`.
 */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type ESTree, parseSync } from 'vite';
import type { Random } from './generate.ts';

export interface Mutant {
  /** Index among the drawn ones. */
  readonly id: number;
  readonly file: string;
  readonly line: number;
  /** What it changes, as `a < b → a <= b`. */
  readonly change: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A possible change of a span of a file. */
interface Mutation extends Span {
  readonly file: string;
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
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const all = [...texts].flatMap(([file, text]) => mutationsOf(file, text));
  const drawn = new Set<Mutation>();
  while (drawn.size < Math.min(count, all.length)) drawn.add(random.pick(all));
  const numbered = [...drawn].map((mutation, id) => ({ ...mutation, id }));
  const show = (text: string) => text.replace(/\s+/g, ' ').slice(0, 70);
  const mutants = numbered.map(({ id, file, start, end, replacement }): Mutant => {
    const text = texts.get(file) as string;
    const change = `${show(text.slice(start, end))} → ${show(replacement) || 'nothing'}`;
    const line = text.slice(0, start).split('\n').length;
    return { id, file: relative(root, file).replaceAll('\\', '/'), line, change };
  });
  const sources = [...texts].map(([file, text]): [string, string] => {
    const own = numbered.filter((mutation) => mutation.file === file);
    return [file, withSwitches(text, own)];
  });
  return { mutants, sources: new Map(sources) };
}

/** The text with a switch around each mutation; of two that begin or end together the longer one's is outside. */
function withSwitches(text: string, own: readonly (Mutation & { readonly id: number })[]): string {
  const opening: string[] = [];
  const closing: string[] = [];
  for (const { id, start, end, replacement, kind } of own.toSorted((x, y) => x.start - y.start || y.end - x.end)) {
    const [open, close] = {
      statement: [`if (!isMutant(${id})) { `, ' } else {}'],
      pure: [`mutantOr(${id}, () => (${replacement}), () => (`, '))'],
      expression: [`(isMutant(${id}) ? (${replacement}) : (`, '))'],
    }[kind] as [string, string];
    opening[start] = (opening[start] ?? '') + open;
    closing[end] = close + (closing[end] ?? '');
  }
  const pieces = Array.from({ length: text.length + 1 }, (_, at) => [closing[at], opening[at], text.charAt(at)]);
  return pieces.flat().join('');
}

/** Where a node stands. */
interface Place {
  /** The return type of the function around it, '' where it has none; undefined outside functions. */
  readonly returnType?: string;
  /** Whether it is an entry of a table at the top level. */
  readonly inTable?: boolean;
  /** The expression around it whose value shows whether a constant in it matters. */
  readonly whole?: Span;
}

/** All mutations of a file, outside of types and of tables at its top level. */
function mutationsOf(file: string, source: string): Mutation[] {
  const found: Mutation[] = [];
  const textOf = ({ start, end }: Span) => source.slice(start, end);
  const add = (span: Span, replacement: string, kind: Mutation['kind'] = 'pure') => {
    const { start, end } = span;
    found.push({
      file,
      start,
      end,
      replacement,
      kind: IMPURE.test(textOf(span)) && kind === 'pure' ? 'expression' : kind,
    });
  };

  /** Adds the mutations of a node itself; returns the place of the nodes inside it. */
  const mutate = (node: ESTree.Node, place: Place): Place => {
    const text = textOf(node);
    switch (node.type) {
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        const type = node.returnType?.typeAnnotation;
        return { ...place, returnType: type == null ? '' : textOf(type).replace(/\s+/g, ' ') };
      }
      case 'ArrayExpression':
      case 'ObjectExpression':
        return place.returnType === undefined ? { ...place, inTable: true } : place;
      case 'BinaryExpression':
      case 'LogicalExpression': {
        const { left, right } = node;
        const other = SWAPPED[node.operator];
        const joinsTexts = node.operator === '+' && /['"`]/.test(text);
        if (other !== undefined && !joinsTexts && !place.inTable)
          add(node, `(${textOf(left)}) ${other} (${textOf(right)})`);
        return left.type === 'Literal' || right.type === 'Literal' ? { ...place, whole: node } : place;
      }
      case 'CallExpression':
        return /^Math\.|\.(slice|at)\(/.test(text) && /\d/.test(text) ? { ...place, whole: node } : place;
      case 'IfStatement':
        add(node.test, `!(${textOf(node.test)})`);
        break;
      case 'ConditionalExpression':
        if (!place.inTable) add(node.test, `!(${textOf(node.test)})`);
        break;
      case 'ExpressionStatement':
        if (/^(Call|Assignment)Expression$/.test(node.expression.type)) add(node, '', 'statement');
        break;
      case 'ReturnStatement': {
        const empty = emptyValue(place.returnType ?? '');
        if (node.argument !== null && empty !== undefined && textOf(node.argument) !== empty) add(node.argument, empty);
        break;
      }
      case 'Literal': {
        const isKey = /[{,]\s*$/.test(source.slice(0, node.start)) && /^\s*:/.test(source.slice(node.end));
        if (typeof node.value !== 'number' || place.inTable || isKey) break;
        const changed = [node.value + 1, node.value - 1, node.value * 2 || 1][node.start % 3];
        const { start, end } = place.whole ?? node;
        add({ start, end }, `${source.slice(start, node.start)}${changed}${source.slice(node.end, end)}`);
      }
    }
    return place;
  };

  const visit = (value: unknown, place: Place): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, place);
    else if (typeof value === 'object' && value !== null && 'type' in value && value.type !== 'TSLiteralType') {
      const inside = mutate(value as ESTree.Node, place);
      for (const child of Object.values(value)) visit(child, inside);
    }
  };
  visit(parseSync(file, source).program, {});
  return found;
}
