import type { AbbreviationRows } from './language.ts';

/* What holds in a text of any language. */

/** Abbreviations that hold for every language, beside its own. */
export const ANY_ABBREVIATIONS: AbbreviationRows = {
  'before-name': 'dr drs prof mr mrs ms mx messrs mme mmes mlle ste sra hr fr mt mgr msgr',
  'before-number': 'no nos nr nrs n° nº p pp vol tel fig § rs',
  inner: 'vs v cf e.g i.e viz ca approx resp incl excl',
  either: 'st jr sr inc corp co cos ltd plc llc bros al ed eds a.m p.m ph.d b.c a.d b.c.e c.e d.c u.s u.n u.k e.u',
  closing: 'etc',
};

/** Small words inside a person's name, in the languages that names travel from. */
export const NAME_PARTICLES = 'van von de der den da di du dos la le al bin el af zu';

/** News and picture agencies, as they sign: `… at dusk. (AP)` */
export const AGENCIES =
  'AP AFP Reuters REUTERS EPA EFE dpa DPA ANSA Getty PA PTI UPI TASS Xinhua ANP Lusa Keystone imago IMAGO Shutterstock Alamy AAP CP Bloomberg';

/** Words of companies' and other bodies' names, in lower case. */
export const BODIES =
  'inc corp co ltd plc llc llp gmbh ag kg sa spa srl nv bv ab oy as holding holdings group bank press news times post university fc';

/** Time zones as they stand behind a time of day. */
export const TIME_ZONES = 'gmt utc bst est edt et cst cdt pst pdt pt cet cest mez mesz jst ist msk mdt mst eet eest';
