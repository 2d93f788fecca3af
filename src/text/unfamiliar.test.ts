import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { LANGUAGES } from '../languages/index.ts';
import { detectLanguage, detectLanguages } from './language.ts';
import { evidenceAgainstEnglish } from './unfamiliar.ts';

const INDONESIAN =
  'Dewan kota Kaldun menyetujui anggaran baru pada hari Selasa setelah rapat yang berlangsung lima jam. Wali kota Rian Satoru mengatakan bahwa feri akan beroperasi lagi mulai musim semi. Warga tidak senang dengan kenaikan tarif dari 12 menjadi 15 kredit.';
const ENGLISH =
  'The Kaldun council approved a new budget on Tuesday after a meeting of five hours. Mayor Rian Satoru said that the ferry would sail again in the spring. Residents are not happy with fares that rise from 12 to 15 credits.';

describe('a text in a language of which nothing is known', () => {
  it.each([
    ['Indonesian', INDONESIAN],
    [
      'Malay',
      'Majlis bandar raya meluluskan belanjawan baharu pada hari Selasa selepas mesyuarat selama lima jam. Datuk bandar berkata feri itu akan belayar semula pada musim bunga. Penduduk tidak gembira dengan kenaikan tambang.',
    ],
    [
      'Vietnamese',
      'Hội đồng thành phố đã thông qua ngân sách mới vào hôm thứ Ba sau một cuộc họp kéo dài năm giờ. Thị trưởng cho biết phà sẽ hoạt động trở lại vào mùa xuân. Người dân không hài lòng với việc tăng giá vé.',
    ],
    [
      'Swahili',
      'Baraza la mji liliidhinisha bajeti mpya siku ya Jumanne baada ya mkutano wa saa tano. Meya alisema kwamba kivuko kitaanza safari tena msimu wa masika. Wakazi hawakufurahishwa na ongezeko la nauli.',
    ],
    [
      'Tagalog',
      'Inaprubahan ng konseho ng lungsod ang bagong badyet noong Martes matapos ang limang oras na pulong. Sinabi ng alkalde na muling maglalayag ang lantsa sa tagsibol. Hindi natuwa ang mga residente sa pagtaas ng pamasahe. Hindi pa alam ng pulisya ang sanhi ng sunog.',
    ],
    [
      'Croatian',
      'Gradsko vijeće u utorak je nakon petosatne sjednice usvojilo novi proračun. Gradonačelnik je rekao da će trajekt na proljeće ponovno ploviti. Stanovnici nisu zadovoljni poskupljenjem karata.',
    ],
    [
      'Lithuanian',
      'Miesto taryba antradienį po penkias valandas trukusio posėdžio patvirtino naują biudžetą. Meras sakė, kad keltas pavasarį vėl plauks. Gyventojai nepatenkinti bilietų kainų didėjimu.',
    ],
    [
      'Welsh',
      'Cymeradwyodd cyngor y ddinas y gyllideb newydd ddydd Mawrth ar ôl cyfarfod a barodd bum awr. Dywedodd y maer y bydd y fferi yn hwylio eto yn y gwanwyn. Nid yw trigolion yn hapus gyda’r cynnydd ym mhris y tocynnau.',
    ],
    [
      'Irish',
      'Cheadaigh comhairle na cathrach an buiséad nua Dé Máirt tar éis cruinniú a mhair cúig huaire an chloig. Dúirt an méara go mbeidh an bád farantóireachta ag seoladh arís san earrach. Níl na cónaitheoirí sásta leis an ardú ar phraghas na dticéad.',
    ],
    [
      'Albanian',
      'Këshilli i qytetit miratoi të martën buxhetin e ri pas një mbledhjeje që zgjati pesë orë. Kryetari i bashkisë tha se trageti do të lundrojë përsëri në pranverë. Banorët nuk janë të kënaqur me rritjen e çmimit të biletave.',
    ],
    [
      'Basque',
      'Udalak aurrekontu berria onartu zuen asteartean, bost orduko bileraren ondoren. Alkateak esan zuen ferria udaberrian berriro abiatuko dela. Herritarrak ez daude pozik txartelen prezioaren igoerarekin. Poliziak ez du oraindik suaren zergatia aurkitu.',
    ],
    [
      'Somali',
      'Golaha magaalada ayaa Talaadadii ansixiyay miisaaniyadda cusub kadib kulan socday shan saacadood. Duqa magaalada ayaa sheegay in doontu ay mar kale shaqo bilaabi doonto.',
    ],
    [
      'Zulu',
      'Umkhandlu wedolobha uvume isabelomali esisha ngoLwesibili ngemva komhlangano wamahora amahlanu. Imeya ithe isikebhe sizoqala ukuhamba futhi entwasahlobo.',
    ],
    [
      'Hausa',
      'Majalisar birnin ta amince da sabon kasafin kuɗi a ranar Talata bayan taron awa biyar. Magajin gari ya ce jirgin ruwan zai sake aiki a lokacin bazara. Mazauna ba su ji daɗin ƙarin kuɗin tikiti ba.',
    ],
    [
      'Maori',
      'I whakaae te kaunihera o te tāone ki te tahua hou i te Rātū i muri i te hui e rima haora te roa. I kī te koromatua ka rere anō te waka i te kōanga. Kāore ngā kainoho i te harikoa ki te pikinga o te utu.',
    ],
    [
      'Sinhala, in letters of its own',
      'නගර සභාව අඟහරුවාදා පැය පහක රැස්වීමකින් පසු නව අයවැය අනුමත කළේය. පාරුව වසන්තයේ නැවත ගමන් කරන බව නගරාධිපති පැවසීය.',
    ],
  ])('is not taken for English: %s', (_, text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it.each([
    'Thị trưởng cho biết phà sẽ hoạt động trở lại vào mùa xuân.',
    'Wakazi wa mji hawakufurahishwa na ongezeko la nauli.',
    'Gyventojai labai nepatenkinti bilietų kainų didėjimu uoste.',
    'Policija još nije otkrila uzrok požara u skladištu.',
    'Belediye başkanı teklifi üç saatlik toplantıda kabul etti.',
    'Dúirt an méara go mbeidh an bád ag seoladh arís san earrach.',
    'Kryetari i bashkisë tha se trageti do të lundrojë përsëri në pranverë.',
    'Imeya ithe isikebhe sizoqala ukuhamba futhi entwasahlobo.',
  ])('nor is a sentence: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });

  it('is known by the commonest words where the language has them', () => {
    const texts = {
      tr: 'Belediye meclisi salı günü beş saat süren toplantının ardından yeni bütçeyi onayladı. Belediye başkanı, feribotun ilkbaharda yeniden sefere başlayacağını söyledi. Halk, bilet fiyatlarının artmasından memnun değil.',
      cs: 'Městská rada v úterý po pětihodinovém jednání schválila nový rozpočet. Starosta řekl, že přívoz bude na jaře znovu jezdit. Obyvatelé nejsou spokojeni se zdražením jízdenek.',
      sk: 'Mestské zastupiteľstvo v utorok po päťhodinovom rokovaní schválilo nový rozpočet. Primátor povedal, že kompa bude na jar opäť premávať. Obyvatelia nie sú spokojní so zdražením lístkov.',
      sl: 'Mestni svet je v torek po petih urah razprave potrdil nov proračun. Župan je dejal, da bo trajekt spomladi spet plul. Prebivalci niso zadovoljni s podražitvijo vozovnic.',
      lv: 'Pilsētas dome otrdien pēc piecu stundu ilgas sēdes apstiprināja jauno budžetu. Mērs sacīja, ka prāmis pavasarī atkal sāks kursēt. Iedzīvotāji nav apmierināti ar biļešu cenu, un viņi to vēl saka.',
      et: 'Linnavolikogu kiitis teisipäeval pärast viis tundi kestnud istungit heaks uue eelarve. Linnapea sõnul hakkab parvlaev kevadel taas sõitma. Elanikud ei ole veel rahul, aga see oli oodatud.',
      is: 'Borgarráð samþykkti nýja fjárhagsáætlun á þriðjudag eftir fimm klukkustunda fund. Borgarstjórinn sagði að ferjan myndi sigla aftur í vor. Íbúar eru ekki ánægðir með hækkun fargjalda.',
      af: 'Die stadsraad het Dinsdag ná ’n vergadering van vyf uur die nuwe begroting goedgekeur. Inwoners is nie tevrede met die verhoging van die kaartjies nie.',
    };
    expect(Object.values(texts).map(detectLanguage)).toEqual(Object.keys(texts));
  });

  it('is compared as far as no language is needed, and no more is claimed', () => {
    const later = INDONESIAN.replace('dari 12 menjadi 15', 'dari 12 menjadi 51').replace('lima jam', 'enam jam');
    const { original, links, facts, summary } = compareStories(INDONESIAN, later);
    expect(original.language).toBe('und');
    expect(links.map(({ kind }) => kind)).toEqual(['reworded', 'unchanged', 'reworded']);
    expect(facts.map(({ kind, severity }) => [kind, severity])).toEqual([['number', 'check']]);
    expect(summary.coverage?.revision).toMatchObject({ language: 'und', read: [] });
  });
});

describe('English', () => {
  it.each([
    ['a headline', 'Budget squeezes middle earners, calms markets'],
    ['names', 'President Rian Satoru, Nguyễn Thị Hoa, Jürgen Krüßner and Øystein Bråthen meet in Þórsvík'],
    ['a table', 'Larch 3 Elm 1\nAsh 0 Oak 0\nPine Rovers 2 Birch Town 2'],
    ['capitals alone', 'COUNCIL BACKS QUAY PLAN AFTER LONG NIGHT'],
    ['foreign words', 'They sang “Anak ayam turun sepuluh, mati satu tinggal sembilan” at the school gate on Friday.'],
    ['rare words', 'Robbers dressed as street sweepers raid jeweller in Porto Selado'],
    ['a line of names', 'Ida Holm, Tom Brell, Nguyễn Thị Hoa, Satoru Rian'],
    ['one word', 'pemerintahannya'],
  ])('stays English: %s', (_, text) => {
    expect(detectLanguage(text)).toBe('en');
  });

  it('has next to nothing against it', () => {
    for (const sentence of ENGLISH.split(/(?<=\.) /)) expect(evidenceAgainstEnglish(sentence)).toBeLessThan(0.1);
  });
});

it('two texts are held to be of two languages where both leave no doubt', () => {
  expect(detectLanguages(ENGLISH, INDONESIAN)).toEqual(['en', 'und']);
  expect(detectLanguages(INDONESIAN, 'Feri Kaldun beroperasi lagi')).toEqual(['und', 'und']);
  expect(detectLanguages(ENGLISH, 'Dewan kota menyetujui anggaran.')).toEqual(['en', 'en']);
  expect(LANGUAGES.flatMap(({ tags }) => tags)).not.toContain('und');
});
