/** Something the user can mend: one sentence, shown on standard error, exit code 2. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly message: string;
}

export function trouble(message: string): Trouble {
  return { kind: 'trouble', message };
}

const READING: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check its name',
  ENOTDIR: 'there is no such file; check its name',
  EISDIR: 'this is a folder; name a file in it',
  EACCES: 'reading it is not allowed; check its permissions',
  EPERM: 'reading it is not allowed; check its permissions',
};

const WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist; make it first',
  ENOTDIR: 'its folder does not exist; make it first',
  EISDIR: 'this is a folder; name a file in it',
  EACCES: 'writing there is not allowed; choose another place',
  EPERM: 'writing there is not allowed; choose another place',
  EROFS: 'this disk can only be read; choose another place',
  ENOSPC: 'the disk is full; make room first',
  EDQUOT: 'there is no room left for you on this disk; make room first',
  EFBIG: 'files of this size are not allowed here; choose another place',
};

export function cannotRead(name: string, error: unknown): Trouble {
  return trouble(`cannot read ${name}: ${READING[codeOf(error)] ?? messageOf(error)}`);
}

export function cannotWrite(name: string, error: unknown): Trouble {
  return trouble(`cannot write ${name}: ${WRITING[codeOf(error)] ?? messageOf(error)}`);
}

/** The code of a system error, as in `ENOENT`; empty for any other. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
