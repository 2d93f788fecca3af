/** Whose verb it is, in a language whose subject has no fixed place. */
import { type Clause, isPersonal, isThing, readClause, span, subjectAfter } from './clause.ts';
import type { Context } from './context.ts';
import { isIn, keyAt } from './context-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';

/** The subject of a verb at `[verb, to)`, wherever its language puts it; null where the clause names none. */
export function subjectOf(context: Context, verb: number, to: number): Phrase | null {
  const { table } = context;
  const clause = readClause(context, verb);
  const usable = clause.phrases.filter((phrase) => !phrase.oblique);
  const behind = () => subjectAfter(context, to);
  if (clause.kind === 'relative') return span(relativeSubject(context, clause));
  if (clause.kind === 'subordinate') return span(usable[0] ?? behind());
  if (isIn(context, to, 'nominative')) return [to, to + 1];
  const told = subjectOfTag(context, verb, to, usable);
  if (told !== null) return span(told);
  if (table.verbSecond) {
    if (clause.auxiliary >= 0) {
      const behindAuxiliary = usable.find((phrase) => phrase.from > clause.auxiliary);
      const first = usable[0];
      if (clause.adverbialFirst || first === undefined || first.from > clause.auxiliary)
        return span(behindAuxiliary ?? behind());
      return span(first);
    }
    if (usable.length === 0) {
      // `Vogt kam [und] nannte den Plan „mutig“`, `Vogt, unter anderem Mitglied des Rats[,] betonte`
      if (isIn(context, verb - 1, 'coordinators') && clause.shared !== null) return span(clause.shared);
      const mayShare = (!clause.adverbialFirst && clause.governed.length === 0) || keyAt(context, verb - 1) === ',';
      return span(behind() ?? (mayShare ? clause.shared : null));
    }
    if (clause.adverbialFirst) return span(behind());
    const first = usable[0] as NounPhrase;
    // `Enttäuscht äußerte sich Vogt`: a word alone at the head, before a verb with `sich`, tells how it was said
    const isManner =
      first.from === 0 &&
      first.to === verb &&
      first.nouns === 1 &&
      !first.determined &&
      !first.office &&
      !first.pronoun;
    if (!isPersonal(context, first) || (isManner && [to - 1, to].some((at) => isIn(context, at, 'reflexive')))) {
      const after = behind();
      if (after !== null && isPersonal(context, after)) return span(after);
    }
    return span(first);
  }
  const nearest = usable.at(-1);
  if (usable.length === 0) return span(behind() ?? clause.shared);
  const person = usable.find((phrase) => isPersonal(context, phrase));
  const first = usable[0];
  if (person !== undefined || nearest === undefined || first === undefined || !isThing(context, first))
    return span(person ?? nearest ?? null);
  // `Решение раскритиковал губернатор Дроздов`: what was done, and behind the verb who did it
  const after = behind();
  return span(after !== null && isPersonal(context, after) ? after : nearest);
}

/**
 * `Połowę lokali ogrzeje nowy zakład, zapowiedziała [burmistrz Pokrzywnicka].`: who says what stands before the comma, and
 * ends the sentence. Null where somebody is certain before it (`Vera Poli, la sindaca, ha criticato il ministro`), for a
 * capital at the head of a sentence tells no name by itself, and where all nouns have capitals.
 */
function subjectOfTag(context: Context, verb: number, to: number, before: readonly NounPhrase[]): NounPhrase | null {
  let at = verb - 1;
  while (isIn(context, at, 'auxiliaries')) at--;
  if (context.table.capitalNouns || keyAt(context, at) !== ',') return null;
  const isCertain = (phrase: NounPhrase) =>
    isPersonal(context, phrase) && (phrase.from > 0 || phrase.office || phrase.pronoun || phrase.nouns > 1);
  if (before.some(isCertain)) return null;
  const after = subjectAfter(context, to);
  const isPerson = after !== null && isPersonal(context, after) && (after.office || after.nouns > 1);
  return isPerson && /^[.,]?$/.test(keyAt(context, after.to)) ? after : null;
}

/** `der den Plan … nannte` tells of what stands before it; `den Vogt … nannte` has its own subject. */
export function relativeSubject(context: Context, clause: Clause): NounPhrase | null {
  const own = clause.phrases.find((phrase) => !phrase.oblique) ?? null;
  if (own === null) return clause.antecedent;
  const object = isIn(context, clause.relative, 'oblique') || isIn(context, clause.relative - 1, 'prepositions');
  return object || own.pronoun || (isPersonal(context, own) && !own.determined) ? own : clause.antecedent;
}
