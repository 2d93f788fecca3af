/** The name an editor signs off with: kept for the next sheet, in this browser only, until everything kept is deleted. */
import { isSaid } from './merge-signs.ts';
import { onSetting, readSetting, writeSetting } from './setting.ts';
import type { Signed } from './work.ts';

const KEY = 'storydiff-signer';
const ASKED = 'storydiff-signer-asked';

/** The name, as it was typed; empty where none was given. */
export const signer = () => readSetting(KEY) ?? '';
export const keepSigner = (next: string) => writeSetting(KEY, next.trim() === '' ? null : next);
/** The judgements with the name on those that were given before there was one. */
export function signedHere(signed: readonly Signed[], name = signer().trim()): readonly Signed[] {
  return name === '' ? signed : signed.map((one) => (one.by === undefined && isSaid(one) ? { ...one, by: name } : one));
}
/** Everybody who signed, for the head of a report: `Nora Vell, Mara Ost`. */
export function signers(signed: readonly Signed[]): string {
  return [
    ...new Set(signedHere(signed).flatMap(({ by, mark }) => (by === undefined || mark === null ? [] : [by]))),
  ].join(', ');
}
export const onSigner = (tell: () => void) => onSetting(KEY, tell);

/** Whether the name was neither given nor declined yet. */
export const isSignerUnknown = () => signer() === '' && readSetting(ASKED) === null;
export const declineSigner = () => writeSetting(ASKED, 'yes');
export const onSignerAsked = (tell: () => void) => {
  const stops = [onSigner(tell), onSetting(ASKED, tell)];
  return () => {
    for (const stop of stops) stop();
  };
};
