/**
 * States: names, adjectives and people, and the capital that newsrooms use for a government. A row is
 * `names | adjectives and people | seats of government`; the first name is the row's id. All forms of a
 * row are one place to the ledger: `the U.S.` and `America` are house style, `Kyiv said` and
 * `Ukraine said` a figure of speech. Lower case, dots left out, accents left out.
 */
const ROWS = `
united states, us, usa, america, united states of america, etats-unis, usa, vereinigte staaten, estados unidos, eeuu, ee uu | american, americans, amerikanisch, americain, americains, estadounidense, estadounidenses | washington, white house, weisse haus, maison blanche, casa blanca
united kingdom, uk, britain, great britain, grossbritannien, royaume-uni, grande-bretagne, reino unido, gran bretana | british, briton, britons, brite, briten, britannique, britanniques, britanico, britanicos | downing street
england, angleterre, inglaterra | english, anglais, ingles | 
scotland, schottland, ecosse, escocia | scottish, scots | 
ireland, irland, irlande, irlanda | irish | dublin
france, frankreich, francia | french, franzosen, francais, frances, franceses | paris, elysee
germany, deutschland, allemagne, alemania | german, germans, deutsche, deutschen, allemand, allemands, aleman, alemanes | berlin
italy, italien, italie, italia | italian, italians, italiener, italiens, italiano, italianos | rome
spain, spanien, espagne, espana | spanish, spaniard, spaniards, spanier, espagnol, espagnols, espanol, espanoles | madrid
portugal | portuguese, portugais, portugues | lisbon
netherlands, holland, niederlande, pays-bas, paises bajos | dutch, niederlander, neerlandais, holandes | the hague
belgium, belgien, belgique, belgica | belgian, belgians, belge, belges, belga | 
switzerland, schweiz, suisse, suiza | swiss, schweizer, suisses | bern
austria, osterreich, autriche | austrian, austrians, osterreicher, autrichien | vienna
poland, polen, pologne, polonia | polish, pole, poles, polonais, polaco | warsaw
ukraine, ucrania | ukrainian, ukrainians, ukrainer, ukrainien, ukrainiens, ucraniano, ucranianos | kyiv, kiev, kiew
russia, russian federation, russland, russie, rusia | russian, russians, russen, russe, russes, ruso, rusos | moscow, kremlin, moskau, moscou, moscu
belarus, weissrussland, bielorussie, bielorrusia | belarusian, belarusians | minsk
turkey, turkiye, turkei, turquie, turquia | turkish, turks, turken | ankara
greece, griechenland, grece, grecia | greek, greeks | athens
hungary, ungarn, hongrie, hungria | hungarian, hungarians | budapest
romania, rumanien, roumanie, rumania | romanian, romanians | bucharest
serbia, serbien, serbie | serbian, serbs | belgrade
sweden, schweden, suede, suecia | swedish, swedes | stockholm
norway, norwegen, norvege, noruega | norwegian, norwegians | oslo
denmark, danemark, dinamarca | danish, danes | copenhagen
finland, finnland, finlande, finlandia | finnish, finns | helsinki
israel | israeli, israelis, israelien, israeliens, israelies | jerusalem
iran, islamic republic | iranian, iranians, iranien, iraniens, irani | tehran, teheran
iraq, irak | iraqi, iraqis | baghdad
syria, syrien, syrie, siria | syrian, syrians | damascus
lebanon, libanon, liban, libano | lebanese | beirut
egypt, agypten, egypte, egipto | egyptian, egyptians | cairo
saudi arabia, saudi-arabien, arabie saoudite, arabia saudi | saudi, saudis | riyadh
united arab emirates, uae, emirates | emirati, emiratis | abu dhabi
qatar, katar | qatari, qataris | doha
china, chine, people's republic of china, prc | chinese, chinesen, chinois, chino, chinos | beijing, peking, pekin
taiwan | taiwanese | taipei
japan, japon | japanese, japaner, japonais, japones | tokyo
south korea, sudkorea, coree du sud, corea del sur | south korean, south koreans | seoul
north korea, nordkorea, coree du nord, corea del norte | north korean, north koreans | pyongyang
india, indien, inde | indian, indians, inder, indiens | new delhi, delhi
pakistan | pakistani, pakistanis | islamabad
afghanistan | afghan, afghans | kabul
canada, kanada | canadian, canadians, kanadier, canadien, canadiens | ottawa
mexico, mexiko, mexique | mexican, mexicans, mexikaner, mexicain, mexicano | mexico city
brazil, brasilien, bresil, brasil | brazilian, brazilians, brasileno | brasilia
argentina, argentinien, argentine | argentine, argentines, argentino | buenos aires
chile, chili | chilean, chileans, chileno | 
colombia, kolumbien, colombie | colombian, colombians | bogota
venezuela | venezuelan, venezuelans | caracas
cuba, kuba | cuban, cubans | havana
australia, australien, australie | australian, australians | canberra
new zealand, neuseeland, nouvelle-zelande, nueva zelanda | new zealander, new zealanders, kiwi | wellington
south africa, sudafrika, afrique du sud, sudafrica | south african, south africans | pretoria
nigeria | nigerian, nigerians | abuja
niger | nigerien | niamey
kenya, kenia | kenyan, kenyans | nairobi
ethiopia, athiopien, ethiopie, etiopia | ethiopian, ethiopians | addis ababa
sudan, soudan | sudanese | khartoum
south sudan, sudsudan | south sudanese | juba
libya, libyen, libye, libia | libyan, libyans | tripoli
morocco, marokko, maroc, marruecos | moroccan, moroccans | rabat
algeria, algerien, algerie, argelia | algerian, algerians | algiers
tunisia, tunesien, tunisie, tunez | tunisian, tunisians | tunis
vietnam, viet nam | vietnamese | hanoi
indonesia, indonesien, indonesie | indonesian, indonesians | jakarta
philippines, philippinen, filipinas | filipino, filipinos, philippine | manila
thailand, thailande, tailandia | thai, thais | bangkok
myanmar, burma | burmese | naypyitaw
european union, eu, ue, europaische union, union europeenne, union europea, europe, europa | european, europeans, europaer, europeen, europeens, europeo, europeos | brussels, brussel, bruxelles, bruselas
united nations, un, onu, uno, vereinte nationen, nations unies, naciones unidas | | 
nato, otan, north atlantic treaty organization, north atlantic treaty organisation | |
`;

