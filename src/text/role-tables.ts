/*
 * How bylines, captions and correction notices open or close, by language. Regular expression sources, matched
 * against a paragraph; one table for all languages, because a desk's wire copy mixes them.
 */

// Particles and joining words share no word, so that a long line of either cannot make the match backtrack.
const PARTICLE = '(?:van|von|de|der|den|da|di|du|dos|la|le|al|bin|el|af|zu)';
const NAME = `\\p{Lu}[\\p{L}.’'-]*(?:\\s+(?:\\p{Lu}[\\p{L}.’'-]*|${PARTICLE})){0,5}`;
const BY =
  '(?:(?:(?:Written|Reported|Story|Report|Words|Text) )?(?:[Bb]y|BY)|Von|VON|Par|PAR|Por|POR|Di|DI|Door|DOOR|Av|Af|Przez|Автор:?|Текст:?|بقلم:?|كتب:?|文[/／：:]|取材・文)';
const JOINED = '(?:\\s*[,&|/]\\s*|\\s+(?:and|AND|und|et|y|e|en|with|in|for|at)\\s+)';

/** `By Jonah Pell`, `By Courier staff and agencies`, `Von Ilse Brandt und Jan Roth`, `Por Ana Ruiz, redactora`, `Text: Mia Holm`; matched as written. */
export const BYLINES: readonly string[] = [
  `${BY}\\s*:?\\s*${NAME}(?:\\s+(?:staff|reporters?|correspondents?|writers?|desk|newsroom)\\b)?(?:${JOINED}(?:${NAME}|(?:staff|agencies|wires?|news|political|chief|senior|special|our|the)\\b[^.!?]{0,40}))*(?:,\\s*[^.!?,]{0,60})?$`,
  `${BY}\\s+[^\\s.!?،。]{1,30}(?:\\s[^\\s.!?،。]{1,30}){0,3}$(?<=[\\p{Script=Arabic}\\p{Script=Cyrillic}])`,
  '(?:Text|Texte|Texto|Testo|Tekst|Author|Autor|Auteur|Autore|Reporter|Writer)\\s*:\\s*\\p{Lu}[^.!?]{1,80}$',
];

/** `By staff and agencies`, `La rédaction`, `(Reporting by …; Editing by …)`; matched in any case. */
export const DESK_LINES: readonly string[] = [
  '(?:by|von|par|por|di|door) (?:(?:our |the |a )?(?:staff|agencies|correspondents?|newsroom|news desk|associated press)|afp|ap|reuters|dpa|efe|ansa|lusa|anp|redaktion|la rédaction|(?:la )?redacción|(?:la )?redazione|(?:de )?redactie)\\b[^.!?]{0,80}$',
  '(?:staff (?:writers?|reporters?|report|and agencies)|(?:news )?agencies|la rédaction|die redaktion|redaktion|(?:la )?redacción|(?:la )?redazione|(?:da )?redação|(?:de )?redactie|редакция|редакція|فريق التحرير|編集部|编辑部)$',
  '(?:associated press|the associated press|reuters|afp|dpa|efe|ansa|ap|epa|upi|bloomberg|xinhua)(?:\\s*(?:,|and|und|/|&|with)\\s*[^.!?]{1,30})?$',
  '\\(?(?:(?:additional )?reporting|writing|editing) by\\b.{1,240}$',
];

const MONTH =
  'jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|février|mar(?:ch|s|zo)?|märz|apr(?:il)?|avril|abril|may|mai|mayo|june?|juni|juin|junio|july?|juli|juillet|julio|aug(?:ust)?|août|agosto|sept?(?:ember|embre|iembre)?|o[ck]t(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|de[cz](?:ember|iembre)?|décembre|' +
  'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|januari|februari|maart|mei|augustus|enero|febrero';
const DAY =
  '(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)';

const DATED =
  '(?:(?:first |last )?(?:published|updated|posted|modified)|aktualisiert|veröffentlicht|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|gepubliceerd|bijgewerkt|опубликовано|обновлено)';

