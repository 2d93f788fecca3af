import type { FactStatus } from '../comparison.ts';
import { formatsOf, isUnknownLanguage } from './formats.ts';
import type { FactGroup, Messages, NamedRole } from './messages.ts';
import { reports as inReports } from './reports/fr.ts';

const { counted, form, language, list, number, percent } = formatsOf('fr');

/** In which language a text is. */
const inLanguage = (tag: string) => (isUnknownLanguage(tag) ? 'dans une langue inconnue' : `en ${language(tag)}`);

const reasons: Messages['reasons'] = {
  marks: ['«\u202f', '\u202f»'],
  gone: (count) => (count === 1 ? 'un mot a disparu' : `${number(count)} mots ont disparu`),
  places: number,
  kinds: {
    number: 'le chiffre',
    money: 'le montant',
    percent: 'le pourcentage',
    date: 'la date',
    time: 'l’heure',
    name: 'le nom',
    negation: 'la négation',
    hedge: 'la réserve',
    intensity: 'le mot',
    direction: 'le sens',
    agent: 'les rôles',
    scale: 'le degré',
    relation: 'la relation',
    cause: 'la cause',
    attribution: 'la source',
    word: 'le mot',
    address: 'l’adresse',
    notice: 'l’avis',
  },
  templates: {
    'same-words': 'Les mêmes mots',
    'same-words-interrupted': 'Les mêmes mots, avec une incise qui nomme l’auteur',
    'same-words-uninterrupted': 'Les mêmes mots, sans l’incise',
    'same-words-house-style': 'Les mêmes mots, dans un autre style maison',
    'quotes-stitched': 'Deux citations distinctes se trouvent entre les mêmes guillemets',
    'quotes-stitched-cut': 'Deux citations distinctes se trouvent entre les mêmes guillemets, et {gone}',
    'quote-separated': 'Tous les mots sont là, en citations séparées',
    'cut-partly-marked': '{gone}, et les points de suspension ne signalent qu’une partie de la coupe',
    'cut-silent': '{gone} sans que des points de suspension signalent la coupe',
    'cut-told': '{gone} dans la citation ; le texte dit la même chose à côté',
    'cut-marked': '{gone}, et des points de suspension signalent la coupe',
    cut: '{gone}',
    'negation-in-quote': 'Une négation diffère à l’intérieur des guillemets',
    'number-in-quote': 'Un chiffre diffère à l’intérieur des guillemets',
    'name-in-quote': 'Un nom diffère à l’intérieur des guillemets',
    'bracket-and-cut': 'Un ajout entre crochets, et d’autres mots ont disparu sans points de suspension',
    bracket: 'Seul un ajout entre crochets diffère',
    'first-word': 'Seule la forme du premier mot diffère, {original} et {revision}',
    'opening-cut': 'Seuls les mots qui en faisaient une phrase ont disparu, {original}',
    'opening-bent':
      'Seuls les mots qui en faisaient une phrase ont disparu et la forme du premier mot diffère, {original} et {revision}',
    'quote-extended': 'La citation entière figure dans une plus longue',
    'quote-extended-sense': 'La citation entière figure dans une plus longue, et l’ajout en change le sens',
    'words-differ': 'Les mots entre guillemets diffèrent',
    'words-differ-places': 'Les mots entre guillemets diffèrent en {places} endroits',
    'words-added': 'Les mots entre guillemets diffèrent\u202f: {revision} a été ajouté',
    'words-dropped': 'Les mots entre guillemets diffèrent\u202f: {original} a disparu',
    'words-replaced': 'Les mots entre guillemets diffèrent\u202f: {original} est devenu {revision}',
    'term-differs': 'Les mots d’un terme ou d’un titre diffèrent',
    'term-differs-places': 'Les mots d’un terme ou d’un titre diffèrent en {places} endroits',
    'term-words-added': 'Les mots d’un terme ou d’un titre diffèrent\u202f: {revision} a été ajouté',
    'term-words-dropped': 'Les mots d’un terme ou d’un titre diffèrent\u202f: {original} a disparu',
    'term-words-replaced': 'Les mots d’un terme ou d’un titre diffèrent\u202f: {original} est devenu {revision}',
    'speaker-changed': 'propos attribués à {revisionSpeaker} au lieu de {originalSpeaker}',
    'speaker-changed-too': 'propos désormais attribués à {revisionSpeaker} au lieu de {originalSpeaker}',
    'speaker-unread': 'les mots qui nomment l’auteur ont changé et n’ont pas été compris',
    'source-gone': 'la nouvelle version n’indique plus de source à côté',
    'source-words': 'dans les mots qui nomment la source, {original} est devenu {revision}',
    'name-beside': 'dans les mots voisins, {original} est devenu {revision}',
    'cue-changed': '{original} est devenu {revision}',
    'cue-changed-neutral': '{original} est devenu {revision}, verbes neutres tous deux',
    'speaker-by-hand': 'l’auteur a été indiqué à la main',
    'paired-by-hand': 'appariement fait à la main',
    'parted-by-hand': 'appariement défait à la main',
    'marks-dropped-speaker':
      'Les guillemets ont disparu, et le passage est attribué à {revisionSpeaker} au lieu de {originalSpeaker}',
    'marks-added-speaker':
      'Des propos rapportés sont désormais entre guillemets, et attribués à {revisionSpeaker} au lieu de {originalSpeaker}',
    'term-marks-dropped': 'Les guillemets autour de ce terme ont disparu\u202f; le sens reste',
    'marks-dropped': 'Les guillemets ont disparu\u202f; le passage subsiste au discours indirect',
    'marks-dropped-meaning':
      'Les guillemets ont disparu\u202f; une phrase de sens voisin, en d’autres termes, tient lieu de citation\u202f: vérifiez qu’elle dit la même chose',
    'term-marks-added': 'Les guillemets entourent désormais des mots que l’original employait sans eux',
    'marks-added': 'Les guillemets entourent désormais des mots que l’original ne faisait que rapporter',
    'quote-dropped-repeated': 'Cette citation a disparu ici, et les mêmes mots sont cités ailleurs',
    'quote-dropped-linked': 'Cette citation a disparu\u202f; sa phrase reste sans elle',
    'quote-dropped': 'Cette citation a disparu, et rien dans la nouvelle version ne la reprend',
    'quote-added-repeated': 'Cette citation est nouvelle ici, et reprend des mots cités ailleurs',
    'quote-added-linked': 'Cette citation est nouvelle, dans une phrase que l’original donne sans elle',
    'quote-added': 'Cette citation est nouvelle\u202f; rien dans l’original ne la contient',
    'term-dropped-repeated': 'Ce terme ou ce titre a disparu ici, et les mêmes mots sont cités ailleurs',
    'term-dropped-linked': 'Ce terme ou ce titre a disparu\u202f; sa phrase reste sans lui',
    'term-dropped': 'Ce terme ou ce titre a disparu, et rien dans la nouvelle version ne le reprend',
    'term-added-repeated': 'Ce terme ou ce titre est nouveau ici, et reprend des mots cités ailleurs',
    'term-added-linked': 'Ce terme ou ce titre est nouveau, dans une phrase que l’original donne sans lui',
    'term-added': 'Ce terme ou ce titre est nouveau\u202f; rien dans l’original ne le contient',
    'value-dropped': 'La nouvelle version ne donne plus {kind} {original}',
    'value-added': 'L’original ne donne pas {kind} {revision}',
    'value-variant': '{original} et {revision} sont une même valeur, écrite autrement',
    'value-near': '{original} et {revision} pourraient être une même valeur\u202f: vérifier qu’elles concordent',
    'value-rounded': '{original} dans l’original, {revision} dans la nouvelle version\u202f: arrondi sans le dire',
    'value-bare': '{original} et {revision} donnent le même chiffre, mais une seule des deux versions dit de quoi',
    'value-bound': 'Le chiffre est le même, mais {original} n’est pas {revision}',
    'value-contradicted': '{original} et {revision} se contredisent',
    'value-changed': '{original} dans l’original, {revision} dans la nouvelle version',
    swapped: '{original} et {revision} ont échangé leurs places',
    'name-replaced': '{original} dans l’original, {revision} dans la nouvelle version, au même endroit',
    'name-dropped': 'La nouvelle version ne nomme plus {original}',
    'name-added': 'L’original ne nomme pas {revision}',
    'name-variant': '{original} et {revision} sont deux graphies d’un même nom',
    'name-spelling': '{original} et {revision} diffèrent d’une lettre ou deux\u202f: vérifier l’orthographe',
    'name-inconsistent':
      '{original} et {revision} diffèrent d’une lettre ou deux, et l’un des textes a les deux\u202f: vérifier la bonne orthographe',
    'title-shortened': 'Le titre de la personne est en toutes lettres d’un côté et abrégé de l’autre',
    antonym: '{original} dans l’original, {revision} dans la nouvelle version\u202f: c’est le contraire',
    'contrary-reworded': '{original} dans l’original, {revision} dans la nouvelle version, dans une phrase reformulée',
    'agents-exchanged': '{original} et {revision}\u202f: les rôles sont inversés',
    'actor-dropped': 'La nouvelle version ne dit plus qui a agi\u202f: {original} a disparu',
    'scale-changed':
      '{original} dans l’original, {revision} dans la nouvelle version\u202f: ce n’est pas la même chose',
    'office-dropped': '{original} a disparu devant la fonction\u202f: à vérifier',
    'office-added': '{revision} est nouveau devant la fonction\u202f: à vérifier',
    'relation-changed': '{original} dans l’original, {revision} dans la nouvelle version\u202f: une autre relation',
    'gender-changed':
      '{original} dans l’original, {revision} dans la nouvelle version\u202f: vérifiez de qui il s’agit',
    'cause-made': '{original} est devenu {revision}\u202f: un lien est devenu une cause',
    'cause-unmade': '{original} est devenu {revision}\u202f: une cause est devenue un lien',
    'attribution-dropped': '{original} a disparu\u202f: la nouvelle version donne pour un fait ce que quelqu’un a dit',
    'mood-dropped': '{original} rapporte ce que quelqu’un a dit, {revision} le donne pour un fait',
    'address-changed': '{original} dans l’original, {revision} dans la nouvelle version\u202f: vérifier où cela mène',
    'address-dropped': 'La nouvelle version ne donne plus l’adresse {original}',
    'address-added': 'L’original ne donne pas l’adresse {revision}',
    'correction-dropped': 'L’original porte un rectificatif que la nouvelle version n’a pas',
    'correction-added': 'La nouvelle version porte un rectificatif que l’original n’a pas',
    'embargo-dropped': 'L’original est sous embargo, et la nouvelle version ne le dit pas',
    'embargo-added': 'La nouvelle version est sous embargo, et l’original ne le dit pas',
    'kill-dropped': 'L’original a été annulé, et la nouvelle version ne le dit pas',
    'kill-added': 'La nouvelle version a été annulée, et l’original ne le dit pas',
    'dated-changed':
      '{original} dans l’original, {revision} dans la nouvelle version\u202f: autre heure de publication ou de mise à jour',
    'word-exchanged': 'À vérifier\u202f: un mot de cette phrase a été échangé, {original} contre {revision}',
    'refusal-dropped': 'L’original parle d’un refus\u202f; la nouvelle version donne la chose pour faite',
    'refusal-added': 'La nouvelle version parle d’un refus\u202f; l’original donne la chose pour faite',
    'negation-dropped': 'L’original le nie\u202f; la nouvelle version l’affirme',
    'negation-dropped-here': 'L’original a ici une négation que la nouvelle version n’a pas',
    'negation-added': 'La nouvelle version nie ce que l’original affirme',
    'negation-added-here': 'La nouvelle version a ici une négation que l’original n’a pas',
    'hedge-dropped':
      '{original} a disparu\u202f: la nouvelle version donne pour un fait ce que l’original laissait ouvert',
    'hedge-added': '{revision} est nouveau\u202f: la nouvelle version laisse ouvert ce que l’original affirmait',
    'intensity-weaker': '{original} est devenu {revision}\u202f: plus faible',
    'intensity-stronger': '{original} est devenu {revision}\u202f: plus fort',
    'restriction-dropped': '{original} a disparu\u202f: la restriction n’y est plus',
    'restriction-added': '{revision} est nouveau et restreint',
    'intensity-dropped': '{original} a disparu\u202f: la nouvelle version est plus faible',
    'intensity-added': '{revision} est nouveau\u202f: la nouvelle version est plus forte',
  },
};

