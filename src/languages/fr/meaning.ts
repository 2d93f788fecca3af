import type { MeaningWords } from '../language.ts';

/** French words that carry meaning. Entries are stems; `=` asks for the whole word. */
// biome-ignore format: tables
export const MEANING: MeaningWords = {
  // `ne` alone does not negate (`ne … que`), and goes missing in speech: its partners count
  negations: ['pas', 'jamais', 'rien', 'aucun', 'aucune', 'sans', 'nullement', 'non', 'guère', 'personne', 'ni', 'plus'],
  besideNe: ['personne', 'ni', 'plus'],
  refusals: { verbs: ['refus', 'renonc'], before: ['de', 'd’', "d'", 'à'], reach: 0 },
  softNegations: ['silenc', '=tait', '=taisent', '=taire', '=tu', 'mutisme', 'évit', '=abstenu', 'absten', 'abstien', 'refus', 'rejet', 'rejett', 'interdi', 'empêch', 'manqu', 'échou', 'exclu', 'exclut', 'dément', 'démenti', '=nie', '=nié', 'peu', 'impossible', 'inconnu', 'indemne', 'absen', 'ignor', 'cess', 'fin', 'faute', 'seul', 'malgré', 'sceptiqu', 'dout', 'exempt', 'gratuit', 'gratis', 'dispens', 'exonér', 'épargn'],
  deprived: ['=coupé', '=coupée', '=coupés', '=coupées', '=coupe', '=coupent', '=coupait', '=coupa', '=couper', 'priv', '=perdu', '=perdent', '=perd', 'interrom', 'interrup'],
  aims: ['objectif', 'vise', 'projet', 'ambition'],
  correlatives: { words: ['ni'], breaks: ['mais', 'tandis', 'car', 'quand', 'lorsque'] },
  restrictions: { words: ['seulement', 'uniquement', 'exclusivement', 'seuls', 'seules'], like: ['seul', 'seule', 'que', "qu'", 'simple', 'simplement', 'moins', 'peu', 'sauf', 'excepté', 'hormis', 'juste', 'guère', 'limité', 'limitée'], exceptive: { before: ['ne', "n'", 'n'], words: ['que', "qu'", 'qu'], without: ['pas', 'plus', 'point', 'jamais', 'rien', 'personne', 'aucun', 'aucune', 'guère', 'ni'] } },
  onlyThen: { until: ['avant', 'tant', "jusqu'", "jusqu'à", "jusqu'au"], only: ['seulement après', 'seulement quand', 'seulement lorsque', 'seulement une fois', 'seulement en', 'seulement le', "qu'après", "qu'une fois", 'que lorsque', 'que quand', 'que le', "qu'en"] },
  notNegations: ['non loin', 'pas loin', 'non moins', 'pas seulement', 'non seulement', 'ou non', 'non plus', 'sans doute', 'pas uniquement', 'pas exclusivement'],
  allegation: ['présum', 'prétend', 'soupçonn', '=supposé', '=supposée', '=supposés'],
  possibility: ['=pourrait', '=pourraient', '=aurait', '=auraient', '=serait', '=seraient', '=devrait', '=devraient', 'probabl', 'éventuel', '=peut-être', 'apparemment', 'vraisemblabl'],
  softHedges: ['=pu', 'possibl', '=peut', '=peuvent', 'potentiel', 'selon', 'envisag', 'prévu', 'prévoi', 'souhait', 'espér', 'sembl', 'risqu', 'affirm', 'attendu', 'suspect', 'accus', '=si', 'estim', 'croi', 'objectif', 'vise', 'projet'],
  certain: ['certainement', 'assurément'],
  plain: ['va', 'vont', 'doit', 'doivent', 'a', 'ont', 'est', 'sont'],
  intensity: [
    [
      [1, 'léger', 'légère', 'légers', 'légères', 'faible', 'faibles', 'petit', 'petite', 'petits', 'petites', 'modeste', 'modestes', 'mineur', 'mineure'],
      [3, 'important', 'importante', 'importants', 'importantes', 'significatif', 'significative', 'grand', 'grande', 'grands', 'grandes', 'considérable', 'considérables', 'grave', 'graves', 'fort', 'forte', 'sérieux', 'sérieuse'],
      [4, 'massif', 'massive', 'massifs', 'massives', 'énorme', 'énormes', 'immense', 'immenses', 'gigantesque', 'gigantesques', 'colossal', 'colossale', 'dramatique', 'dramatiques', 'catastrophique', 'catastrophiques', 'dévastateur', 'dévastatrice'],
    ],
    [
      [2, 'critiqué', 'critique', 'critiqués'],
      [3, 'condamné', 'dénoncé', 'dénonce'],
      [4, 'fustigé', 'fustige', 'étrillé', 'vilipendé'],
    ],
  ],
  boosters: ['très', 'extrêmement', 'profondément', 'totalement', 'hautement'],
};
