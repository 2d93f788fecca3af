/**
 * The little that a test needs of any browser. Playwright drives Chromium as it is installed, but Firefox and WebKit only
 * in builds of its own: Debian's Firefox is driven by WebDriver BiDi, WebKit by WebDriver.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What travels between a test and the page. */
type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [name: string]: Plain };

export interface Engine {
  readonly open: (url: string) => Promise<void>;
  /** Runs a function in the page, with plain arguments and a plain answer; promises are waited for. */
  readonly run: <A extends readonly Plain[], R>(inPage: (...args: A) => R | Promise<R>, ...args: A) => Promise<R>;
  /** Presses keys one after the other: letters, or the names of `KEYS`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Gives a file from the disk to the file input that a selector names. */
  readonly choose: (selector: string, path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** WebDriver's code points of keys that are no letters. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Shift: '\uE008',
};

/** Key presses as the actions that both protocols of WebDriver take. */
export function keyActions(keys: readonly string[]) {
  const actions = keys.flatMap((name) => {
    const value = KEYS[name] ?? name;
    return [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** The call of a function as source text that both protocols take. */
export const callOf = (inPage: (...args: never[]) => unknown, args: readonly Plain[]) =>
  `(${inPage})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`;

/** A program that runs for one test. */
export interface Program {
  /** Waits for a line that matches and gives its first group. Rejects where the program ends before that. */
  readonly says: (line: RegExp) => Promise<string>;
  readonly end: () => Promise<void>;
}

export function startProgram(
  [command = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Program {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const says = (wanted: RegExp) =>
    new Promise<string>((resolve, reject) => {
      let said = '';
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`${command} ended with ${code}:\n${said}`)));
      for (const stream of [child.stdout, child.stderr]) {
        createInterface(stream).on('line', (line) => {
          said += `${line}\n`;
          const found = wanted.exec(line);
          if (found !== null) resolve(found[1] ?? '');
        });
      }
    });
  return { says, end: () => endOf(child) };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.on('close', () => resolve());
    child.kill();
  });
}

/** A folder for what a browser writes, and its removal. */
export function ownFolder() {
  const path = mkdtempSync(join(tmpdir(), 'storydiff-engine-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}
