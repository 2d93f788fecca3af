/*
 * Words that tell a new sentence from a name after an abbreviation: `in the U.S. The council` but `the U.S. Council`.
 * Function words only, as they open sentences with a capital; words that are also names (Will, May, Mark) are left out.
 */
const STARTERS: Readonly<Record<string, string>> = {
  en:
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
  de:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich man dies diese dieser dieses diesen jene jener jenes ' +
    'sein seine seinen seiner ihre ihren ihrer unser mein dort hier da dann danach dabei dafür damit darum deshalb deswegen daher dazu davon ' +
    'und aber oder denn doch sondern auch nur noch schon so wenn als weil obwohl während nachdem bevor bis seit ob dass wie was wer wo warum wann ' +
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter gegen ohne um durch trotz wegen laut ' +
    'nicht kein keine alle viele einige mehrere beide zwei drei vier fünf zudem außerdem allerdings jedoch heute gestern morgen nun jetzt später ' +
    'ist sind war waren hat haben wird werden kann können muss soll zuvor insgesamt bislang bisher',
  fr:
    'le la les l un une des du de il elle ils elles on nous vous je ce cet cette ces c son sa ses leur leurs notre mon ma mes ' +
    'et mais ou or car donc ni si que qui quand comme où pourquoi comment après avant pendant depuis selon pour par dans en sur sous avec sans chez vers ' +
    'à au aux ainsi alors aussi cependant toutefois pourtant enfin puis ensuite plus très tout tous toute toutes plusieurs quelques certains deux trois ' +
    'malgré lors lorsque tandis d j s n y ne pas non oui hier aujourd',
  es:
    'el la los las un una unos unas lo él ella ellos ellas yo nosotros usted ustedes este esta estos estas ese esa eso esto aquel su sus mi nuestro ' +
    'y e o u pero sino porque aunque si que quien cuando como donde cuánto qué cómo por para en con sin sobre desde hasta hacia según entre tras durante ' +
    'a al de del no sí también tampoco además así entonces luego después antes ahora hoy ayer ya muy más todo todos varios algunos muchos dos tres ' +
    'se le les nos fue es son era había hay',
  it:
    'il lo la i gli le l un uno una egli lui lei loro io noi voi questo questa questi queste quello quella quel suo sua suoi nostro mio ' +
    'e ed ma o oppure però perché se che chi quando come dove quanto mentre dopo prima durante secondo per in con su da di del della dei delle al alla ai nel nella ' +
    'non sì anche inoltre così allora poi ora oggi ieri già più molto tutti tutto alcuni molti due tre si ci è sono era ha hanno',
  pt:
    'o a os as um uma uns umas ele ela eles elas eu nós você vocês este esta estes estas esse essa isso isto aquele seu sua seus suas meu nosso ' +
    'e ou mas porém porque se que quem quando como onde por para em no na nos nas com sem sobre desde até segundo entre após durante ' +
    'ao à do da de não sim também além assim então depois antes agora hoje ontem já muito mais todo todos vários alguns muitos dois três foi é são era há',
  nl:
    'de het een hij zij ze wij we ik jij u dit dat deze die er hier daar zijn haar hun ons onze mijn ' +
    'en maar of want dus als omdat hoewel terwijl nadat voordat sinds toen wanneer wie wat waar waarom hoe ' +
    'in op aan bij met naar van voor uit over onder tegen zonder door tijdens volgens na om tot ' +
    'niet geen alle veel enkele beide twee drie ook nog al dan daarna daarom toch echter bovendien nu later vandaag gisteren is was heeft had',
  ru:
    'он она оно они мы вы я это этот эта эти тот та те его её ее их наш мой свой и но а или да если что кто где когда как почему который ' +
    'в во на по с со из от до за для при про без под над о об у к ко после перед во время однако также поэтому затем потом сейчас теперь уже ещё еще ' +
    'не нет так там тут здесь все весь всё каждый многие два три',
  uk:
    'він вона воно вони ми ви я це цей ця ці той та ті його її їх наш мій і й але а або так якщо що хто де коли як чому який ' +
    'у в на по з із від до за для при без під над про після перед однак також тому потім зараз тепер вже ще не ні тут там усі все кожен два три',
};

