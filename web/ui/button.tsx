import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icon.tsx';

const LOOKS = {
  /** Words without a frame. */
  quiet: 'rounded-2 px-2 hover:bg-hover',
  line: 'rounded-2 border border-edge bg-paper px-3 forced-colors:border-button-text!',
  /** The one thing to do next. */
  ink: 'rounded-2 bg-ink px-5 text-paper forced-colors:border! forced-colors:border-button-text!',
  /** The same, while there is nothing to do it with. */
  unready: 'cursor-default rounded-2 px-5 text-ink-3 inset-ring-1 inset-ring-rule forced-colors:border!',
  /** As the caller draws it. */
  bare: '',
};
const SIZES = { control: 'min-h-control text-sm', small: 'min-h-7 text-xs' };

interface Look {
  readonly look?: keyof typeof LOOKS;
  readonly size?: keyof typeof SIZES;
}

/** The utilities of a button, for a label that looks like one. */
export function buttonLook({ look = 'quiet', size = 'control' }: Look = {}): string {
  return `inline-flex items-center justify-center gap-2 font-medium whitespace-nowrap ${LOOKS[look]} ${SIZES[size]}`;
}

interface ButtonProps extends Look, ComponentProps<'button'> {
  /** False where pressing it would say what is missing; tests find it as `data-ready`. */
  readonly ready?: boolean;
}

export function Button({ look = 'quiet', size, ready, className = '', ...rest }: ButtonProps) {
  const own = buttonLook({ look: ready === false ? 'unready' : look, ...(size && { size }) });
  return <button type="button" data-ready={ready} className={`${own} ${className}`} {...rest} />;
}

interface IconButtonProps extends ComponentProps<'button'> {
  readonly icon: IconName;
  /** What it does, for those who do not see the sign. */
  readonly label: string;
  readonly small?: boolean;
}

/** A square button with nothing but a sign. */
export function IconButton({ icon, label, small = false, className = '', ...rest }: IconButtonProps) {
  const size = small ? 'min-h-6 w-6' : 'min-h-control w-control';
  return (
    <button
      type="button"
      aria-label={label}
      className={`inline-flex items-center justify-center rounded-2 hover:bg-hover ${size} ${className}`}
      {...rest}
    >
      <Icon name={icon} className="size-4" />
    </button>
  );
}

/** A button within a sentence. */
export function TextButton({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`text-start text-ink underline decoration-current/35 decoration-1 underline-offset-link hover:decoration-current hover:decoration-2 ${className}`}
      {...rest}
    />
  );
}

/** The key that does the same, behind a button's words; a finger has none. */
export function KeyHint({ children, className = '' }: { readonly children: string; readonly className?: string }) {
  return (
    <span className={`ms-half text-2xs/5 text-ink-3 pointer-coarse:hidden ${className}`} aria-hidden="true">
      {children}
    </span>
  );
}