const sentences = (count: number) => counted(count, 'phrase', 'phrases');
const quotes = (count: number, one: string, many: string, end = '') =>
  `${counted(count, 'citation', 'citations')} ${form(count, one, many)}${end}`;

const FACT_GROUPS: Readonly<Record<FactGroup, readonly [gender: 'm' | 'f', one: string, many: string]>> = {
  figure: ['m', 'chiffre', 'chiffres'],
  date: ['f', 'date ou heure', 'dates ou heures'],
  name: ['m', 'nom', 'noms'],
  negation: ['f', 'négation', 'négations'],
  hedge: ['f', 'réserve', 'réserves'],
  intensity: ['m', 'terme d’intensité', 'termes d’intensité'],
  reversal: ['m', 'renversement', 'renversements'],
  sense: ['m', 'mot de poids', 'mots de poids'],
  attribution: ['f', 'source', 'sources'],
  address: ['f', 'adresse', 'adresses'],
  notice: ['m', 'avis à la rédaction', 'avis à la rédaction'],
};

const NAMED_ROLES: Readonly<Record<NamedRole, readonly [gender: 'm' | 'f', name: string]>> = {
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

const verdict: Messages['verdict'] = {
  same: {
    lead: 'Les deux textes sont identiques.',
    rest: (count) =>
      count === 1
        ? 'Leur seule phrase est inchangée.'
        : count === 2
          ? 'Les deux phrases sont inchangées.'
          : `Les ${sentences(count)} sont toutes inchangées.`,
  },
  typography: {
    lead: 'Seule la typographie diffère.',
    part: (count) => `${sentences(count)} ${form(count, 'composée', 'composées')} autrement`,
    rest: ', tous les mots sont identiques.',
  },
  languages: {
    lead: (original, revision) =>
      `La nouvelle version est ${inLanguage(revision)}, l’original ${inLanguage(original)}.`,
    rest: 'Les phrases sont appariées autant que les noms, les nombres et le sens le permettent. Les mots, les citations et les données ne sont pas comparés.',
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
  reading: {
    lead: 'D’après les seuls mots, rien ne va encore ensemble.',
    rest: (unread) => `La lecture du sens de ${sentences(unread)} est en cours.`,
    provisional: (unread) => `Provisoire : la lecture du sens de ${sentences(unread)} est en cours.`,
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
  gravest: {
    became: '{lead}{before} est devenu {after}{trail}',
    said: '{speaker}\u202f: {before} est devenu {after}',
    quoted: 'dans une citation, {before} est devenu {after}',
    speaker: (count) =>
      count === 1
        ? 'une citation de {before} est attribuée à {after}'
        : `${number(count)} citations de {before} sont attribuées à {after}`,
    promoted: 'désormais entre guillemets\u202f: {after}',
    cut: 'coupé dans une citation\u202f: {before}',
    extended: 'ajouté dans une citation\u202f: {after}',
    quoteGone: 'citation supprimée\u202f: {before}',
    quote: 'citation à vérifier\u202f: {after}',
    gone: 'supprimé\u202f: {before}',
    new: 'nouveau\u202f: {after}',
  },
  concerns: ({ critical, check }) =>
    [
      ...(critical > 0 ? [counted(critical, 'critique', 'critiques')] : []),
      ...(check > 0 ? [`${number(check)}\u00a0à vérifier`] : []),
    ].join(', '),
  noQuotes: 'Aucune citation, ni d’un côté ni de l’autre.',
  noneAltered: '\u202f; aucune modifiée',
  allKept: (count) =>
    count === 1
      ? 'La seule citation est intacte'
      : `Les ${count === 2 ? 'deux citations' : counted(count, 'citation', 'citations')} sont intactes`,
  quotes: {
    altered: (count) => quotes(count, 'modifiée', 'modifiées'),
    speaker: (count) => quotes(count, 'attribuée', 'attribuées', ' à quelqu’un d’autre'),
    promoted: (count) =>
      `${counted(count, 'paraphrase', 'paraphrases')} ${form(count, 'mise', 'mises')} entre guillemets`,
    silent: (count) => quotes(count, 'coupée', 'coupées', ' sans le dire'),
    trimmed: (count) => quotes(count, 'écourtée', 'écourtées'),
    extended: (count) => quotes(count, 'allongée', 'allongées'),
    dropped: (count) => quotes(count, 'supprimée', 'supprimées'),
    added: (count) => quotes(count, 'ajoutée', 'ajoutées'),
    paraphrased: (count) => quotes(count, 'paraphrasée', 'paraphrasées'),
    kept: (count) => quotes(count, 'intacte', 'intactes'),
  },
  quietQuotes: {
    paraphrased: (count) => quotes(count, 'sans guillemets', 'sans guillemets'),
    kept: (count) => counted(count, 'intacte', 'intactes'),
  },
  facts: ({ group, status, count }) => {
    const [gender, one, many] = FACT_GROUPS[group];
    const fate = status === 'changed' ? form(count, 'diffère', 'diffèrent') : agreed(status, gender, isMany(count));
    return `${counted(count, one, many)} ${fate}`;
  },
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => NAMED_ROLES[role][1]);
    if (body > 0 && all) things.push(body === 2 ? 'les deux phrases' : `${sentences(body)} sur ${number(body)}`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    const gender = apart.some((role) => NAMED_ROLES[role][0] === 'm') ? 'm' : 'f';
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

/** A kind of fact, with the ending of a participle in agreement with it. */
const FACT_KINDS = {
  number: ['chiffre', ''],
  money: ['montant', ''],
  percent: ['pourcentage', ''],
  date: ['date', 'e'],
  time: ['heure', 'e'],
  name: ['nom', ''],
  negation: ['négation', 'e'],
  hedge: ['réserve', 'e'],
  intensity: ['intensité', 'e'],
  direction: ['sens', ''],
  agent: ['rôles', 's'],
  scale: ['degré', ''],
  relation: ['relation', 'e'],
  cause: ['cause', 'e'],
  attribution: ['source', 'e'],
  word: ['mot', ''],
  address: ['adresse', 'e'],
  notice: ['avis', ''],
} as const;

const factStatus = (status: FactStatus, ending: string) =>
  ({
    changed: `modifié${ending}`,
    dropped: `supprimé${ending}`,
    added: `ajouté${ending}`,
    variant: `écrit${ending} autrement`,
  })[status];

const report: Messages['report'] = {
  quotes: 'Citations',
  facts: 'Données',
  sentences: 'Phrases',
  redline: 'Épreuve',
  original: 'Original',
  revision: 'Nouvelle version',
  number: 'N°',
  fate: 'Ce qu’elle est devenue',
  severityTitles: {
    critical: 'Critique',
    high: 'Grave',
    check: 'À vérifier',
    cosmetic: 'Cosmétique',
    none: 'Rien à signaler',
  },
  severities: {
    critical: 'critique',
    high: 'grave',
    check: 'à vérifier',
    cosmetic: 'cosmétique',
    none: 'rien à signaler',
  },
  quoteStatuses: {
    kept: 'intacte',
    altered: 'modifiée',
    trimmed: 'écourtée',
    extended: 'allongée',
    paraphrased: 'paraphrasée',
    promoted: 'mise entre guillemets',
    dropped: 'supprimée',
    added: 'ajoutée',
  },
  flags: {
    speaker: 'autre auteur',
    cue: 'autre verbe introducteur',
    'silent-trim': 'coupe non signalée',
    ellipsis: 'points de suspension',
    bracket: 'crochets',
    stitched: 'morceaux recousus',
    divided: 'incise',
    negation: 'négation',
    number: 'chiffre',
  },
  factKinds: {
    number: FACT_KINDS.number[0],
    money: FACT_KINDS.money[0],
    percent: FACT_KINDS.percent[0],
    date: FACT_KINDS.date[0],
    time: FACT_KINDS.time[0],
    name: FACT_KINDS.name[0],
    negation: FACT_KINDS.negation[0],
    hedge: FACT_KINDS.hedge[0],
    intensity: FACT_KINDS.intensity[0],
    direction: FACT_KINDS.direction[0],
    agent: FACT_KINDS.agent[0],
    scale: FACT_KINDS.scale[0],
    relation: FACT_KINDS.relation[0],
    cause: FACT_KINDS.cause[0],
    attribution: FACT_KINDS.attribution[0],
    word: FACT_KINDS.word[0],
    address: FACT_KINDS.address[0],
    notice: FACT_KINDS.notice[0],
  },
  factStatuses: {
    changed: factStatus('changed', 'e'),
    dropped: factStatus('dropped', 'e'),
    added: factStatus('added', 'e'),
    variant: factStatus('variant', 'e'),
  },
  fact: (kind, status) => `${FACT_KINDS[kind][0]} ${factStatus(status, FACT_KINDS[kind][1])}`,
  quoteIs: (what) => `Citation ${what}`,
  // Of a sentence: une phrase.
  links: {
    unchanged: 'inchangée',
    typography: 'typographie seule',
    reworded: 'reformulée',
    dropped: 'supprimée',
    added: 'ajoutée',
  },
  shapes: { split: 'scindée', merge: 'fusionnée', regroup: 'regroupée' },
  moved: 'déplacée',
  byHand: 'à la main',
  roles: {
    headline: 'titre',
    deck: 'chapô',
    byline: 'signature',
    caption: 'légende',
    correction: 'avis',
    furniture: 'habillage',
  },
  noSpeaker: 'auteur non nommé',
  sentence: ({ text, many }) => `${many ? 'phrases' : 'phrase'} ${text}`,
  of: { original: (place) => `${place} de l’original`, revision: (place) => `${place} de la nouvelle version` },
  linkedByHand: 'appariée à la main',
  inSide: { original: 'Dans l’original\u202f: ', revision: 'Dans la nouvelle version\u202f: ' },
  movedHere: (from, reworded) => `Déplacée ici${reworded ? ' et reformulée' : ''}\u202f: ${from}.`,
  linksByHand: (count) => `${counted(count, 'appariement', 'appariements')} à la main.`,
  coarse: 'Imprécis\u202f: les textes sont si longs qu’une méthode plus grossière a terminé le travail.',
  furniture: 'Habillage de la page, mis à part',
  furnitureAside: (original, revision) =>
    `Habillage de la page mis à part\u202f: ${list([
      ...(original > 0 ? [`${counted(original, 'ligne', 'lignes')} de l’original`] : []),
      ...(revision > 0 ? [`${counted(revision, 'ligne', 'lignes')} de la nouvelle version`] : []),
    ])}.`,
  nothingToCheck: (count) => `${counted(count, 'autre point', 'autres points')} sans rien à vérifier.`,
  legend: {
    gutter: '= intacte, ~ reformulée, - supprimée, + ajoutée\u202f; [-supprimé-], {+inséré+}, {~avant>après~}',
    plain: '[-supprimé-], {+inséré+}',
    markdown: 'Les mots supprimés sont ~~barrés~~, les mots insérés en **gras**.',
    html: 'Établi par Storydiff. Les mots <ins>soulignés</ins> sont ceux de la nouvelle version, les mots <del>barrés</del> ceux de l’original\u202f; les mots <mark>en pointillé</mark> ne diffèrent que par la typographie.',
  },
  was: (glyph) => `auparavant ${glyph}`,
  signOff: 'Validation\u202f: ',
  note: 'Note',
  marks: { ok: 'OK', query: 'Question', fix: 'Corriger', 'not-so': 'Faux' },
  newItems: 'Nouveau depuis la dernière version',
  isNew: 'nouveau',
  countNew: (count) => `${counted(count, 'point nouveau', 'points nouveaux')} depuis la dernière version.`,
  setAside: 'Écartés comme faux',
  countSetAside: (count) => `${counted(count, 'point écarté comme faux', 'points écartés comme faux')}.`,
  overruled: 'l’emporte sur',
  signedOff: ({ done, total, name, marks, lesser }) => {
    const by = name === '' ? '' : ` par ${name}`;
    const how = marks.map(([mark, count]) => `${number(count)} ${report.marks[mark]}`).join(', ');
    const also = lesser === 0 ? '' : ` S’y ajoutent ${counted(lesser, 'point mineur', 'points mineurs')}.`;
    const seen = form(total, 'point vu', 'points vus');
    return `${number(done)} sur ${number(total)} ${seen}${by}${how === '' ? '' : `\u202f: ${how}`}.${also}`;
  },
  csv: {
    columns: {
      entry: 'entrée',
      severity: 'gravité',
      status: 'constat',
      kind: 'nature',
      flags: 'indices',
      original: 'original',
      revision: 'nouvelle version',
      originalSpeaker: 'auteur dans l’original',
      revisionSpeaker: 'auteur dans la nouvelle version',
      place: 'endroit',
      reason: 'motif',
      mark: 'avis',
      note: 'note',
    },
    quote: 'citation',
    fact: 'donnée',
    languages: 'langues',
    sameToUs: 'liste de la maison',
    signOff: 'validation',
  },
};

/** What a language is read for. */
const topics: Messages['coverage']['topics'] = {
  figures: 'les nombres',
  dates: 'les dates',
  names: 'les noms',
  negations: 'les négations',
  hedges: 'les atténuations',
  intensity: 'les mots forts',
  directions: 'les contraires (monter, baisser)',
  agents: 'qui fait quoi à qui',
  scales: 'les degrés (inculpé, condamné)',
  relations: 'les relations',
  causes: 'les causes',
  sources: 'les sources des affirmations',
  exchanges: 'mots isolés échangés',
  speakers: 'les auteurs des citations',
};

const coverage: Messages['coverage'] = {
  topics,
  unread: (tag, unread) => `Non comparé en ${language(tag)}\u202f: ${list(unread.map((topic) => topics[topic]))}.`,
  none: (tag) =>
    `${isUnknownLanguage(tag) ? 'La langue des textes n’est pas connue' : `Rien n’est connu de cette langue (${language(tag)})`}\u202f: seuls les phrases, les mots, les guillemets et les nombres en chiffres sont comparés.`,
  treatedAsSame: (count) =>
    `${counted(count, 'différence tenue pour identique', 'différences tenues pour identiques')}, selon la liste de la maison.`,
};

export const fr: Messages = { locale: 'fr', reasons, verdict, coverage, report, inReports };
