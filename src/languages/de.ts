import { CONTRARIES, ROLES } from './de/contraries.ts';
import { FIGURES } from './de/figures.ts';
import { INFLECTION } from './de/inflection.ts';
import { MEANING } from './de/meaning.ts';
import { NAMES } from './de/names.ts';
import { PAGE } from './de/page.ts';
import { SPEECH } from './de/speech.ts';
import { language } from './unknown.ts';

/** German. */
export const GERMAN = language('de', {
  guess: {
    commonWords:
      'der die das und den dem des ein eine einen einem einer ist nicht mit von zu im auf für sich auch nach bei aus wird war werden sind wie hat sie es dass über als am noch',
  },
  sentences: {
    abbreviations: {
      'before-name':
        'dr prof hl frhr st dipl.-ing dipl ing mag med phil rer nat jur habil hr fr frl gebr abg präs gen hptm',
      'before-number': 'nr nrn s bd bde abs art abb aufl kap ziff rn rz tab tel fax kto hnr jg anm §',
      inner:
        'z.b d.h u.a i.d.r z.t z.zt s.o s.u u.u v.a o.ä d.i m.e i.e i.a i.v i.s.v o.g a.d a.m z.hd ' +
        'bzw ca evtl ggf inkl exkl insb insbes vgl sog zzgl abzgl bzgl ggü geb gest ehem einschl ' +
        'entspr evt lt max min mind od rd teilw u urspr zw dt engl frz ital österr ' +
        'hrsg hg allg bes betr ebd eigtl gegr gez',
      either:
        'u.ä str pl co jh jhd p.a e.v mio mrd tsd std v.chr n.chr jan feb mär apr jun jul aug sep sept okt nov dez',
      closing: 'usw etc usf u.s.w u.s.f u.a.m u.v.m u.dgl o.dgl dgl',
    },
    ordinalStop: true,
    finite: 'ist sind war waren',
    starters:
      'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man dies diese dieser dieses diesen jene jener jenes ' +
      'sein seine seinen seiner ihre ihren ihrer unser mein dort hier da dann danach dabei dafür damit darum deshalb deswegen daher dazu davon ' +
      'und aber oder denn doch sondern auch nur noch schon so wenn als weil obwohl während nachdem bevor bis seit ob dass wie was wer wo warum wann ' +
      'in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter gegen ohne um durch trotz wegen laut ' +
      'nicht kein keine alle viele einige mehrere beide zwei drei vier fünf zudem außerdem allerdings jedoch heute gestern morgen nun jetzt später ' +
      'ist sind war waren hat haben wird werden kann können muss soll zuvor insgesamt bislang bisher',
  },
  page: PAGE,
  marks: { clipped: 's n ne nen ner nem rum ran rein raus runter rüber' },
  words: {
    modals:
      'darf dürfen durfte durften dürfte dürften konnte konnten könnten sollte sollten musste mussten müsste müssten wollte wollten mag mögen möchte möchten würde würden hätte hätten wären',
    negatingPrefixes: 'un nicht miss in im il ir',
    that: 'dass daß',
    and: 'und sowie',
    or: 'oder',
    presentatives: [
      'es ist',
      'es war',
      'das ist',
      'das war',
      'dies ist',
      'dies war',
      'das sind',
      'es sind',
      'sie ist',
      'er ist',
      'sie sind',
    ],
    grammarForms: [
      'ich wir er sie es man',
      'ein eine einen einem einer eines',
      'bin bist ist sind war waren sei seien wäre',
      'habe hat haben hatte hatten hätte',
    ],
    spellings: [[/^(.*)ß(.*)$/, '$1ss$2']],
    contractions: [
      [/^(.+)'s$/, '$1 es'],
      [/^(an|auf|durch|für|hinter|in|um|unter|über|vor)s$/, '$1 das'],
      [/^(a|i)m$/, '$1n dem'],
      [/^beim$/, 'bei dem'],
      [/^vom$/, 'von dem'],
      [/^zum$/, 'zu dem'],
      [/^zur$/, 'zu der'],
    ],
    irregular: { personen: 'person', männer: 'mann', kinder: 'kind' },
    functionWords:
      'der die das den dem des ein eine einen einem einer eines und oder aber denn doch wenn als dass daß ob ich mich mir mein meine wir uns unser unsere du er ihn ihm sein seine sie ihr ihre es man wer was wie wo wann warum ist sind war waren bin sei wäre wird werden wurde wurden habe hat haben hatte hatten kann können könnte muss müssen soll sollen will wollen von zu zum zur in im an am auf aus bei mit nach über unter vor für um durch auch nur noch schon sehr so da hier nicht kein keine keinen sich',
    endings: /(?:ungen|ung|heiten|heit|lichen|liche|licher|lich|ten|tet|ern|em|en|er|es|et|te|st|e|n|s|t)$/,
    numbers: 'halb hälfte',
  },
  inflection: INFLECTION,
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  names: NAMES,
  contraries: CONTRARIES,
  roles: ROLES,
});
