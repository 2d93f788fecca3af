import { useEffect, useRef } from 'react';
import type { RelationKind } from '#engine';
import { MEANING_CHOICES, type MeaningChoice } from '../meaning/reading.ts';
import { useMessages } from '../messages/use-messages.ts';
import { UNFOLDED } from '../model/folds.ts';
import { useSamePairs } from '../model/same-setting.ts';
import type { Ruling } from '../model/work.ts';
import { Button } from '../ui/button.tsx';
import { FIELD, Tick } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { frameOf, scrollerOf } from '../ui/scroller.ts';
import { RulingChoice } from './ruling.tsx';

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
  /** Null leaves it to the engine what the two texts are to each other. */
  readonly as: Ruling | null;
  /** When sentences are read for their meaning. */
  readonly meaning: MeaningChoice;
}

export const FIRST_CHOICES: ViewChoices = { typography: true, furniture: false, together: true };

/** The engine's own certainty, as the slider shows it before it is touched. */
const USUAL_CERTAINTY = 0.5;

const LANGUAGES = 'en de fr es it pt ca ro nl sv da no fi hu tr pl cs ru uk el ar fa he hi zh ja ko'.split(' ');

interface ChoiceProps {
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

const SLIDER =
  'h-control min-w-0 flex-1 cursor-pointer appearance-none forced-colors:forced-color-adjust-none rail:h-0.5 rail:rounded-px rail:bg-edge forced-colors:rail:bg-canvas-text knob:size-3.5 knob:rounded-full knob:border-0 knob:bg-ink forced-colors:knob:bg-canvas-text webkit-knob:-mt-1.5 webkit-knob:appearance-none webkit-knob:ring-3 webkit-knob:ring-paper forced-colors:webkit-knob:ring-canvas';

/** How readily sentences are paired: from cautious, which errs less, to generous. Moving it aligns anew. */
function PairingSlider({ choices, onChoices, paired }: ChoiceProps & { readonly paired: Paired }) {
  // The engine's certainty runs the other way: who is certain is cautious.
  const percent = Math.round((1 - (choices.certainty ?? USUAL_CERTAINTY)) * 100);
  const words = useMessages().options;
  const much = percent < 35 ? 'cautious' : percent > 65 ? 'generous' : 'balanced';
  return (
    <label className="grid gap-1 border-b border-rule pb-2" title={words.pairingMeans}>
      <span className="flex justify-between gap-2">
        <b className="font-semibold">{words.pairing}</b>
        <output className="text-xs/5 text-ink-2">{words.paired(paired.paired, paired.all)}</output>
      </span>
      <span className="flex items-center gap-2">
        <span>{words.cautious}</span>
        <input
          type="range"
          className={SLIDER}
          min="0"
          max="100"
          step="5"
          value={percent}
          aria-label={words.pairing}
          aria-valuetext={words.pairingIs(percent, much)}
          onChange={(event) => onChoices({ ...choices, certainty: 1 - Number(event.currentTarget.value) / 100 })}
        />
        <span>{words.generous}</span>
      </span>
    </label>
  );
}

/** How many sentences of the original have a counterpart, and how many there are. */
interface Paired {
  readonly paired: number;
  readonly all: number;
}

interface OptionsProps extends ChoiceProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly detected: string;
  readonly paired: Paired;
  /** What the two texts were found to be to each other; null where an editor's ruling stands before it. */
  readonly found: RelationKind | null;
  /** Shows the list of what the house takes for the same. */
  readonly onSameList: () => void;
}

/** How much room an element has down to the foot of its view, or to what sticks there; in pixels. */
function roomBelow(element: Element): number {
  const scroller = scrollerOf(element);
  const below = Number.parseFloat(getComputedStyle(scroller).scrollPaddingBlockEnd) || 0;
  return frameOf(scroller).bottom - below - element.getBoundingClientRect().top - PANEL_GAP;
}

/** Under the panel the page goes on. */
const PANEL_GAP = 8;

/** The options button and its panel. */
export function Options({ choices, onChoices, open, onOpen, detected, paired, found, onSameList }: OptionsProps) {
  const { options: words, same } = useMessages();
  const sameCount = useSamePairs().length;
  const isUnfolded = UNFOLDED.use();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) onOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    const inputs = [...(box.current?.querySelectorAll<HTMLElement>('input') ?? [])];
    // Nothing is to move: what has no room below the button scrolls by itself.
    inputs[0]?.focus({ preventScroll: true });
    const panel = box.current?.querySelector('section');
    if (panel != null) panel.style.maxBlockSize = `${roomBelow(panel)}px`;
    const button = box.current?.querySelector('button');
    return () => {
      document.removeEventListener('pointerdown', outside);
      if (document.activeElement === document.body) button?.focus({ preventScroll: true });
    };
  }, [open, onOpen]);
  const toggle = (name: 'typography' | 'furniture' | 'together', text: string) => (
    <Tick checked={choices[name]} onChange={(event) => onChoices({ ...choices, [name]: event.currentTarget.checked })}>
      {text}
    </Tick>
  );
  return (
    <div className="relative" ref={box}>
      <Button
        className="phone:w-10 phone:px-0"
        aria-expanded={open}
        aria-keyshortcuts="o"
        aria-label={words.name}
        onClick={() => onOpen(!open)}
      >
        <Icon name="options" className="size-4" />
        <span className="tablet:hidden">{words.name}</span>
      </Button>
      {open && (
        <section
          className="absolute end-0 top-full z-7 mt-1 grid w-72 gap-2 overflow-y-auto border border-ink bg-paper p-4 text-sm"
          aria-label={words.name}
        >
          <PairingSlider choices={choices} onChoices={onChoices} paired={paired} />
          <Tick checked={!isUnfolded} onChange={(event) => UNFOLDED.write(!event.currentTarget.checked)}>
            {words.foldUnchanged}
          </Tick>
          {toggle('typography', words.typography)}
          {toggle('furniture', words.furniture)}
          {toggle('together', words.together)}
          <label className="grid gap-1 border-rule border-t pt-2">
            <span>{words.storyLanguage}</span>
            <select
              className={`${FIELD} min-h-control px-2`}
              value={choices.language}
              onChange={(event) => onChoices({ ...choices, language: event.currentTarget.value })}
            >
              <option value="">{words.detected(detected)}</option>
              {LANGUAGES.map((tag) => (
                <option key={tag} value={tag}>
                  {words.language(tag)}
                </option>
              ))}
            </select>
          </label>
          <RulingChoice as={choices.as} onAs={(as) => onChoices({ ...choices, as })} found={found} />
          <label className="grid gap-1">
            <span>{words.meaning}</span>
            <select
              className={`${FIELD} min-h-control px-2`}
              value={choices.meaning}
              onChange={({ currentTarget: { value } }) => {
                const meaning = MEANING_CHOICES.find((choice) => choice === value);
                if (meaning !== undefined) onChoices({ ...choices, meaning });
              }}
            >
              {MEANING_CHOICES.map((choice) => (
                <option key={choice} value={choice}>
                  {words.meaningChoice[choice]}
                </option>
              ))}
            </select>
          </label>
          <Button
            look="line"
            aria-haspopup="dialog"
            onClick={() => {
              onOpen(false);
              onSameList();
            }}
          >
            {same.option(sameCount)}
          </Button>
        </section>
      )}
    </div>
  );
}