/** `Published 4 May 2021`, `Updated: 9:14 a.m.`, `Tuesday, March 2, 2021`, `Stand: 12.05.2021, 14:30 Uhr` */
export const DATE_LINES: readonly string[] = [
  `(?:${DATED}\\s*:?|stand:)\\s+(?:(?:on|at|am|um|le|el|il|op|em)\\s+)?(?:${DAY}|(?:${MONTH})\\b|\\d{1,2}[\\s./:h-]|\\d{4}-)[^!?]{0,50}$`,
  `(?:${DAY}\\.?,?\\s+)?(?:(?:den |le |el |il |op )?\\d{1,2}(?:st|nd|rd|th|\\.|º|er)?\\s+(?:de\\s+)?(?:${MONTH})\\.?,?\\s+(?:de\\s+)?\\d{4}|(?:${MONTH})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})\\b(?:[\\s,|·–-]+(?:at\\s+|um\\s+|à\\s+)?\\d{1,2}[:.h]\\d{2}.{0,30})?\\.?$`,
  '\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}(?:[\\s,|·–-]+\\d{1,2}[:.h]\\d{2}.{0,20})?$',
  '\\d{4}-\\d{2}-\\d{2}(?:[T\\s,]+\\d{1,2}:\\d{2}.{0,20})?$',
  '\\d{4}年\\d{1,2}月\\d{1,2}日.{0,20}$',
  '\\d{1,3} (?:minutes?|hours?|days?|weeks?) ago$',
];

const PICTURE =
  '(?:photo(?:graph)?|image|picture|frame ?grab|screen ?grab|screenshot|illustration|video still|combination)s?';
const OF_PICTURE =
  '(?:(?:undated|handout|file|archive|archival|aerial|combination|combo|satellite|grab|still|video|courtroom|drone|\\d{4}|\\w+day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*\\.? \\d{1,2},?(?: \\d{4},?)?) )*';

/** `In this photo …`, `This undated photo provided by …`, `A file photo of …`; matched in any case. */
export const CAPTION_OPENINGS: readonly string[] = [
  `in (?:(?:this|these)|an? (?:undated|handout|file|archive|combination)) ${OF_PICTURE}${PICTURE}\\b`,
  `(?:this|these) ${OF_PICTURE}${PICTURE}\\b[^.!?]{0,40}\\b(?:provided|released|taken|made|shows?|obtained|posted|distributed|dated)\\b`,
  `an? (?:undated|handout|file|archive|combination|combo) ${OF_PICTURE}${PICTURE}\\b`,
  'pictured(?: above| below| here)?[:,]',
  'auf diesem (?:archiv)?(?:foto|bild)\\b',
  'sur cette (?:photo|image)\\b',
  'en esta (?:foto|imagen|fotografía)\\b',
];

const LABEL =
  '(?:File [Pp]hoto|File [Ii]mage|FILE PHOTO|FILE|Photo|PHOTO|Image|IMAGE|Picture|Photograph|Photo [Cc]redit|Image [Cc]redit|Credit|CREDIT|Caption|Illustration|Graphic|' +
  "Foto|FOTO|Fotos|Bild|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Bildunterschrift|Crédit|Crédit photo|Photo d[’']archives?|Légende|Imagen|Fotografía|" +
  "Imagen de archivo|Foto de archivo|Crédito|Fotografia|Imagem|Foto d[’']archivio|Immagine|Beeld|Archieffoto|Фото)";

/** `File photo: …`, `FILE - …`, `Photo by Mia Holm`; matched as written. */
export const CAPTION_LABELS: readonly string[] = [
  `\\(?${LABEL}\\s?(?::|/|–|—| -|©)`,
  `\\(?${LABEL} (?:by|von|de|par|di|door) (?=\\p{Lu})`,
];

const AGENCY =
  '(?:AP|AFP|Reuters|REUTERS|EPA|EFE|dpa|DPA|ANSA|Getty|Getty Images|PA|PTI|UPI|TASS|Xinhua|ANP|Lusa|Keystone|imago|IMAGO|Shutterstock|Alamy|AAP|CP|Canadian Press)';