/*
 * Verbs that report speech after a quotation with the speaker's name before them: `“Why now?” Varga asked.`
 * Only these keep a question inside its sentence when a capital follows it.
 */
const REPORTING: Readonly<Record<string, string>> = {
  en: 'said says say asked asks told added adds replied wrote writes tweeted posted shouted yelled cried exclaimed wondered inquired responded answered joked quipped recalled continued concluded insisted declared demanded remarked noted observed argued warned explained admitted',
  de: 'sagte sagt fragte fragt erklärte rief schrieb meinte antwortete betonte ergänzte kritisierte warnte forderte',
  fr: 'dit déclaré demandé lancé écrit répondu ajouté affirmé expliqué demande déclare lance',
  es: 'dijo dice preguntó pregunta afirmó añadió respondió declaró señaló explicó escribió exclamó',
  it: 'detto ha dice chiede chiese spiega afferma aggiunge scrive risponde dichiara',
  pt: 'disse diz perguntou afirmou acrescentou respondeu declarou explicou escreveu',
  nl: 'zei zegt vroeg vraagt aldus schreef schrijft antwoordde voegde verklaarde',
  ru: 'сказал сказала спросил спросила заявил заявила отметил отметила добавил добавила написал написала',
  he: 'אמר אמרה אמרו שאל שאלה שאלו קרא קראה קראו השיב השיבה הוסיף הוסיפה הסביר הסבירה צעק צעקה ענה ענתה כתב כתבה ציין ציינה טען טענה תהה תהתה',
  ar: 'قال قالت قالوا سأل سألت سألوا صرخ صرخت أضاف أضافت أجاب أجابت رد ردت أوضح أوضحت تساءل تساءلت كتب كتبت هتف هتفت علق علقت صاح صاحت أكد أكدت',
  fa: 'گفت گفتند پرسید پرسیدند افزود نوشت پاسخ فریاد',
  hi: 'पूछा पूछी कहा कहते कहती बोला बोले बोली बताया चिल्लाया चिल्लाई चिल्लाए लिखा दिया',
  uk: 'сказав сказала запитав запитала заявив заявила зазначив зазначила додав додала написав написала',
};

/** Verb forms that show a subject before them: `Police said`, `Shares were`. They part `Inc. Shares were` in two. */
const FINITE: Readonly<Record<string, string>> = {
  en: 'said says told asked was were is are has had have will would could did announced reported confirmed declined agreed began fell rose',
};

/** What follows a time of day without opening a sentence: `6 p.m. Monday`, `6 p.m. Eastern`, `6 p.m. GMT`. */
const TIME_TAIL =
  /^(?:[A-Z]{2,4}|Eastern|Central|Pacific|Mountain|Greenwich|Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|January|February|August|September|October|November|December)$/;

const sets = new Map<string, ReadonlySet<string>>();

function setOf(name: string, table: Readonly<Record<string, string>>, language: string): ReadonlySet<string> {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const key = `${name}:${primary}`;
  let set = sets.get(key);
  if (set === undefined) {
    set = new Set((table[primary] ?? '').split(' ').filter((word) => word !== ''));
    sets.set(key, set);
  }
  return set;
}

/** Words, in lower case, that open a sentence rather than continue a name. */
export function startersOf(language: string): ReadonlySet<string> {
  return setOf('starters', STARTERS, language);
}

/** Reporting verbs, in lower case, as they follow a speaker's name. */
export function reportingVerbsOf(language: string): ReadonlySet<string> {
  return setOf('reporting', REPORTING, language);
}

/** Finite verbs, as they follow a subject. */
export function finiteVerbsOf(language: string): ReadonlySet<string> {
  return setOf('finite', FINITE, language);
}

/** Whether a word belongs to the time of day before it. */
export function isTimeZoneOrDay(word: string): boolean {
  return TIME_TAIL.test(word);
}
