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
estonia, estland, estonie | estonian, estonians, esten, estonien, estoniens, estonio, estonios | tallinn
latvia, lettland, lettonie, letonia | latvian, latvians, letten, lettons, letones | riga
lithuania, litauen, lituanie, lituania | lithuanian, lithuanians, litauer, lituaniens, lituanos | vilnius
czechia, czech republic, tschechien, tchequie, republique tcheque, chequia, republica checa | czech, czechs, tschechen, tcheques, checos | prague
slovakia, slowakei, slovaquie, eslovaquia | slovak, slovaks, slowaken, slovaques, eslovacos | bratislava
slovenia, slowenien, slovenie, eslovenia | slovenian, slovenians, slovene, slovenes, slowenen, slovenes, eslovenos | ljubljana
croatia, kroatien, croatie, croacia | croatian, croatians, kroaten, croates, croatas | zagreb
bosnia, bosnia and herzegovina, bosnien, bosnien-herzegowina, bosnie, bosnie-herzegovine | bosnian, bosnians, bosnier, bosniens, bosnios | sarajevo
montenegro | montenegrin, montenegrins | podgorica
north macedonia, nordmazedonien, macedoine du nord, macedonia del norte | macedonian, macedonians, mazedonier | skopje
albania, albanien, albanie | albanian, albanians, albaner, albanais, albaneses | tirana
kosovo | kosovar, kosovars | pristina
moldova, moldau, republik moldau, moldavie, moldavia | moldovan, moldovans, moldauer, moldaves, moldavos | chisinau
bulgaria, bulgarien, bulgarie | bulgarian, bulgarians, bulgaren, bulgares, bulgaros | sofia
armenia, armenien, armenie | armenian, armenians, armenier, armeniens, armenios | yerevan
azerbaijan, aserbaidschan, azerbaidjan, azerbaiyan | azerbaijani, azerbaijanis, aserbaidschaner, azerbaidjanais, azeries | baku
cyprus, zypern, chypre, chipre | cypriot, cypriots, zyprer, chypriotes, chipriotas | nicosia
malta, malte | maltese | valletta
iceland, island, islande, islandia | icelandic, icelanders, islander, islandais, islandeses | reykjavik
luxembourg, luxemburg, luxemburgo | luxembourger, luxembourgers, luxemburger, luxembourgeois |
kazakhstan, kasachstan, kazajistan | kazakh, kazakhs, kasachen, kazakhs, kazajos | astana
uzbekistan, usbekistan, ouzbekistan | uzbek, uzbeks, usbeken, ouzbeks, uzbekos | tashkent
kyrgyzstan, kirgisistan, kirghizistan, kirguistan | kyrgyz, kirgisen | bishkek
tajikistan, tadschikistan, tadjikistan, tayikistan | tajik, tajiks | dushanbe
turkmenistan | turkmen | ashgabat
mongolia, mongolei, mongolie | mongolian, mongolians, mongolen | ulaanbaatar
jordanien, jordanie, jordania | jordanian, jordanians, jordanier, jordaniens, jordanos | amman
yemen, jemen | yemeni, yemenis, jemeniten, yemenites, yemenies | sanaa
oman | omani, omanis | muscat
kuwait, koweit | kuwaiti, kuwaitis | kuwait city
bahrain, bahrein | bahraini, bahrainis | manama
palestine, palastina, palestina | palestinian, palestinians, palastinenser, palestiniens, palestinos | ramallah
bangladesh, bangladesch | bangladeshi, bangladeshis | dhaka
sri lanka | sri lankan, sri lankans | colombo
nepal | nepali, nepalese | kathmandu
cambodia, kambodscha, cambodge, camboya | cambodian, cambodians | phnom penh
laos | laotian, laotians | vientiane
malaysia, malaisie, malasia | malaysian, malaysians, malaysier | kuala lumpur
singapore, singapur, singapour | singaporean, singaporeans |
ghana | ghanaian, ghanaians | accra
senegal | senegalese, senegalesen, senegalais | dakar
mali | malian, malians | bamako
tschad, tchad | chadian, chadians | ndjamena
burkina faso | burkinabe | ouagadougou
ivory coast, cote d'ivoire, elfenbeinkuste, costa de marfil | ivorian, ivorians | abidjan
cameroon, kamerun, cameroun, camerun | cameroonian, cameroonians | yaounde
democratic republic of congo, dr congo, dr kongo, rd congo | congolese | kinshasa
uganda, ouganda | ugandan, ugandans | kampala
tanzania, tansania, tanzanie | tanzanian, tanzanians | dodoma
rwanda, ruanda | rwandan, rwandans | kigali
burundi | burundian, burundians | gitega
somalia, somalie | somali, somalis | mogadishu
eritrea, erythree | eritrean, eritreans | asmara
angola | angolan, angolans | luanda
mozambique, mosambik | mozambican, mozambicans | maputo
zambia, sambia, zambie | zambian, zambians | lusaka
zimbabwe, simbabwe, zimbabue | zimbabwean, zimbabweans | harare
botswana, botsuana | batswana | gaborone
namibia, namibie | namibian, namibians | windhoek
madagascar, madagaskar | malagasy | antananarivo
gabon, gabun | gabonese | libreville
sierra leone | sierra leonean, sierra leoneans | freetown
liberia | liberian, liberians | monrovia
togo | togolese | lome
benin | beninese | porto-novo
mauritania, mauretanien, mauritanie | mauritanian, mauritanians | nouakchott
malawi | malawian, malawians | lilongwe
peru, perou | peruvian, peruvians, peruaner, peruviens, peruanos | lima
ecuador, equateur | ecuadorian, ecuadorians, ecuadorianer, equatoriens, ecuatorianos | quito
bolivia, bolivien, bolivie | bolivian, bolivians, bolivianer, boliviens, bolivianos | la paz
paraguay | paraguayan, paraguayans | asuncion
uruguay | uruguayan, uruguayans | montevideo
guatemala | guatemalan, guatemalans | guatemala city
honduras | honduran, hondurans | tegucigalpa
el salvador, salvador | salvadoran, salvadorans | san salvador
nicaragua | nicaraguan, nicaraguans | managua
costa rica | costa rican, costa ricans | san jose
panama | panamanian, panamanians | panama city
haiti | haitian, haitians | port-au-prince
dominican republic, dominikanische republik, republique dominicaine, republica dominicana | | santo domingo
jamaica, jamaika, jamaique | jamaican, jamaicans | kingston
papua new guinea, papua-neuguinea, papouasie-nouvelle-guinee | papua new guinean | port moresby
fiji, fidschi, fidji, fiyi | fijian, fijians | suva
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
