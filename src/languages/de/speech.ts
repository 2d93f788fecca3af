import type { SpeechRows } from '../language.ts';

/** What somebody's view is called, and the words that may stand before whose it is: `nach Auffassung der Polizei`. */
const OPINIONS =
  'angaben angabe aussage aussagen ansicht auffassung meinung einschätzung überzeugung darstellung darstellungen informationen ankündigung bekunden worten bewertung berechnungen schätzung schätzungen erkenntnissen schilderung schilderungen lesart berichten vorstellung vorstellungen wunsch willen'
    .split(' ')
    .flatMap((noun) =>
      ['von', 'vom', 'der', 'des', 'eines', 'einer'].flatMap((owner) =>
        ['nach', 'nach den'].map((before) => `${before} ${noun} ${owner}`),
      ),
    )
    .concat(['von', 'der', 'des', 'eines', 'einer'].map((owner) => `aus sicht ${owner}`))
    .join(', ');

/** How German names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    sagen: 'sagte, sagt, sagten, sagen, gesagt, sage',
    erklären:
      'erklärte, erklärt, erklärten, erklären; erläuterte, erläutert, erläuterten; stellte klar, stellt klar, klargestellt, klarstellte',
    mitteilen: 'teilte mit, teilt mit, teilte, teilten, mitgeteilt, mitteilte, mitteilten; informierte, informiert',
    berichten:
      'berichtete, berichtet, berichteten, berichten; meldete, meldet, meldeten, melden, gemeldet; schilderte, schildert, schilderten, geschildert',
    schreiben:
      'schrieb, schreibt, schrieben, schreiben, geschrieben; twitterte, twittert; postete, gepostet; bloggte; notierte, notiert; formulierte, formuliert, formulierten',
    antworten:
      'antwortete, antwortet, antworteten; erwiderte, erwidert; entgegnete, entgegnet; konterte, kontert; reagierte, reagiert',
    fragen: 'fragte, fragt, fragten, gefragt, fragen sich; erkundigte sich; wollte wissen, will wissen',
    ergänzen: 'ergänzte, ergänzt, ergänzten; fügte hinzu, fügt hinzu, hinzufügte, hinzugefügt',
    meinen:
      'meinte, meint, meinten, meinen, gemeint; findet, fand, finden; glaubt, glaubte; befand; urteilte, urteilt, urteilten; vermutete, vermutet; hofft, hoffte, hoffen; erwartet, erwartete; schätzte, schätzt',
    nennen:
      'nannte, nannten, nennt, nennen, genannt; bezeichnete, bezeichnet, bezeichneten, bezeichnen; charakterisierte, charakterisiert; titulierte; bewertete, bewertet; wertete, wertet; beurteilte, beurteilt; stufte, einstufte',
    beschreiben:
      'beschrieb, beschreibt, beschrieben, beschreiben; sprach von, spricht von, sprachen von, sprechen von, sprach, spricht, sprechen, sprachen',
    erzählen: 'erzählte, erzählt, erzählten, erzählen',
    lesen: 'lautet, lautete',
    ankündigen:
      'kündigte an, kündigt an, kündigte, kündigten, angekündigt, ankündigte; verkündete, verkündet, verkündeten; gab bekannt, bekannt gegeben, bekanntgegeben, bekanntgab',
    äußern:
      'äußerte, äußerte sich, äußert, äußert sich, äußerten, äußerten sich, geäußert, ausdrückte; ausgesagt; aussagte',
    kommentieren:
      'kommentierte, kommentiert, kommentierten; bemerkte, bemerkt; konstatierte, konstatiert; resümierte, resümiert; bilanzierte, bilanziert; analysierte; feststellte, festgestellt, feststellt; stellte fest, stellt fest; folgerte; schlussfolgerte; präzisierte',
    begründen:
      'begründete, begründet, begründeten; ausführte, ausgeführt; verwies, verweist; rechtfertigte, rechtfertigt',
    rufen: 'rief, ruft, riefen, gerufen',
    erinnern: 'erinnerte sich, erinnert sich, erinnerte, erinnert, erinnerten',
    zitieren: 'zitiert, zitierte, zitierten',
    empfehlen:
      'empfahl, empfiehlt, empfohlen; riet; regte an; schlug vor, schlägt vor, vorgeschlagen; plädierte, plädiert, plädierten',
    begrüßen: 'begrüßte, begrüßt, begrüßten; würdigte, würdigt, würdigten; dankte; gratulierte',
  },
  loaded: {
    einräumen:
      'räumte ein, räumt ein, räumte, räumten, räumt, eingeräumt, einräumte, einräumen, gab zu, gibt zu, zugegeben, gestand, gesteht',
    behaupten: 'behauptete, behauptet, behaupteten, behaupten',
    betonen:
      'betonte, betont, betonten, betonen; unterstrich, unterstreicht; hob hervor, hebt hervor, hervorhob; bekräftigte, bekräftigt, bekräftigten; bestätigte, bestätigt, bestätigten; pochte, pocht; beharrte',
    warnen: 'warnte, warnt, warnten, warnen, gewarnt; mahnte, mahnt, mahnten',
    fordern:
      'forderte, fordert, forderten, fordern, gefordert; verlangte, verlangt, verlangten; appellierte, appelliert',
    kritisieren:
      'kritisierte, kritisiert, kritisierten, kritisieren; rügte, rügt; bemängelte, bemängelt, bemängelten; verurteilte, verurteilt, verurteilten; monierte, moniert; prangerte, prangerten, prangert; attackierte, attackiert; tadelte',
    klagen:
      'klagte, klagt, klagten; beklagte, beklagt, beklagten; beschwerte sich; schimpfte, schimpft; wetterte, wettert; empörte sich, empört sich; polterte',
    versprechen:
      'versprach, verspricht, versprachen, versprochen; versicherte, versichert, versicherten; gelobte; beteuerte, beteuert; sicherte zu, zugesichert; schwor',
    drohen: 'drohte, droht, drohten, gedroht',
    bestreiten:
      'bestritt, bestreitet; dementierte, dementiert; leugnete; wies zurück, weist zurück, zurückgewiesen; widersprach, widerspricht',
    loben: 'lobte, lobt, lobten, gelobt; freute sich, freut sich; schwärmte, schwärmt; jubelte, jubelt',
    schreien: 'schrie, schreit, brüllte, skandierten, skandierte, skandieren',
    scherzen: 'scherzte, scherzt; witzelte; spottete, spottet; frotzelte; höhnte',
    vertreten:
      'vertrat, vertritt, vertraten; geht davon aus, ging davon aus, gehen davon aus, gingen davon aus; bezweifelte, bezweifelt, bezweifelten; befürchtete, befürchtet, befürchteten, fürchtet, fürchtete; prognostizierte, prognostiziert; verteidigte, verteidigt, verteidigten; feierte als, feiert als; verspottete, verspottet; betitelte, betitelt; hält für, hielt für, halten für; verglich, vergleicht; diagnostizierte; spekulierte, spekuliert; frohlockte; entrüstete sich, entrüstet sich; ärgerte sich, ärgert sich',
    argumentieren: 'argumentierte, argumentiert, argumentierten',
    seufzen: 'seufzte, seufzt; bedauerte, bedauert, bedauerten',
    vorwerfen: 'warf vor, warf, wirft vor, vorwarf, vorgeworfen; beschuldigte, beschuldigt; unterstellte, unterstellt',
    enthüllen: 'enthüllte; verriet, verrät; offenbarte',
  },
  separated:
    'feierte als, feiert als, hält für, hielt für, halten für, hielten für, geht aus, ging aus, sicherte zu, sichert zu, sicherten zu, gab bekannt, gibt bekannt, gaben bekannt, führte aus, führt aus, führten aus, fügte hinzu, fügt hinzu, teilte mit, teilten mit, teilt mit, teilen mit, gab zu, gibt zu, hob hervor, hebt hervor, stellte fest, stellt fest, stellte klar, stellt klar, wies zurück, wiesen zurück, weist zurück, wies hin, weist hin, wiesen hin, warf vor, wirft vor, warfen vor, schlug vor, schlägt vor, schlugen vor, sagte aus, sagten aus, gab an, gibt an, gaben an, strich heraus, streicht heraus, drückte aus, drückt aus, sprach aus, legte dar, legt dar, hält fest, hielt fest, ließ wissen, lässt wissen, ließ verlauten, ließen verlauten, ließ ausrichten, ließ mitteilen, ließ erklären, lässt erklären, zeigte sich, zeigt sich, zeigten sich, machte klar, macht klar, machte deutlich, macht deutlich, machten deutlich, merkte an, merkt an, setzte hinzu, wandte ein, wendet ein, legte nach, legt nach, wollte wissen, will wissen, wollten wissen, wollen wissen, fasste zusammen, fasst zusammen, lehnte ab, lehnt ab, lehnten ab, stimmte zu, regte an, kündigte an, kündigt an, kündigten an, räumte ein, räumt ein, griff an, rief auf, ruft auf, riefen auf, fragte nach',
  nounLike: 'glaubt klagen warnen fand fordern begrüßt empört bemerkt erinnert melden findet finden',
  verbSecond: true,
  capitalNouns: true,
  prepositions:
    'als in im ins an am ans auf aufs aus bei beim mit nach vor vorm zu zum zur über unter gegen um durch ohne seit bis trotz wegen zwischen gegenüber für von vom hinter neben laut gemäß anlässlich angesichts hinsichtlich bezüglich innerhalb außerhalb nahe samt mittels namens seitens mithilfe anhand aufgrund dank entgegen statt anstatt ab per via pro',
  nominative: 'er ich wir man',
  oblique:
    'folgende folgenden folgendes folgender es dies den dem des einem einen eines ihn ihm ihnen sich mir mich uns dir dich seinem seinen seines ihrem ihren ihres diesem diesen dieses jenem jenen unserem unseren meinem meinen keinem keinen zahlreichen mehreren vielen einigen',
  subordinators:
    'dass daß ob wenn als wie weil da obwohl während nachdem bevor indem sodass damit falls sofern solange sobald wo wobei wonach womit wofür warum weshalb weswegen was wer wen wem worauf woraufhin',
  coordinators: 'und oder aber doch denn sondern sowie sowohl weder',
  auxiliaries:
    'hat haben habe hatte hatten hätte hätten wird werden wurde wurden ist sind war waren will wollte wollen kann konnte können könne soll sollte sollen musste muss müssen mag möchte worden',
  quoted: 'zitiert zitierte zitierten',
  impersonal:
    'es geheißen, es unter anderem heißt, es weiter heißt, es wörtlich heißt, es heißt, heißt es, hieß es, heisst es, steht, stand, war die rede, ist die rede, zu lesen, ist zu lesen, war zu lesen',
  within: 'in im aus auf von vom bei beim seitens',
  bodyEnding:
    /^\p{L}{2,}(?:agentur|zeitung|ministeriums?|gerichts?|amte?s?|behörde|partei|fraktion|verbande?s?|verband|vereins?|gesellschaft|regierung|polizei|feuerwehr|ausschuss|kommission|rates|rat|universität|hochschule|klinik|konzerns?|unternehmens?|gewerkschaft|kammer|verwaltung|anwaltschaft|bank|bundes|bund|konferenz|organisation|redaktion|magazin|direktion|leitung|senat|kirche|rundfunks?|funk|sender|blatt|blattes|union)$/u,
  thingEnding:
    /(?:ung|heit|keit|tion|sion|klage|beschwerde|antrag|urteil|tät|ismus|nis|sicht|spruch|worte?|thema|these|plan|pläne|brief|weise|frage|grund|rolle|form|art|fall|angebot|vorwurf|vorwürfe|sympathien|arbeit|parolen|motiv|wort|ungen|heiten|keiten|tionen|täten|nisse|pflicht|pflichten|engagement|kommentar|marke|aussage|aussagen|auftrag|sanktionen|prozent)$/,
  personEnding:
    /(?:(?:er|or|ist|ent|ant|eur|log|änd|ndig)in(?:nen)?|ist(?:en)?|(?<!m|z)ent(?:en)?|ant(?:en)?|ator(?:en)?|eure?|logen?|iker|nehmer|steller|sieger|fasser|stützer)$/,
  postposed: 'zufolge',
  viewOf: 'für',
  reportive:
    'sei seien habe werde würden könne müsse solle wolle dürfe gebe gehe komme stehe bleibe brauche mache wisse lasse liege fehle bestehe gelte handle handele bedeute stelle führe zeige hätten hätte bräuchten müssten dürften',
  bearers:
    'initiative bürgerinitiative bündnis verein gruppe gruppierung bewegung projekt partei wählergruppe liste schiff frachter fähre yacht boot hotel restaurant gasthaus gaststätte kneipe band aktion kampagne stiftung verband netzwerk programm',
  positions: 'these position standpunkt ansicht auffassung darstellung argument vorwurf behauptung meinung',
  accordingTo: `laut, so, gemäß, in den worten von, mit den worten von, ${OPINIONS}`,
  roleEnding:
    /^\p{L}{2,}(?:chefs?|chefin|leiters?|leiterin|sprechers?|sprecherin|ministers?|ministerin|direktors?|direktorin|meisters?|meisterin|präsident(?:en)?|präsidentin|anwalts?|anwältin|forschers?|forscherin|experten?|expertin|dezernent(?:en)?|dezernentin|besitzers?|besitzerin|führers?|führerin|lehrers?|lehrerin|trainers?|trainerin|sekretärs?|sekretärin|kandidat(?:en)?|kandidatin|politikers?|politikerin|beauftragten?|beauftragter|abgeordneten?|abgeordneter|vorsitzenden?|vorsitzender|vorstand|vorstands|kanzlers?|kanzlerin|senators?|senatorin|botschafters?|botschafterin|kommissars?|kommissarin|richters?|richterin|ökonom(?:en)?|ökonomin|wissenschaftlers?|wissenschaftlerin|mitglieds?|gründers?|gründerin|vertreters?|vertreterin|unternehmers?|unternehmerin|journalist(?:en)?|journalistin|historikers?|historikerin|soziologe|soziologin|biologe|biologin|meteorologe|meteorologin|therapeut|therapeutin|ingenieurs?|ingenieurin|arzt|ärztin|pfarrers?|pfarrerin|bischofs?|bischöfin|ratsherr|rätin|kapitäns?|spielers?|spielerin|betreuers?|betreuerin|verwalters?|verwalterin|wirtin|bäuerin|händlers?|händlerin)$/u,
  he: 'er',
  she: 'sie',
  they: '',
  unnamed: 'ich wir man es dies letzterer letztere ersterer erstere',
  relative: 'der die das den dem deren dessen welcher welche welchen welchem',
  determiners:
    'der die das den dem des deren dessen jegliche jeglichen jeder jede ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihrer ihren unser unsere mein meine dieser diese dieses jener jene mehrere viele einige zwei drei kein keine',
  fillers:
    'auch dann noch jetzt schon später gestern heute montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag zuvor zudem daraufhin dazu dabei bereits wiederum weiter immer wieder erneut sich deshalb nun jedoch aber allerdings öffentlich montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen freitagmorgen montagnachmittag nur sogar so damals anschließend schließlich schriftlich offiziell unterdessen indes hingegen dagegen zwar etwa ebenfalls ebenso gleichzeitig zugleich letztlich selbst mehrfach einmal morgen mittags abends hier dort darin daran darauf davon damit folgendes folgendermaßen wörtlich sinngemäß außerdem überdies ferner jüngst kürzlich inzwischen mittlerweile einst bisher ausdrücklich lediglich besonders januar februar märz april juni juli august september oktober november dezember daher da nicht nie kaum fast',
  inside: 'von vom für aus des der',
  stops:
    'dass daß ob wenn als wie weil denn obwohl während nachdem bevor und oder aber sondern doch nicht in im am an auf bei beim mit nach vor zu zum zur über unter gegen um durch ohne seit bis trotz wegen zwischen gegenüber hat haben ist sind war waren wurde werden wird sei wäre heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend laut so',
  particles: 'von van zu zur der den de la di el al bin ibn',
  roles:
    'experten forscher wissenschaftler kritiker anhänger bewohner einwohner demonstranten sprecher politiker abgeordnete abgeordneten eltern schüler schülerin studentin student ermittler ermittlerin beamter beamtin gutachter gutachterin kläger klägerin angeklagter angeklagte verteidiger verteidigerin geschäftsleute unternehmer manager managerin mitarbeiter mitarbeiterin kollege kollegin beobachter beobachterin nachbarn anwohner zeugen betreiber betreiberin veranstalter gründer gründerin vertreter vertreterin mitglied intendant intendantin dirigent wehrführer pastor pastorin rabbiner imam förster försterin jäger winzer winzerin bäcker bäckerin metzger händler händlerin biologe biologin meteorologe meteorologin soziologe soziologin politologe politologin psychologe psychologin virologe virologin oberarzt chefarzt chefärztin krankenpfleger krankenschwester kapitänin kanzlerkandidat kanzlerkandidatin general major oberst premier premierminister premierministerin staatschef regierungschef amtsinhaber amtsinhaberin generalsekretär generalsekretärin kämmerin dezernent dezernentin beigeordneter beigeordnete stadträtin stadtbaurat baudezernent  präsident bundespräsident ministerpräsident bundeskanzler kanzler minister außenminister innenminister finanzminister verteidigungsminister wirtschaftsminister verkehrsminister gesundheitsminister umweltminister bürgermeister oberbürgermeister landrat senator staatssekretär abgeordneter sprecher regierungssprecher polizeisprecher vorsitzender chef leiter direktor geschäftsführer vorstand inhaber wirt landwirt bauer fischer lehrer schulleiter rektor professor prof doktor dr richter staatsanwalt anwalt forscher historiker ökonom experte trainer kapitän spieler torwart autor schriftsteller sänger regisseur künstler architekt ingenieur arzt pfarrer bischof kardinal papst kommissar einsatzleiter feuerwehrmann anwohner bewohner nachbar zeuge fahrer pilot restaurator kurator wärter schleusenwärter früherer ehemaliger stellvertretender amtierender parteichef fraktionschef ministeriumssprecher leitender frühere ehemalige stellvertretende amtierende leitende',
  bodies:
    'ministerium außenministerium innenministerium gesellschaft universität schule klinik krankenhaus firma konzern verband verein gewerkschaft partei regierung gericht rat stadtrat gemeinderat kommission behörde amt polizei feuerwehr armee bank zeitung stadt kreis land bundesrat bundestag landtag gmbh ag',
  generic:
    'mann frau sprecher sprecherin experte expertin chef chefin leiter leiterin regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin früherer frühere ehemaliger ehemalige stellvertretender stellvertretende vorsitzender vorsitzende politiker politikerin abgeordneter abgeordnete',
  male: 'herr könig prinz fürst bruder vater sohn mann onkel',
  female:
    'frau königin prinzessin fürstin schwester mutter tochter tante präsidentin bundespräsidentin ministerpräsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin finanzministerin verteidigungsministerin umweltministerin verkehrsministerin bürgermeisterin oberbürgermeisterin landrätin senatorin sprecherin regierungssprecherin polizeisprecherin vorsitzende chefin leiterin direktorin geschäftsführerin inhaberin wirtin landwirtin bäuerin lehrerin schulleiterin rektorin professorin richterin staatsanwältin anwältin forscherin historikerin ökonomin expertin trainerin spielerin autorin schriftstellerin sängerin regisseurin künstlerin architektin ingenieurin ärztin pfarrerin bischöfin anwohnerin bewohnerin nachbarin zeugin fahrerin pilotin restauratorin kuratorin',
  openers:
    'der die das ein eine und oder aber doch am an im in bei nach vor zu seit auf mit für gegen über unter um wie als wenn weil während obwohl nachdem auch dann da so hier dort heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonntag sein seine ihr ihre es er sie wir ich man dies diese dieser laut nicht kein keine mehr viele einige alle beide zwei drei später zudem außerdem zuvor bereits noch nur schon trotz wegen',
  agent: 'von vom',
  termSigns:
    'sogenannte, sogenannten, sogenannter, sogenanntes, sogenanntem, so genannte, so genannten, das wort, der begriff, dem begriff, den begriff, namens, mit dem titel, unter dem titel, unter dem motto, mit dem namen, der titel, der spitzname, genannt, die bezeichnung, der slogan, das schiff, der zeitung, die zeitung',
  works:
    'buch roman film lied album single stück oper gedicht serie folge sendung programm ausstellung gemälde bild artikel aufsatz bericht kolumne zeitung zeitschrift magazin spiel projekt kapitel schiff dampfer fähre restaurant gasthof hotel wort begriff ausstellungsstück',
  indefinite: 'ein eine einer einige mehrere manche viele jemand anonyme anonymer ungenannte insider',
  voices:
    'firma unternehmen konzern gesellschaft betreiber hersteller händler, gewerkschaft betriebsrat beschäftigte mitarbeiter mitarbeiterin, ' +
    'polizei polizist polizistin polizeisprecher polizeisprecherin, staatsanwalt staatsanwältin staatsanwaltschaft, ' +
    'anwalt anwältin verteidiger verteidigerin, richter richterin gericht, zeuge zeugin augenzeuge augenzeugin, opfer überlebender überlebende, ' +
    'nachbar nachbarin nachbarn anwohner anwohnerin bewohner bewohnerin, ' +
    'angehörige angehöriger angehörigen verwandte verwandter verwandten familie mutter vater eltern witwe sohn tochter bruder schwester, ' +
    'arzt ärztin ärzte klinik krankenhaus krankenschwester pfleger pflegerin, lehrer lehrerin schule, schüler schülerin, ' +
    'bauer bäuerin landwirt landwirtin, trainer trainerin, spieler spielerin, fahrgast fahrgäste passagier passagierin, fahrer fahrerin, ' +
    'experte expertin experten forscher forscherin wissenschaftler wissenschaftlerin gutachter gutachterin, ' +
    'demonstrant demonstrantin demonstranten aktivist aktivistin aktivisten, ' +
    'minister ministerin ministerium regierung, ' +
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin gemeinde, ' +
    'soldat soldatin soldaten armee bundeswehr, fischer fischerin, kunde kundin kunden, tourist touristin touristen, ' +
    'student studentin studenten studierende',
  announces:
    'im wortlaut, erklärung lautet, erklärung lautete, darin heißt es, es heißt darin, hieß es darin, schrieb sie, schrieb er, heißt es, wie folgt',
  adverbEnding:
    /^(?:\p{L}{3,}(?:weise|lich|falls|maßen|dings|wärts|besondere|nisch|lisch|ell|bar|sam|haft)|\p{L}{4,}ierend)$/u,
  fixedOrder: false,
  dropsPronouns: false,
  pastTense: null,
  participle: null,
  passive: 'wird wurde wurden werden worden',
  reflexive: 'sich',
  femaleEnding: 'in',
};