export interface PlaceForm {
  readonly place: string;
  /** name: the state itself; people: adjective or inhabitants; seat: its government's town. */
  readonly form: 'name' | 'people' | 'seat';
}

/** Every form under which a row of the table may stand, folded, with what a language adds to it. */
export function placesWith(added: Readonly<Record<string, string>>): ReadonlyMap<string, PlaceForm> {
  const rows = ROWS.trim().split('\n');
  return new Map<string, PlaceForm>([
    ...Object.entries(added).flatMap(([place, row]) => formsOf(row, place)),
    ...rows.flatMap((row) => formsOf(row, row.split(/[,|]/, 1)[0]?.trim() ?? '')),
  ]);
}

function formsOf(row: string, place: string): (readonly [string, PlaceForm])[] {
  const [names = '', people = '', seats = ''] = row.split('|');
  const list = (cell: string, form: PlaceForm['form']) =>
    cell
      .split(',')
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => [text, { place, form }] as const);
  return [...list(seats, 'seat'), ...list(people, 'people'), ...list(names, 'name')];
}

/** Towns whose spelling is a choice of language or policy: one town to the ledger, worth a cosmetic note. */
export const TOWN_VARIANTS: ReadonlyMap<string, string> = new Map(
  [
    ['kyiv', 'kiev', 'kiew'],
    ['kharkiv', 'kharkov', 'charkiw'],
    ['odesa', 'odessa'],
    ['lviv', 'lvov', 'lemberg', 'lwiw'],
    ['mykolaiv', 'nikolaev', 'mykolajiw'],
    ['beijing', 'peking', 'pekin'],
    ['mumbai', 'bombay'],
    ['kolkata', 'calcutta'],
    ['yangon', 'rangoon'],
    ['istanbul', 'constantinople'],
    ['gdansk', 'danzig'],
    ['tehran', 'teheran'],
    ['moscow', 'moskau', 'moscou', 'moscu'],
    ['myanmar', 'burma'],
    ['turkiye', 'turkey'],
    ['belarus', 'byelorussia'],
    ['eswatini', 'swaziland'],
  ].flatMap((row) => row.map((name) => [name, row[0] as string] as const)),
);
