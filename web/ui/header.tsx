import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { Icon } from './icon.tsx';
import type { Theme } from './theme.ts';

interface HeaderProps {
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onHelp: () => void;
  /** Leads to the start; absent where the reader is there already. */
  readonly onHome?: () => void;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** The bar over every screen: name, the pair in hand, actions, help, appearance. */
export function Header({ theme, onTheme, onHelp, onHome, children, actions }: HeaderProps) {
  const { header } = useWords();
  const appearance = header.appearance(header.themes[theme]);
  const mark = (
    <>
      Story<span>diff</span>
    </>
  );
  return (
    <header className="bar">
      {onHome === undefined ? (
        <span className="wordmark">{mark}</span>
      ) : (
        <button type="button" className="wordmark" aria-label={header.home} onClick={onHome}>
          {mark}
        </button>
      )}
      {children}
      <div className="bar__end">
        {actions}
        <button
          type="button"
          className="btn btn--quiet"
          aria-label={header.help}
          aria-keyshortcuts="?"
          onClick={onHelp}
        >
          <span className="hide-s">{header.help}</span>
          <span className="kbd" aria-hidden="true">
            ?
          </span>
        </button>
        <button
          type="button"
          // On a phone the comparison's own tools need the room; the start screen has it.
          className={actions === undefined ? 'btn btn--quiet btn--icon' : 'btn btn--quiet btn--icon hide-s'}
          aria-label={appearance}
          title={appearance}
          onClick={onTheme}
        >
          <Icon name={theme} />
        </button>
      </div>
    </header>
  );
}
