/** The drawn signs, on a 16 by 16 grid, one stroke each; the same sign always means the same thing. */
const PATHS = {
  altered: 'M3 6h10M3 10.5h10M10.6 2.8 5.6 13.6',
  kept: 'M3 6h10M3 10.5h10',
  reworded: 'M2.5 6.6c1.8-2.3 3.7-2.3 5.5-.4s3.7 1.9 5.5-.4M2.5 11.2c1.8-2.3 3.7-2.3 5.5-.4s3.7 1.9 5.5-.4',
  paraphrased: 'M2.2 9.2c1.9-3 3.9-3 5.8-.8s3.9 2.2 5.8-.8',
  trimmed: 'M2.5 3.5 6.5 8l-4 4.5M13.5 3.5 9.5 8l4 4.5',
  extended: 'M6.5 3.5 2.5 8l4 4.5M9.5 3.5l4 4.5-4 4.5',
  promoted: 'M3.4 6.4c0-2 1-3 2.4-3.4M3.4 6.4v3h3v-3zM9.6 6.4c0-2 1-3 2.4-3.4M9.6 6.4v3h3v-3zM3.5 13h9',
  dropped: 'M3 8.2h10',
  added: 'M8 3.2v10M3 8.2h10',
  speaker: 'M8 2.5a2.7 2.7 0 1 0 0 5.4 2.7 2.7 0 0 0 0-5.4M2.8 14c.2-3.2 2.3-4.8 5.2-4.8s5 1.6 5.2 4.8',
  down: 'M8 2.5v10.2M3.8 8.7 8 12.9l4.2-4.2',
  up: 'M8 13.5V3.3M3.8 7.3 8 3.1l4.2 4.2',
  split: 'M1.5 8H5c2.5 0 2.5-4.2 5-4.2h4.5M5 8c2.5 0 2.5 4.2 5 4.2h4.5',
  merge: 'M14.5 8H11c-2.5 0-2.5-4.2-5-4.2H1.5M11 8c-2.5 0-2.5 4.2-5 4.2H1.5',
  regroup: 'M1.5 4.5h4l5 7h4M1.5 11.5h4l5-7h4',
  figure: 'M6.3 2.8 5 13.2M11 2.8 9.7 13.2M2.8 6h10.7M2.5 10h10.7',
  date: 'M2.8 4h10.4v9.2H2.8zM2.8 7h10.4M5.5 2v3.2M10.5 2v3.2',
  name: 'M3 13 8 2.8 13 13M4.8 9.5h6.4',
  meaning: 'M2.5 5.5h7M2.5 9h4.5M2.5 12.5h7M13 3.5v6M13 12.3v.2',
  type: 'M3.5 3.8h9M8 3.8v9M6 12.8h4',
  edit: 'M5.3 2.8c1.6 0 2.7.6 2.7 1.7v7c0 1.1-1.1 1.7-2.7 1.7M10.7 2.8C9.1 2.8 8 3.4 8 4.5M10.7 13.2c-1.6 0-2.7-.6-2.7-1.7M6.2 8h3.6',
  undo: 'M5.8 2.8 2.6 6l3.2 3.2M3 6h6.2a3.9 3.9 0 1 1 0 7.8H5.5',
  redo: 'm10.2 2.8 3.2 3.2-3.2 3.2M13 6H6.8a3.9 3.9 0 1 0 0 7.8h3.7',
  restore: 'M3 2.8v3.4h3.4M3.2 6.2a5.2 5.2 0 1 1-.4 3.2',
  swap: 'M2.5 5.5h10.5M10.3 2.7l2.8 2.8-2.8 2.8M13.5 10.9H3M5.7 8.1l-2.8 2.8 2.8 2.8',
  shared: 'M2.8 2.5h7v8.5h-7zM6.2 5h7v8.5h-7z',
  unfold: 'm5 5.6 3-3 3 3M5 10.4l3 3 3-3M2.5 8h11',
  share: 'M8 9.5V2.3M5 5.2 8 2.2l3 3M3.5 8v5.7h9V8',
  copy: 'M5.5 5.5h7.7v7.7H5.5zM10.5 5.2V2.8H2.8v7.7h2.4',
  lock: 'M3.3 7h9.4v6.7H3.3zM5.3 7V5.2c0-3.6 5.4-3.6 5.4 0V7',
  file: 'M4 1.8h5.2L12.3 5v9.2H4zM9 2v3.3h3.2',
  right: 'm6 4 4 4-4 4',
  close: 'm3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4',
  more: 'M3.5 8v.1M8 8v.1M12.5 8v.1',
  chev: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  check: 'm3 8.8 3.3 3.3L13 4.5',
  open: 'M8 3.2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6',
  query: 'M5.3 5.6c0-3.6 5.6-3.5 5.6-.2 0 2.3-2.8 2.2-2.8 4.6M8.1 13v.2',
  fix: 'm3 13 .7-3 7.2-7.2 2.3 2.3L6 12.3zM9.3 4.4l2.3 2.3',
  find: 'M7 2.6a4.4 4.4 0 1 0 0 8.8 4.4 4.4 0 0 0 0-8.8M10.3 10.3l3.4 3.4',
  alert: 'M8 2.5 14.3 13.5H1.7zM8 6.5v3.3M8 11.7v.1',
  options:
    'M2.5 5h5.6M11.6 5h1.9M2.5 11h1.9M7.9 11h5.6M9.8 3.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4M6.1 9.3a1.7 1.7 0 1 0 0 3.4 1.7 1.7 0 0 0 0-3.4',
  system: 'M2 3h12v8H2zM5.5 14h5M8 11v3',
  light:
    'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.5v1.3M8 13.2v1.3M1.5 8h1.3M13.2 8h1.3M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  dark: 'M13 9.6A5.5 5.5 0 0 1 6.4 3 5.5 5.5 0 1 0 13 9.6',
} as const;

export type IconName = keyof typeof PATHS;

/** The pencil's colour for what became of a sentence. */
export const TONES: Readonly<Partial<Record<string, string>>> = {
  moved: 'text-move',
  dropped: 'text-del',
  added: 'text-ins',
};

interface IconProps {
  readonly name: IconName;
  /** Its size where it is not that of the letters around it, its colour and place. */
  readonly className?: string;
}

/** A sign of the interface. It is hidden from assistive technology: the words beside it say the same. */
export function Icon({ name, className = '' }: IconProps) {
  return (
    <svg
      className={`flex-none ${className}`}
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2.4 : 1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
