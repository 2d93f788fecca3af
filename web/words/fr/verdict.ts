import type { FactGroup } from '../terms.ts';
import type { Apart, VerdictPhrases } from '../verdict.ts';
import { formats } from './common.ts';

const { counted, form, list, number, percent } = formats;

const sentences = (count: number) => counted(count, 'phrase', 'phrases');
const quotes = (count: number, one: string, many: string, end = '') =>
  `${counted(count, 'citation', 'citations')} ${form(count, one, many)}${end}`;

const GROUPS: Readonly<Record<FactGroup, readonly [gender: 'm' | 'f', one: string, many: string]>> = {
  figure: ['m', 'chiffre', 'chiffres'],
  date: ['f', 'date ou heure', 'dates ou heures'],
  name: ['m', 'nom', 'noms'],
  negation: ['f', 'négation', 'négations'],
  hedge: ['f', 'réserve', 'réserves'],
  intensity: ['m', 'terme d’intensité', 'termes d’intensité'],
};

const APART: Readonly<Record<Apart, readonly [gender: 'm' | 'f', name: string]>> = {
  headline: ['m', 'titre'],
  caption: ['f', 'légende'],
  deck: ['m', 'chapô'],
};

const FATES = { reworded: 'reformulé', dropped: 'supprimé', added: 'ajouté' } as const;

/** A participle in agreement: masculine where anything among what it speaks of is. */
function agreed(fate: keyof typeof FATES, gender: 'm' | 'f', many: boolean): string {
  return `${FATES[fate]}${gender === 'f' ? 'e' : ''}${many ? 's' : ''}`;
}

const isMany = (count: number) => form(count, '', 's') === 's';

export const verdict: VerdictPhrases = {
  same: {
    lead: 'Les deux textes sont identiques.',
    rest: (count) =>
      count === 1 ? 'Leur seule phrase est inchangée.' : `Les ${sentences(count)} sont toutes inchangées.`,
  },
  typography: {
    lead: 'Seule la typographie diffère.',
    part: (count) => `${sentences(count)} ${form(count, 'composée', 'composées')} autrement`,
    rest: ', tous les mots sont identiques.',
  },
  apart: {
    lead: 'On dirait deux articles différents.',
    rest: (original, revision) => {
      const where =
        revision === 1 ? 'dans celle de la nouvelle version' : `parmi les ${number(revision)} de la nouvelle version`;
      return original === 1
        ? `La seule phrase de l’original ne se retrouve pas ${where}.`
        : `Aucune des ${sentences(original)} de l’original ne se retrouve ${where}.`;
    },
  },
  noStory: {
    lead: (sides) =>
      sides.length === 2
        ? 'Aucun des deux textes ne contient d’article.'
        : `${sides[0] === 'original' ? 'L’original' : 'La nouvelle version'} ne contient pas d’article.`,
    rest: (both) =>
      `${both ? 'Toutes les' : 'Ses'} lignes ressemblent à l’habillage d’une page\u202f; elles sont mises à part, tout en bas.`,
    empty: (both) => (both ? 'Les deux sont vides.' : 'Le texte est vide.'),
  },
  noQuotes: 'Aucune citation, ni d’un côté ni de l’autre.',
  noneAltered: 'Aucune citation modifiée\u202f: ',
  quotes: {
    altered: (count) => quotes(count, 'modifiée', 'modifiées'),
    speaker: (count) => quotes(count, 'attribuée', 'attribuées', ' à quelqu’un d’autre'),
    promoted: (count) =>
      `${counted(count, 'paraphrase', 'paraphrases')} ${form(count, 'mise', 'mises')} entre guillemets`,
    silent: (count) => quotes(count, 'coupée', 'coupées', ' sans le dire'),
    trimmed: (count) => quotes(count, 'écourtée', 'écourtées'),
    dropped: (count) => quotes(count, 'supprimée', 'supprimées'),
    added: (count) => quotes(count, 'ajoutée', 'ajoutées'),
    paraphrased: (count) => quotes(count, 'paraphrasée', 'paraphrasées'),
    kept: (count) => quotes(count, 'intacte', 'intactes'),
  },
  quietQuotes: {
    paraphrased: (count) => counted(count, 'paraphrasée', 'paraphrasées'),
    kept: (count) => counted(count, 'intacte', 'intactes'),
  },
  facts: ({ group, status, count }) => {
    const [gender, one, many] = GROUPS[group];
    const fate = status === 'changed' ? form(count, 'diffère', 'diffèrent') : agreed(status, gender, isMany(count));
    return `${counted(count, one, many)} ${fate}`;
  },
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => APART[role][1]);
    if (body > 0 && all) things.push(`${sentences(body)} sur ${number(body)}`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    const gender = apart.some((role) => APART[role][0] === 'm') ? 'm' : 'f';
    return `${list(things)} ${agreed(fate, gender, things.length > 1 || body > 1)}`;
  },
  split: (count, named) => `${named ? sentences(count) : number(count)} ${form(count, 'scindée', 'scindées')}`,
  merged: (count, named) =>
    named ? `phrases fusionnées en ${counted(count, 'endroit', 'endroits')}` : counted(count, 'fusion', 'fusions'),
  regrouped: (count, named) =>
    named
      ? `phrases regroupées en ${counted(count, 'endroit', 'endroits')}`
      : counted(count, 'regroupement', 'regroupements'),
  moved: (count, named) => `${named ? sentences(count) : number(count)} ${form(count, 'déplacée', 'déplacées')}`,
  bylineOnly: 'À part la signature, tous les mots sont identiques.',
  share: (share) => `${percent(share)} des mots viennent de l’original.`,
};
