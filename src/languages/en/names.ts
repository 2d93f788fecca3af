import type { KnownNames } from '../unknown.ts';

/** English words in and around names. */
// biome-ignore format: tables
export const NAMES: KnownNames = {
  titles: [
    'president', 'vice', 'prime', 'deputy', 'minister', 'chancellor', 'premier', 'king', 'queen', 'prince',
    'princess', 'sir', 'lord', 'lady', 'dame', 'mr', 'mrs', 'ms', 'miss', 'dr', 'doctor', 'prof', 'professor',
    'judge', 'justice', 'senator', 'sen', 'rep', 'representative', 'congressman', 'congresswoman', 'governor', 'gov',
    'mayor', 'secretary', 'general', 'gen', 'colonel', 'col', 'captain', 'capt', 'lieutenant', 'lt', 'sergeant',
    'sgt', 'major', 'admiral', 'detective', 'inspector', 'constable', 'officer', 'commissioner', 'chief', 'director',
    'chairman', 'chairwoman', 'chair', 'ceo', 'spokesman', 'spokeswoman', 'spokesperson', 'ambassador', 'pope',
    'father', 'sister', 'bishop', 'archbishop', 'reverend', 'rev', 'rabbi', 'imam', 'coach', 'former', 'acting',
    'attorney', 'speaker', 'treasurer', 'councillor', 'councilman', 'councilwoman', 'alderman', 'sheriff', 'marshal',
    'ministry', 'office', 'department', 'foreign', 'defence', 'defense', 'interior', 'finance', 'health', 'education',
    'energy', 'state', 'uncle', 'aunt', 'executive', 'financial', 'operating', 'cfo', 'coo', 'cto',
  ],
  shortTitles: {
    prof: 'professor', dr: 'doctor', sen: 'senator', gov: 'governor', rep: 'representative', gen: 'general',
    col: 'colonel', capt: 'captain', lt: 'lieutenant', sgt: 'sergeant', rev: 'reverend',
  },
  openers: [
    'the', 'a', 'an', 'this', 'that', 'these', 'those', 'it', 'he', 'she', 'they', 'we', 'i', 'you', 'his', 'her',
    'its', 'their', 'our', 'my', 'your', 'in', 'on', 'at', 'by', 'for', 'from', 'to', 'of', 'with', 'as', 'after',
    'before', 'during', 'while', 'when', 'where', 'who', 'what', 'why', 'how', 'if', 'although', 'though', 'since',
    'because', 'but', 'and', 'or', 'so', 'yet', 'nor', 'not', 'no', 'yes', 'there', 'here', 'then', 'now', 'today',
    'yesterday', 'tomorrow', 'tonight', 'last', 'next', 'meanwhile', 'however', 'also', 'still', 'earlier', 'later',
    'some', 'many', 'most', 'all', 'both', 'each', 'every', 'several', 'few', 'more', 'less', 'fewer', 'about',
    'around', 'nearly', 'almost', 'over', 'under', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight',
    'nine', 'ten', 'additionally', 'following', 'according', 'despite', 'speaking', 'see', 'read', 'by', "i'm",
    "it's", "i've", "don't", 'ahead', 'among', 'amid', 'between', 'another', 'other', 'others', 'just', 'only',
    'even', 'such', 'like', 'nobody', 'somebody', 'everybody', 'nothing', 'everyone', 'someone', 'never', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'have', 'has', 'had', 'do', 'does',
    'did', 'done', 'will', 'would', 'could', 'should', 'can', 'may', 'might', 'must', 'shall', 'get', 'any', 'ever', 'too', 'very',
    'able', 'going', 'need', 'make',
  ],
  inside: [
    'of', 'the', 'de', 'da', 'di', 'du', 'del', 'della', 'la', 'le', 'von', 'van', 'der', 'den', 'ter', 'bin', 'ibn',
    'al', 'el',
  ],
  belongs: ['of'],
  reporting: ['said', 'says', 'told', 'added', 'warned', 'argued', 'wrote', 'insisted', 'replied', 'announced', 'denied', 'refused'],
  capitals: 'names',
};
