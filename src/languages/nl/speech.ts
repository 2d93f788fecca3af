import type { SpeechRows } from '../language.ts';

/** How Dutch names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    zeggen: 'zei, zegt, zeiden, zeggen, gezegd, zeg, stelde, stelt, stelden, stellen',
    verklaren: 'verklaarde, verklaart, verklaarden, verklaren, verklaard',
    vertellen: 'vertelde, vertelt, vertelden, vertellen, verteld; herinnerde, herinnert zich; herinnert',
    uitleggen:
      'legde uit, legt uit, uitgelegd, legde, legt; licht toe, lichtte toe, licht, lichtte, toegelicht; verduidelijkt, verduidelijkte',
    toevoegen:
      'voegde toe, voegt toe, voegt, voegde, toegevoegd; vervolgt, vervolgde; vult aan, vulde aan; besluit, besloot; concludeert, concludeerde',
    melden:
      'meldde, meldt, meldden, melden, gemeld; berichtte, bericht; liet weten, laat weten, lieten weten, laten weten; deelde mee, deelt mee, deelde, meegedeeld',
    schrijven: 'schreef, schrijft, schreven, schrijven, geschreven; twitterde, twittert',
    antwoorden:
      'antwoordde, antwoordt, antwoordden, geantwoord; reageerde, reageert, reageren, reageerden; repliceert, repliceerde',
    vragen: 'vroeg, vraagt, vroegen, gevraagd, vroeg zich af, vraagt zich af',
    opmerken:
      'merkte op, merkt op, merkt, merkte, opgemerkt; constateert, constateerde; stelde vast, stelt vast; analyseert; vat samen; vindt, vond, vonden, vinden; denkt, dacht; meent, meende, menen; gelooft, geloofde; oordeelt, oordeelde; hoopt, hoopte, hopen; verwacht, verwachtte; vermoedt',
    noemen:
      'noemde, noemt, noemden, noemen, genoemd; omschreef, omschrijft, omschreven; bestempelde, bestempelt; typeerde; betitelde; sprak van, spreekt van, spraken van, sprak, spreekt, spraken, spreken; beschreef, beschrijft; kwalificeerde; had het over, heeft het over',
    lezen: 'luidt, luidde',
    aankondigen: 'kondigde aan, kondigt aan, kondigde, aangekondigd; maakte bekend, maakt bekend, bekendgemaakt',
    geven:
      'geeft aan, gaf aan, gaf toe, aangegeven; bevestigde, bevestigt, bevestigen, bevestigd; wees erop; wijst erop; benoemt',
    adviseren: 'adviseerde, adviseert; stelde voor, stelt voor; bepleitte, bepleit; pleit, pleitte',
  },
  loaded: {
    beweren: 'beweerde, beweert, beweerden, beweren, beweerd',
    toegeven: 'geeft toe, erkende, erkent, erkennen, erkend, toegegeven; bekende, bekent',
    benadrukken:
      'benadrukte, benadrukt, benadrukten, benadrukken; onderstreepte, onderstreept; hamerde, hamert; beklemtoonde, beklemtoont; verzekerde, verzekert; herhaalt, herhaalde',
    waarschuwen: 'waarschuwde, waarschuwt, waarschuwden, waarschuwen, gewaarschuwd',
    eisen: 'eiste, eist, eisten, eisen, geëist; riep op, roept op',
    bekritiseren:
      'bekritiseerde, bekritiseert; hekelde, hekelt; laakte; veroordeelde, veroordeelt; beschuldigde, beschuldigt; verweet, verwijt; fulmineerde, fulmineert; haalt uit, haalde uit',
    klagen:
      'klaagde, klaagt, klaagden; betreurde, betreurt, betreuren; verzuchtte, verzucht; moppert, mopperde; zuchtte, zucht; foetert',
    beloven: 'beloofde, belooft, beloofden, beloofd; bezwoer, bezweert',
    dreigen: 'dreigde, dreigt',
    ontkennen: 'ontkende, ontkent, ontkenden; weersprak, weerspreekt; sprak tegen; spreekt tegen',
    prijzen: 'prees, prijst, geprezen; juichte, juicht; jubelt; looft; glundert; glunderde',
    roepen: 'riep, roept, riepen, geroepen; schreeuwde, schreeuwt; scandeerden, scandeerde',
    grappen: 'grapte, grapt; grinnikt, grinnikte; lacht, lachte; spotte; schertst',
    onthullen: 'onthulde, onthult',
    betogen: 'betoogde, betoogt, betoogden; argumenteert, argumenteerde',
  },
  nounLike: 'vragen hopen leven vond licht vinden besluit bericht vraagt',
  separated:
    'liet weten, laat weten, lieten weten, laten weten, deelde mee, deelt mee, legde uit, legt uit, licht toe, lichtte toe, voegde toe, voegt toe, merkte op, merkt op, geeft toe, gaf toe, gaf aan, geeft aan, maakte bekend, maakt bekend, kondigde aan, vat samen, vatte samen, vult aan, vulde aan, stelt vast, stelde vast, wijst op, wees op, haalt uit, haalde uit, roept op, riep op, reageert, brengt in, werpt tegen, wierp tegen',
  verbSecond: true,
  bearers:
    'vereniging actiegroep groep beweging project operatie schip veerboot boot hotel restaurant campagne initiatief stichting programma',
  positions: 'stelling standpunt mening',
  accordingTo: 'volgens, aldus, naar verluidt volgens, in de woorden van, naar het oordeel van, naar de mening van, zo',
  roleEnding:
    /^\p{L}{2,}(?:minister|woordvoerder|woordvoerster|voorzitter|voorzitster|directeur|directrice|burgemeester|wethouder|commissaris|officier|hoogleraar|onderzoeker|onderzoekster|deskundige|expert|leider|leidster|trainer|coach|chef|hoofd|manager|bestuurder|bestuurslid|ambtenaar|econoom|historicus|socioloog|bioloog|viroloog|arts|meester|leraar|docent|advocaat|rechter|secretaris|ambassadeur|woordvoerders|eigenaar|eigenares|beheerder|boer|kok|lid|kandidaat|kapitein|wachter|verpleegkundige)$/u,
  he: 'hij',
  she: 'zij ze',
  they: '',
  unnamed: 'ik we wij men iemand',
  relative: 'die dat wie',
  determiners: 'de het een zijn haar hun onze ons mijn deze dit die dat enkele meerdere veel twee drie geen elk elke',
  addressees: 'anp nos rtl reuters',
  oblique: 'hem haar hen hun zich me mij ons je het er dit dat',
  fillers:
    'vorige volgende komende ook dan toen nog nu al later eerder gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond zaterdagavond zondagavond maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend zondagochtend maandagmiddag vrijdagmiddag vanochtend vanmiddag vanavond avond ochtend daarop daarbij daarna echter wel niet weer opnieuw bovendien verder zelf zich wat daarom dus inmiddels intussen ondertussen desgevraagd er januari februari maart april mei juni juli augustus september oktober november december meteen zo resoluut schriftelijk onlangs afgelopen erbij eraan erop daaraan jaar week',
  auxiliaries:
    'heeft hebben had hadden is zijn was waren wordt worden werd werden wil wilde kan kon moet moest zal zou zullen zouden mag laat liet lieten laten',
  prepositions:
    'in op aan bij met naar van voor uit over onder tegen zonder door tijdens volgens na om tot tussen achter naast langs sinds vanaf vanuit via wegens ondanks binnen buiten rond per namens jegens tegenover te ten ter als',
  inside: 'van voor bij uit der den des van bij op aan over in',
  stops:
    'dat of als omdat hoewel terwijl nadat voordat wanneer toen want maar en dus niet geen in op aan bij met naar voor uit over onder tegen zonder door tijdens volgens na om tot is zijn was waren heeft hebben had hadden wordt werd wie wat waar hoe gisteren vandaag morgen',
  subordinators:
    'dat of als omdat hoewel terwijl nadat voordat wanneer toen zodat doordat indien zoals waar wat hoe waarom',
  coordinators: 'en maar of want dus',
  particles: "van de den der het 't ter ten te von la el al bin",
  quoted: 'geciteerd geciteerde',
  impersonal: 'staat, stond, staat te lezen, valt te lezen, is te lezen, klinkt het, klonk het, luidt het',
  within: 'in op uit bij',
  roles:
    'president premier minister-president minister ministers staatssecretaris burgemeester wethouder wethouders gedeputeerde commissaris koning koningin kamerlid raadslid raadsleden senator gouverneur ambassadeur woordvoerder woordvoerster woordvoerders voorzitter voorzitster directeur directrice manager chef hoofd baas leider leidster eigenaar eigenares oprichter oprichtster ondernemer onderneemster hoogleraar professor prof docent lector rector doctor dr historicus econoom econome onderzoeker onderzoekster onderzoekers wetenschapper wetenschapster deskundige deskundigen expert experts geoloog bioloog biologe viroloog socioloog psycholoog meteoroloog weerman advocaat advocate officier rechter agent agente politieagent brandweerman brandweercommandant commandant kapitein generaal kolonel majoor trainer trainster coach bondscoach speler speelster doelman keeper aanvoerder atleet atlete schaatser schaatsster auteur schrijver schrijfster dichter zanger zangeres acteur actrice regisseur kunstenaar kunstenares architect ingenieur arts huisarts verpleegkundige verpleegster visser boer boerin bakker boekhandelaar bibliothecaris leraar lerares juf meester leerling leerlingen student studente studenten bewoner bewoonster bewoners inwoner inwoners omwonende omwonenden buurman buurvrouw buren getuige getuigen gepensioneerde voormalig oud vakbondsleider vakbondsman vakbondsbestuurder activist activiste activisten arbeider werknemer werknemers bisschop kardinaal paus pastoor dominee winkelier winkeliers kok kastelein horecaondernemer curator conservator restaurator gids chauffeur piloot schipper veerman sluiswachter boswachter journalist fotograaf analist kandidaat ouders moeder vader zoon dochter man vrouw broer zus meneer mevrouw dhr mevr klant passagier reiziger toerist vrijwilliger vrijwilligster bron bronnen demissionair waarnemend plaatsvervangend',
  bodies:
    'ministerie kabinet regering gemeente provincie gemeenteraad college parlement kamer senaat partij fractie vakbond bond rechtbank hof justitie politie brandweer bedrijf onderneming concern groep vereniging federatie stichting comité commissie bureau instituut universiteit hogeschool school ziekenhuis bank museum club ploeg krant oppositie coalitie beweging unie autoriteit dienst bestuur leger waterschap rijkswaterstaat ggd rivm',
  bodyEnding:
    /^\p{L}{2,}(?:ministerie|bedrijf|bond|raad|dienst|krant|bureau|instituut|partij|schap|vereniging|stichting|maatschappij)$/u,
  generic:
    'woordvoerder woordvoerster deskundige expert chef hoofd leider voormalig oud directeur voorzitter bewoner inwoner kamerlid raadslid man vrouw',
  indefinite: 'een enkele enige sommige verschillende iemand bronnen getuigen anonieme onbekende',
  voices:
    'bedrijf onderneming concern firma fabrikant exploitant, ' +
    'vakbond bond werknemer werkneemster werknemers personeel medewerkers, ' +
    'politie politieagent politieagente agent agente agenten rechercheur, officier om openbaar, ' +
    'advocaat advocate advocaten verdediging raadsman, rechter rechters rechtbank hof, ' +
    'getuige getuigen ooggetuige ooggetuigen, slachtoffer slachtoffers overlevende overlevenden, ' +
    'buurman buurvrouw buren omwonende omwonenden bewoner bewoonster bewoners inwoner inwoners, ' +
    'familie nabestaande nabestaanden moeder vader ouders weduwe zoon dochter broer zus neef nicht, ' +
    'arts artsen dokter ziekenhuis kliniek verpleegkundige verpleegkundigen, ' +
    'leraar lerares leraren docent docente docenten school, ' +
    'leerling leerlingen scholier scholieren student studente studenten, boer boerin boeren, ' +
    'trainer trainster coach bondscoach, speler speelster spelers, passagier passagiers reiziger reizigers, ' +
    'chauffeur chauffeurs bestuurder bestuurders, ' +
    'deskundige deskundigen expert experts onderzoeker onderzoekster onderzoekers wetenschapper wetenschappers, ' +
    'betoger betogers demonstrant demonstranten activist activisten, ministerie minister kabinet regering, ' +
    'burgemeester wethouder gemeente, kamerlid kamerleden parlement, soldaat soldaten militair militairen leger, ' +
    'visser vissers, winkelier winkeliers, toerist toeristen, supporter supporters fan fans',
  male: 'meneer dhr koning prins broer zoon man vader oom buurman',
  female:
    'mevrouw mevr koningin prinses zus dochter vrouw moeder tante buurvrouw woordvoerster voorzitster directrice schrijfster onderzoekster lerares juf verpleegster',
  openers:
    'de het een en maar of want dus in op aan bij met naar van voor uit over onder tegen zonder door tijdens volgens na om tot als omdat hoewel terwijl nadat voordat toen wanneer ook nog al dan daarna daarom toch echter bovendien nu later gisteren vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hij zij ze wij we ik dit dat deze die zijn haar hun niet geen veel alle twee drie eerder inmiddels intussen zo hier daar er wel vorige afgelopen komende volgende',
  agent: 'door',
  termSigns:
    'zogenaamde, zogeheten, zogenoemde, het woord, de term, de uitdrukking, getiteld, genaamd, genoemd, de titel, bijgenaamd, de slogan, het motto, gedoopt, met de naam, onder de naam',
  works:
    'boek roman film lied nummer album plaat toneelstuk opera gedicht serie aflevering programma tentoonstelling schilderij artikel essay rapport column documentaire krant tijdschrift blad spel project operatie hoofdstuk schip veerboot restaurant hotel',
  announces: 'in zijn geheel, luidt de verklaring, als volgt, het volgende',
  passive: 'wordt worden werd werden',
  reflexive: 'zich',
};
