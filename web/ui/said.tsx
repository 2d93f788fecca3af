import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { writingOf } from './script.ts';

interface SaidProps {
  /** Which side has the wording. */
  readonly name: string;
  /** The story's language; null where nothing of the story is quoted. */
  readonly language: string | null;
  /** Whether two wordings stand side by side, each under its name. */
  readonly apart: boolean;
  /** Whether it is the only wording. */
  readonly alone?: boolean;
  readonly children: ReactNode;
}

/** A wording of one side under or after the side's name. The name keeps the page's language and its distance. */
export function Said({ name, language, apart, alone = false, children }: SaidProps) {
  const own = useMessages().locale;
  const dir = language === null ? undefined : writingOf(language);
  const rtl = dir === 'rtl';
  const label = apart ? `block mb-1 ${rtl ? 'text-end' : ''}` : rtl ? 'ms-[0.5em]' : 'me-[0.5em]';
  return (
    <p
      className={`mb-1 font-serif text-said ${alone ? 'col-span-full' : ''}`}
      lang={language ?? undefined}
      dir={dir}
      data-said=""
    >
      <span className={`font-sans text-2xs/none text-ink-3 ${label}`} lang={own} dir="ltr">
        {name}
      </span>
      {children}
    </p>
  );
}

/** What stands where a side has no such words. */
export function NotThere() {
  const { locale: language, ledger } = useMessages();
  return (
    <span className="font-sans text-sm/none text-ink-3" lang={language}>
      {ledger.notThere}
    </span>
  );
}
