import { useEffect, useRef } from 'react';
import { Icon } from '../ui/icon.tsx';

/** How the reader wants the comparison shown. */
export interface ViewChoices {
  readonly typography: boolean;
  readonly furniture: boolean;
  readonly together: boolean;
}

/** How it is made and shown. */
export interface Choices extends ViewChoices {
  /** 0 to 1; null leaves it to the engine. */
  readonly certainty: number | null;
  /** BCP 47 tag; empty when it is to be guessed. */
  readonly language: string;
}

export const FIRST_CHOICES: ViewChoices = { typography: true, furniture: false, together: true };

/** The engine's own certainty, as the slider shows it before it is touched. */
const USUAL_CERTAINTY = 0.5;

const LANGUAGES: readonly (readonly [tag: string, name: string])[] = [
  ['en', 'English'],
  ['de', 'German'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['it', 'Italian'],
  ['pt', 'Portuguese'],
  ['nl', 'Dutch'],
  ['ru', 'Russian'],
  ['uk', 'Ukrainian'],
  ['ar', 'Arabic'],
  ['he', 'Hebrew'],
  ['zh', 'Chinese'],
  ['ja', 'Japanese'],
];

interface ChoiceProps {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** How sure a pairing must be. Moving it aligns anew. */
export function Certainty({ choices, onChoices }: ChoiceProps) {
  const percent = Math.round((choices.certainty ?? USUAL_CERTAINTY) * 100);
  const words = percent < 35 ? 'pairs more' : percent > 65 ? 'pairs only what is sure' : 'balanced';
  return (
    <label className="sure" title="How sure a pairing of two sentences must be">
      <span>Certainty</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={percent}
        aria-valuetext={`${percent} percent, ${words}`}
        onChange={(event) => onChoices({ ...choices, certainty: Number(event.currentTarget.value) / 100 })}
      />
      <output>{percent} %</output>
    </label>
  );
}

interface OptionsProps extends ChoiceProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly detected: string;
}

/** The options button and its panel. */
export function Options({ choices, onChoices, open, onOpen, detected }: OptionsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) onOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    const inputs = [...(box.current?.querySelectorAll<HTMLElement>('.panel input') ?? [])];
    // The panel's own slider is only drawn where the toolbar has no room for one.
    inputs.find((input) => input.checkVisibility())?.focus();
    box.current?.querySelector('.panel')?.scrollIntoView({ block: 'nearest' });
    const button = box.current?.querySelector('button');
    return () => {
      document.removeEventListener('pointerdown', outside);
      if (document.activeElement === document.body) button?.focus();
    };
  }, [open, onOpen]);
  const toggle = (name: 'typography' | 'furniture' | 'together', text: string) => (
    <label className="tick-row">
      <input
        type="checkbox"
        checked={choices[name]}
        onChange={(event) => onChoices({ ...choices, [name]: event.currentTarget.checked })}
      />
      <span>{text}</span>
    </label>
  );
  return (
    <div className="options" ref={box}>
      <button
        type="button"
        className="btn btn--quiet tools__opt"
        aria-expanded={open}
        aria-keyshortcuts="o"
        aria-label="Options"
        onClick={() => onOpen(!open)}
      >
        <Icon name="options" />
        <span className="hide-m">Options</span>
      </button>
      {open && (
        <section className="panel" aria-label="Options">
          <div className="panel__sure">
            <Certainty choices={choices} onChoices={onChoices} />
            <p className="panel__note">Higher pairs fewer sentences and errs less.</p>
          </div>
          {toggle('typography', 'Show changes of typography')}
          {toggle('furniture', 'Unfold page furniture')}
          {toggle('together', 'Scroll columns together')}
          <label className="panel__row">
            <span>Language</span>
            <select
              value={choices.language}
              onChange={(event) => onChoices({ ...choices, language: event.currentTarget.value })}
            >
              <option value="">Detected: {languageName(detected)}</option>
              {LANGUAGES.map(([tag, name]) => (
                <option key={tag} value={tag}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </section>
      )}
    </div>
  );
}

function languageName(tag: string): string {
  return LANGUAGES.find(([known]) => known === tag.slice(0, 2))?.[1] ?? tag;
}
