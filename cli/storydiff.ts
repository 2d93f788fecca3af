#!/usr/bin/env node
import { showSteeringInName } from '#engine';
import { readArguments } from './arguments.ts';
import { runBatch } from './batch.ts';
import { runCompare, runText } from './compare.ts';
import { help } from './help.ts';
import { runOpen } from './open.ts';
import { messageOf, type Trouble, trouble } from './trouble.ts';
import { write } from './write.ts';

async function run(): Promise<number | Trouble> {
  const command = readArguments(process.argv.slice(2));
  switch (command.command) {
    case 'compare':
      return runCompare(command, process);
    case 'batch':
      return runBatch(command, process);
    case 'open':
      return runOpen(command, process);
    case 'text':
      return runText(command, process);
    case 'help':
      await write(process.stdout, help(command.topic));
      return 0;
    case 'version':
      await write(process.stdout, `${__VERSION__}\n`);
      return 0;
    case 'trouble':
      return trouble(command.message);
  }
}

// a stream reports a failed write here as well as to the writer, who tells the user
process.stdout.on('error', () => {});

run()
  .catch((error: unknown) => trouble(`this is a fault in storydiff: ${messageOf(error)}`))
  .then((outcome) => {
    if (typeof outcome === 'number') process.exitCode = outcome;
    else {
      console.error(`storydiff: ${showSteeringInName(outcome.message)}`);
      process.exitCode = 2;
    }
    // standard input may still be open, at a terminal or a pipe that nobody closes
    process.stdin.destroy();
  });