/** `… at dusk. (Photo by Mia Holm)`, `Foto: Mia Holm/dpa`, `AP Photo/Mia Holm`: a photo is named; matched as written. */
export const CAPTION_ENDINGS: readonly string[] = [
  '[(\\[](?:[Ff]ile |[Hh]andout |[Aa]rchive )?(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit|[Cc]ourtesy|[Ff]oto|Bild|[Cc]rédit|[Ii]magen|[Ii]llustration|[Ss]creenshot|[Ss]creengrab)s?\\b[^()\\[\\]]{0,90}[)\\]]\\.?$',
  `(?:^|[\\s/(])${LABEL}\\s?(?::| by|©| ©)\\s?\\S.{0,60}$`,
  '©\\s?.{2,60}$',
  `${AGENCY} (?:Photo|Images?|Pictures?)(?:[/ ].{0,40})?[)\\]]?\\.?$`,
];

/**
 * `… on the quay. (AP)`, `… on Saturday. (Coastal Wire/M. Holm)`, `… / AFP`: a source alone, which may stand below
 * the last paragraph of a story as well; matched as written.
 */
export const SOURCE_ENDINGS: readonly string[] = [
  `[(\\[](?:[\\p{L} .’'/-]{0,40}[/,] ?)?${AGENCY}(?:[ /,][\\p{L} .,’'/-]{0,50})?[)\\]]\\.?$`,
  "[.!?]\\s[(\\[](?!(?:Reporting|Additional|Writing|Editing)\\b)\\p{Lu}[\\p{L}. ’'/-]{1,50}[)\\]]$",
  '[^.!?]\\s\\((?:Agence|Agentur|Agencia|Agenzia|Agência|Archiv|Archives?|Archivo|Archivio) ?[\\p{L} ]{0,40}\\)$',
  `(?:[/|–—-]\\s?)${AGENCY}(?: Photo)?\\.?$`,
];

/** `Correction: …`, `An earlier version of this story …`, `Anmerkung der Redaktion: …` */
export const CORRECTIONS: readonly string[] = [
  `(?:corrections?|clarifications?|corrected|amplification|retraction|for the record|editor[’']?s[’']? note|editors[’'] note|correction notice|update)(?:\\s*\\([^)]{0,40}\\)|,? (?:${MONTH})\\.? \\d{1,2}(?:, \\d{4})?)?(?:\\s*:|\\s+[-–—]\\s|$)`,
  '\\(?(?:an|the|a previous|a prior|the original) (?:(?:earlier|previous|prior|original|initial|first) )?versions? of this (?:story|article|report|post|headline|item)\\b',
  '\\(?this (?:story|article|report|post|headline|item|version|copy) (?:has been|was|is) (?:corrected|amended|updated|clarified|revised|refiled)\\b',
  '\\((?:refiles|corrects|adds|updates|recasts)\\b[^()]{0,160}\\)$',
  '(?:korrektur|berichtigung|richtigstellung|korrekturhinweis|transparenzhinweis)(?:\\s*:|\\s+[-–—]\\s|$)',
  '(?:anm(?:erkung|\\.) (?:der|d\\.) red(?:aktion|\\.)|hinweis der redaktion)',
  'in einer (?:früheren|ersten|vorherigen) (?:version|fassung) (?:dieses|des|dieser)\\b',
  '(?:correction|rectificatif|erratum|précision|note de la rédaction|mise à jour)\\s*:',
  'une (?:première |précédente )?version (?:antérieure |précédente |initiale )?de cet article\\b',
  '(?:corrección|fe de erratas?|rectificación|aclaración|nota del editor|nota de la redacción)(?:\\s*:|$)',
  'una versión (?:anterior|previa) de (?:este|esta) (?:artículo|nota|noticia|historia)\\b',
  '(?:correzione|errata corrige|rettifica|nota della redazione)(?:\\s*:|$)',
  '(?:correção|errata|nota da redação|esclarecimento)(?:\\s*:|$)',
  '(?:correctie|rectificatie|noot van de redactie|aanvulling)(?:\\s*:|$)',
  'in een eerdere versie van dit\\b',
  '(?:исправление|уточнение|от редакции|виправлення|уточнення|від редакції)\\s*:',
  '(?:更正|編集部注|编者按|編者按|訂正)(?:[：:]|$)',
  '(?:تصحيح|توضيح)\\s*:',
];
