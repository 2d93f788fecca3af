import { CONTRARIES, ROLES } from './en/contraries.ts';
import { FIGURES } from './en/figures.ts';
import { MEANING } from './en/meaning.ts';
import { NAMES } from './en/names.ts';
import { PAGE } from './en/page.ts';
import { SPEECH } from './en/speech.ts';
import { language } from './unknown.ts';

/** English. */
export const ENGLISH = language('en', {
  guess: {
    commonWords:
      'the of and to in that is was for with on as by he she it his from at which have has are were be this not but they their said who an or its',
  },
  sentences: {
    smallInTitles:
      'with from over into after amid than that about against before under above among between during since until without',
    afterTime: 'eastern central pacific mountain greenwich',
    timePrepositions: 'at by on from until till around about before after since just shortly',
    abbreviations: {
      'before-name':
        // courtesy and office
        'wm geo chas jas thos rev revd hon pres gov lt.gov sen sens rep reps del amb treas supt asst assoc dep dist atty atty.gen ' +
        // military and police ranks, AP style
        'gen lt.gen maj.gen brig.gen brig lt lt.col lt.cmdr col maj capt cpt cmdr cdr adm vice.adm rear.adm sgt sgt.maj ' +
        'staff.sgt cpl pfc pvt spc ens det insp supt ' +
        // churches
        'fr br bp abp sr ven ' +
        // places
        'ft mts ' +
        // others that stand before a name
        'm mm',
      'before-number':
        'art arts ch chap chs sec secs sect para paras par pars ex exs app fig figs eq eqs ref refs ver vols op pg pgs pt pts ' +
        'rte hwy rm apt flt lat amend prop',
      inner: 'ret esp orig transl intl natl govt mfg a.k.a',
      either:
        // months and days in datelines and dates
        'jan feb Mar apr Jun jul aug sep sept oct nov dec Mon tue tues Wed thu thur thurs Fri Sat Sun ' +
        // states, AP style
        'ala ariz Ark calif colo conn fla Ga Ill Ind kan Ky La md Mass mich minn Miss Mo mont neb nev okla Ore Pa tenn tex ' +
        'vt Va Wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va b.c p.r alta ont Que sask ' +
        // companies and bodies
        'dept depts univ inst assn s.a n.v a.g s.p.a ' +
        // streets
        'ave blvd rd ln sq hwy pkwy bldg ' +
        // degrees and generations
        'esq m.d d.d.s m.b.a b.a m.a b.s m.s j.d ll.b ll.m r.n m.p ' +
        // measures
        'ft yd sec ' +
        // endings
        'et.al ff',
      closing: 'etc lb lbs oz yds mph hr hrs mins secs yr yrs wk wks mos',
    },
    starters:
      'a an the this that these those he she it they we you i there here his her its their our my your who whom whose what when where why how which ' +
      'in on at by for from with without within of to as if so and but or nor yet not no yes ' +
      'after before during since until unless while although though because despite however meanwhile moreover furthermore nevertheless ' +
      'lastly finally recently currently previously additionally consequently therefore thus hence besides indeed overall afterwards ' +
      'subsequently similarly likewise otherwise following citing speaking ' +
      'instead still also then now later earlier once twice again perhaps maybe ' +
      'all any both each every either neither nobody nothing everyone everybody everything someone somebody something anyone anybody some many most much more few several such another other others only even just ' +
      'one two three four five six seven eight nine ten about around nearly almost under over between among through ' +
      'is are was were has have had do does did can could would should must let please ' +
      'according asked image photo picture credit caption source',
    finite:
      'said says told asked was were is are has had have will would could did announced reported confirmed declined agreed began fell rose',
  },
  page: PAGE,
  marks: { clipped: 'em til tis twas twere twill cause cos cuz bout n nuff neath gainst cept tween twixt' },
  words: {
    modals: 'ought need needs needed cannot',
    negatingPrefixes: 'un in im il ir dis non',
    that: 'that',
    and: 'and',
    or: 'or',
    presentatives: [
      'it is',
      "it's",
      'it was',
      'this is',
      'this was',
      'that is',
      "that's",
      'that was',
      'these are',
      'those are',
      'they are',
      'he is',
      'she is',
      'there is',
      'there are',
    ],
    grammarForms: [
      'i we he she they it you',
      'me us him her them you',
      'my our his her their its your',
      'am are is was were be being been',
      'have has had having',
      'do does did doing',
      'a an the this that',
    ],
    irregular: {
      people: 'person',
      persons: 'person',
      men: 'man',
      women: 'woman',
      children: 'child',
      lives: 'life',
      wives: 'wife',
    },
    haveVectors: true,
    functionWords:
      "a an the and or but nor so yet if then than that this these those there here it its i me my we us our you your he him his she her they them their who whom which what when where why how is are was were be been being am do does did have has had will would shall should can could may might must of in on at to for from by with as into onto about over under after before between through during up down out off again also very just too more most some any all each every own same such only not no i'm we're it's that's they're we've i've",
    endings: /(?:ations?|ingly|edly|ments?|ings?|ers?|ied|ies|ed|es|ly|s|e|y)$/,
    negations: 'nor',
    negationEnding: "n't",
    numbers: 'half twice',
    // British endings and words under their American form, which is only ever compared. Words that merely look so
    // (`promise`, `contour`) come out wrong on both sides alike.
    spellings: [
      [/^([a-z]{3,})our(s|ed|ing|able|ite|ites|hood)?$/, '$1or$2'],
      [/^([a-z]{3,})is(e|es|ed|ing|er|ers|ation|ations)$/, '$1iz$2'],
      [/^([a-z]{3,})ys(e|es|ed|ing)$/, '$1yz$2'],
      // two syllables before it: not `filling`, which is no `filing`
      [/^([a-z]*[aeiou][a-z]*[aeiou]l)l(ed|ing|er|ers)$/, '$1$2'],
      [/^(kilomet|centimet|met|lit|theat|cent|fib)re(s)?$/, '$1er$2'],
      [/^(defen|licen|offen)ce(s)?$/, '$1se$2'],
      [/^(catal|dial)ogue(s)?$/, '$1og$2'],
      [/^gr[e]y(s)?$/, 'gray$1'],
      [/^program(?:me)(s)?$/, 'program$1'],
      [/^(judg|acknowledg)e(ments?)$/, '$1$2'],
      [/^(enrol|fulfil|instal)l?(ments?|s)?$/, '$1$2'],
      [/^skillful(ly)?$/, 'skilful$1'],
      [/^practis(e|es|ed|ing)$/, 'practic$1'],
      [/^jewellery$/, 'jewelry'],
      [/^aluminium$/, 'aluminum'],
      [/^mould(s|ed|ing|y)?$/, 'mold$1'],
      [/^plough(s|ed|ing)?$/, 'plow$1'],
      [/^tyre(s)?$/, 'tire$1'],
      [/^kerb(s|side)?$/, 'curb$1'],
      [/^cheque(s)?$/, 'check$1'],
    ],
    contractions: [
      [/^can't$/, 'can not, cannot'],
      [/^won't$/, 'will not'],
      [/^shan't$/, 'shall not'],
      [/^(.+)n't$/, '$1 not'],
      [/^(i)'m$/, '$1 am'],
      [/^(.+)'re$/, '$1 are'],
      [/^(.+)'ve$/, '$1 have'],
      [/^(.+)'ll$/, '$1 will, $1 shall'],
      [/^(i|you|he|she|it|we|they|who|there|that)'d$/, '$1 had, $1 would'],
      [/^let's$/, 'let us'],
      [/^(he|she|it|that|there|here|what|who|where|how|this|everything|nobody|everybody)'s$/, '$1 is, $1 has'],
    ],
  },
  speech: SPEECH,
  figures: FIGURES,
  meaning: MEANING,
  names: NAMES,
  contraries: CONTRARIES,
  roles: ROLES,
});
