/** The name an editor signs off with: kept for the next sheet, in this browser only, until everything kept is deleted. */
import { onSetting, readSetting, writeSetting } from './setting.ts';

const KEY = 'storydiff-signer';

/** The name, as it was typed; empty where none was given. */
export const signer = () => readSetting(KEY) ?? '';
export const keepSigner = (next: string) => writeSetting(KEY, next.trim() === '' ? null : next);
export const onSigner = (tell: () => void) => onSetting(KEY, tell);
