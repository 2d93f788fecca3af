import type { FactGroup } from '../terms.ts';
import type { Words } from '../use-words.ts';

const groups: Readonly<Record<FactGroup, readonly [name: string, ending: 'o' | 'a']>> = {
  figure: ['Cifra', 'a'],
  date: ['Fecha u hora', 'a'],
  name: ['Nombre', 'o'],
  negation: ['Negación', 'a'],
  hedge: ['Salvedad', 'a'],
  intensity: ['Intensidad', 'a'],
};

export const labels: Words['labels'] = {
  severity: {
    critical: 'Crítico',
    high: 'Grave',
    check: 'Por comprobar',
    cosmetic: 'Cosmético',
    none: 'Sin reparos',
  },
  quotes: {
    kept: 'Intacta',
    altered: 'Alterada',
    trimmed: 'Recortada',
    paraphrased: 'Parafraseada',
    promoted: 'Entrecomillada',
    dropped: 'Suprimida',
    added: 'Añadida',
  },
  trimmed: {
    stitched: 'Recortada y recompuesta',
    silent: 'Cortada sin indicarlo',
    marked: 'Recortada, corte indicado',
  },
  otherSpeaker: 'Atribuida a otra persona',
  otherVerb: 'Intacta, otro verbo',
  andSpeaker: (title) => `${title}, otro autor`,
  fact: (group, status) => {
    const [name, ending] = groups[group];
    if (status === 'changed') return `${name} diferente`;
    if (status === 'variant') return `${name} escrit${ending} de otro modo`;
    return `${name} ${status === 'dropped' ? 'suprimid' : 'añadid'}${ending}`;
  },
  quoteIs: (title) => `Cita: ${title}`,
  factIs: (title) => `Dato: ${title}`,
};
