import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { Button, IconButton, KeyHint } from './button.tsx';
import { Menu, type MenuItem } from './menu.tsx';
import type { Theme } from './theme.ts';

interface HeaderProps {
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onHelp: () => void;
  /** Leads to the start; absent where the reader is there already. */
  readonly onHome?: () => void;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** What has no room of its own on a phone: there it stands in a menu, with help and appearance. */
  readonly more?: readonly MenuItem[];
}

/** The bar over every screen: name, the pair in hand, actions, help, appearance. */
export function Header({ theme, onTheme, onHelp, onHome, children, actions, more }: HeaderProps) {
  const { header } = useMessages();
  const appearance = header.appearance(header.themes[theme]);
  const name = 'font-semibold font-serif text-name';
  const mark = (
    <>
      Story<span className="ms-[0.04em] bg-quote-on px-[0.12em] pt-[0.05em] pb-[0.1em]">diff</span>
    </>
  );
  return (
    <header className="flex h-bar items-center gap-4 border-rule border-b ps-5 pe-4 phone:gap-2 phone:ps-4 phone:pe-1 print:hidden">
      {onHome === undefined ? (
        <span className={name}>{mark}</span>
      ) : (
        <button type="button" className={name} aria-label={header.home} onClick={onHome}>
          {mark}
        </button>
      )}
      {children}
      <div className="ms-auto flex flex-none gap-1 phone:gap-0">
        {actions}
        {more !== undefined && (
          <Menu
            className="desk:hidden"
            icon="more"
            label={header.more}
            items={[...more, { label: appearance, onChoose: onTheme }, { label: header.help, onChoose: onHelp }]}
          />
        )}
        <Button
          className={more === undefined ? 'phone:min-w-9' : 'phone:hidden'}
          aria-label={header.help}
          aria-keyshortcuts="?"
          onClick={onHelp}
        >
          <span className="phone:hidden">{header.help}</span>
          <KeyHint className="phone:inline!">?</KeyHint>
        </Button>
        <IconButton
          className={more === undefined ? '' : 'phone:hidden'}
          icon={theme}
          label={appearance}
          title={appearance}
          onClick={onTheme}
        />
      </div>
    </header>
  );
}
