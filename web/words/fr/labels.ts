import type { FactGroup } from '../terms.ts';
import type { Words } from '../use-words.ts';

const groups: Readonly<Record<FactGroup, readonly [name: string, ending: '' | 'e']>> = {
  figure: ['Chiffre', ''],
  date: ['Date ou heure', 'e'],
  name: ['Nom', ''],
  negation: ['Négation', 'e'],
  hedge: ['Réserve', 'e'],
  intensity: ['Intensité', 'e'],
};

export const labels: Words['labels'] = {
  severity: {
    critical: 'Critique',
    high: 'Grave',
    check: 'À vérifier',
    cosmetic: 'Cosmétique',
    none: 'Rien à signaler',
  },
  quotes: {
    kept: 'Intacte',
    altered: 'Modifiée',
    trimmed: 'Écourtée',
    paraphrased: 'Paraphrasée',
    promoted: 'Mise entre guillemets',
    dropped: 'Supprimée',
    added: 'Ajoutée',
  },
  trimmed: {
    stitched: 'Écourtée, morceaux recousus',
    silent: 'Coupée sans le dire',
    marked: 'Écourtée, coupe signalée',
  },
  otherSpeaker: 'Attribuée à quelqu’un d’autre',
  otherVerb: 'Intacte, autre verbe introducteur',
  andSpeaker: (title) => `${title}, autre auteur`,
  fact: (group, status) => {
    const [name, ending] = groups[group];
    if (status === 'changed') return `${name} qui diffère`;
    if (status === 'variant') return `${name} écrit${ending} autrement`;
    return `${name} ${status === 'dropped' ? 'supprimé' : 'ajouté'}${ending}`;
  },
  quoteIs: (title) => `Citation\u202f: ${title}`,
  factIs: (title) => `Donnée\u202f: ${title}`,
};
