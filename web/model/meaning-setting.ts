/** When sentences are read for their meaning, as this browser keeps it. */
import { MEANING_CHOICES, type MeaningChoice } from '../meaning/reading.ts';
import { readSetting, writeSetting } from './setting.ts';

const KEY = 'storydiff-meaning';
const [USUAL] = MEANING_CHOICES;

export function readMeaningChoice(): MeaningChoice {
  const kept = readSetting(KEY);
  return MEANING_CHOICES.find((choice) => choice === kept) ?? USUAL;
}

export function writeMeaningChoice(choice: MeaningChoice): void {
  writeSetting(KEY, choice === USUAL ? null : choice);
}
