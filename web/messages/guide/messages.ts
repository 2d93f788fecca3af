/** What the tour and the page *How Storydiff decides* say: a catalogue of its own, as it is loaded with them alone. */
import type { FactGroup, FactStatus, LinkKind, QuoteStatus, Severity } from '#engine';

/** What a stop of the tour shows. */
export type Stop = 'verdict' | 'marks' | 'views' | 'ledger' | 'signOff' | 'leave';

export interface GuideMessages {
  readonly tour: {
    readonly name: string;
    readonly at: (stop: number, stops: number) => string;
    readonly next: string;
    readonly back: string;
    readonly end: string;
    /** The keys that walk through it. */
    readonly keys: string;
    readonly stops: Readonly<Record<Stop, { readonly title: string; readonly text: string }>>;
  };
  readonly decides: {
    readonly title: string;
    readonly intro: string;
    /** What the two texts may be to each other. */
    readonly relation: string;
    /** The sentence encoder. */
    readonly meaning: string;
    readonly linksTitle: string;
    readonly links: Readonly<Record<Exclude<LinkKind, 'unchanged'>, string>>;
    readonly quotesTitle: string;
    readonly quotes: Readonly<Record<QuoteStatus, string>>;
    /** What may be said of a quote besides its status: another speaker, another reporting verb. */
    readonly source: Readonly<Record<'speaker' | 'cue', string>>;
    readonly factsTitle: string;
    readonly factsIntro: string;
    readonly factStatuses: Readonly<Record<FactStatus, string>>;
    readonly facts: Readonly<Record<FactGroup, string>>;
    readonly severityTitle: string;
    readonly severities: Readonly<Record<Severity, string>>;
    readonly languagesTitle: string;
    /** Before the list of languages, which comes from their tables. */
    readonly languages: string;
    readonly everything: string;
    readonly allBut: (topics: string) => string;
    readonly others: string;
    readonly limitsTitle: string;
    readonly limits: readonly string[];
  };
}
