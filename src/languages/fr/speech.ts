import type { SpeechRows } from '../language.ts';

/** French. The tokens of `a-t-elle` are its parts, `l’` and `d’` are words of their own. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    dire: 'dit, disent, disait, disant, dire, dis',
    déclarer: 'déclaré, déclare, déclarait, déclarent, déclarant',
    expliquer: 'expliqué, explique, expliquent, expliquait, expliquent, expliquant',
    ajouter: 'ajouté, ajoute, ajoutait, ajoutent, ajoutant',
    indiquer: 'indiqué, indique, indiquait; précisé, précise, précisait, précisant',
    annoncer: 'annoncé, annonce, annonçait, annonçant',
    répondre: 'répondu, répond, répondent, répondait, rétorqué, rétorque, répliqué, réplique',
    demander: 'demandé, demande, demandent; interrogé, interroge',
    écrire: 'écrit, écrivait, écrivent; tweeté; publié',
    raconter:
      'raconté, raconte, racontent, racontait; confié, confie; confirmé, confirme, confirment; relaté; témoigné, témoigne',
    commenter: 'commenté, commente; observé, observe; remarqué, remarque',
    rappeler: 'rappelé, rappelle, rappellent; souvient, souvenu, souvenait',
    poursuivre: 'poursuivi, poursuit; repris, reprend; continué, continue; conclu, conclut',
    qualifier:
      'qualifié de, qualifie de, qualifié, qualifient, qualifie, qualifiant, parlé de, parle de, parlent de, parlent, évoqué, évoquent, évoque, décrit, décrivent, appelé, appellent, appelle',
    estimer: 'estimé, estime, estiment, estimait; pensé, pense, pensent; jugé, juge',
    autres:
      'jugent; croient; emporte; agace, agacé; inquiète, inquiété; interroge; étonne, étonné; amuse; insurge, insurgé; offusque; alarme, alarmé; enthousiasme; impatiente; exclame; désole, désolé; félicite; souvient; soutient, soutenu; défend, défendu; tranche, tranché; peste, pesté; tempête; fulmine, fulminé; grince; rigole; conseille, conseillé; réjouit; plaint; tacle; tance; étrille; assène; assené; clame, clamé; élude; émeut',
    lire: 'lit - on, peut - on lire',
    détailler:
      'détaillé, détaille, détaillait; développé, développe; analyse, analysé; résumé, résume, résume; décrypte; constate, constaté; constatait; note, noté, notait; relève, relevé; signalé, signale; informé, informe; rapporté, rapporte, rapportent; soulève, soulevé; résument; espère, espéré, espère-t; souhaite, souhaité; considère, considéré; suppose; imagine; croit, crû; considèrent; préconise; recommande, recommandé; suggère, suggéré; propose, proposé; formulé, formule; argumente; théorise; évalue; enchaîne, enchaîné; complète, complété; abonde; tempère, tempéré; nuance, nuancé; renchérit, renchéri; relativise, relativisé; rassure, rassure, rassuré; remercie, remercié',
  },
  loaded: {
    affirmer: 'affirmé, affirme, affirment, affirmait, affirment, affirmant; assuré, assure, assurait',
    prétendre: 'prétendu, prétend, prétendait',
    admettre:
      'admis, admet, admettent, admettait; reconnu, reconnaissent, reconnaît, reconnaissait; avoué, avoue; concédé, concède',
    souligner:
      'souligné, souligne, soulignent, soulignait; insisté, insiste, insiste; martelé, martèle; fait valoir, fait remarquer',
    avertir: 'averti, avertit; prévenu, prévient, prévient; mis en garde, met en garde; alerté, alerte',
    dénoncer:
      'dénoncé, dénonce, dénoncent; critiqué, critiquent, critique; fustigé, fustige; condamné, condamne; accusé, accuse',
    regretter: 'regretté, regrette, regrettent; déploré, déplorent, déplore; soupiré, soupire',
    promettre: 'promis, promet, promettent; juré, jure',
    exiger: 'exigé, exige, exigent; exhorté, exhorte; réclamé, réclament, réclame',
    nier: 'nié, nie; démenti, dément',
    réjouir: 'réjoui, réjouit; félicité, félicite; salué, salue',
    ironiser: 'ironisé, ironise; plaisanté, plaisante; raillé, raille; souri, sourit, sourit',
    crier: 'crié, crie; hurlé, hurle; lancé, lance; scandé, scande; exclamé, exclame',
    plaider: 'plaidé, plaide, plaide; argué, argumenté',
    murmurer: 'murmuré, murmure; glissé, glisse; lâché, lâche, lâche',
    menacer: 'menacé, menace',
    plaindre: 'plaint; indigné, indigne; emporté, emporté, emporte; tonné, tonne',
    révéler: 'révélé, révèle',
  },
  nounLike:
    'demande annonce critique menace reprend continue lance décrit juge appelle pense publié décrit salue promis plaint évoque note analyse nuance espère complète signale souffle informe rapporte développe suppose propose résumé relève',
  addressees: 'afp reuters ap franceinfo',
  oblique: "se s' me m' te y en lui leur ça cela ce c c'",
  subordinators: "que qu' si quand lorsque lorsqu' comme parce puisque tandis dès où bien quoique pourquoi combien",
  coordinators: 'et ou mais or car donc ni puis',
  auxiliaries:
    'a ont avait avaient est sont était étaient aurait auraient eu été être avoir vient fait va doit peut soit serait aura',
  prepositions:
    "à au aux dans sur sous pour avec sans chez vers entre en après avant depuis pendant contre malgré selon lors durant dès parmi devant derrière auprès face hors envers suite jusqu' jusque d'après par via",
  quoted: 'cité citée cités',
  impersonal:
    'lit on, peut on lire, pouvait on lire, lisait on, apprend on, dit on, explique t on, indique t on, précise t on, assure t on, fait on savoir',
  within: 'dans à au chez du de sur',
  viewOf: 'pour, aux yeux de, aux yeux du',
  bearers:
    'association collectif groupe mouvement projet opération navire ferry bateau cargo hôtel restaurant campagne initiative alliance programme',
  positions: 'thèse position version argument avis',
  accordingTo: "selon, d' après, d'après, aux yeux de, aux dires de, de l' avis de, à en croire, au dire de, dixit",
  roleEnding: null,
  he: 'il',
  she: 'elle',
  they: 'ils elles',
  unnamed: 'je j nous on vous ce c cela',
  relative: 'qui',
  determiners:
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs deux trois quelques",
  fillers:
    "a ont avait avaient est sont était s' se n' ne y en l' le lui leur nous pas aussi alors encore ensuite également hier lundi mardi mercredi jeudi vendredi samedi dimanche soir matin déjà ainsi enfin toujours d' m' être été ayant vient aurait hier aujourd hui aujourd'hui demain matin après-midi midi nuit dernier dernière mardi plus tard tout simplement toutefois cependant pourtant janvier février mars avril mai juin juillet août septembre octobre novembre décembre jamais toujours notamment surtout même puis ce cette lundi",
  inside: "de du des d' de la à au aux en chargé chargée",
  stops:
    "que qu' qui quand comme lorsque si parce car mais ou et donc ni ne n' pas a ont avait est sont était à au aux dans sur sous par pour avec sans chez vers entre en après avant depuis pendant contre malgré selon lors hier lundi mardi mercredi jeudi vendredi samedi dimanche ce cela s' se",
  particles: 'de du des d la le van von el al ben bin saint sainte',
  roles:
    'président présidente vice premier première ministre ministres secrétaire maire adjoint adjointe député députée sénateur sénatrice conseiller conseillère préfet préfète ambassadeur ambassadrice porte parole porte-parole directeur directrice chef cheffe patron patronne gérant gérante responsable dirigeant professeur professeure docteur dr historien historienne économiste chercheur chercheuse scientifique expert experte avocat avocate procureur procureure juge commissaire capitaine général colonel commandant lieutenant gendarme pompier entraîneur entraîneuse joueur joueuse gardien gardienne auteur autrice écrivain écrivaine romancier romancière chanteur chanteuse réalisateur réalisatrice artiste architecte ingénieur ingénieure médecin infirmier infirmière pêcheur marin agriculteur agricultrice boulanger boulangère libraire instituteur institutrice habitant habitante riverain riveraine voisin voisine témoin retraité retraitée ancien ancienne syndicaliste militant militante élu élue évêque cardinal pape curé état affaires étrangères intérieur maires ministre-déléguée délégué déléguée coprésident coprésidente vice-président vice-présidente vice-présidente sous-préfet sous-préfète secrétaire rapporteur rapporteure eurodéputé eurodéputée parlementaire candidat candidate chancelier chancelière roi reine prince princesse proviseur proviseure principal recteur rectrice doyen doyenne géologue biologiste climatologue virologue sociologue politologue psychologue météorologue urbaniste écologue volcanologue hydrologue vétérinaire pharmacien pharmacienne chirurgien chirurgienne urgentiste aide-soignante sage-femme magistrat magistrate bâtonnier greffier policier policière gendarmes policiers pompiers soldat officier amiral sélectionneur buteur attaquant gardienne capitaine coureur cycliste nageuse patron entrepreneur entrepreneuse industriel commerçant commerçante commerçants restaurateur restauratrice cuisinier cuisinière hôtelier boucher fermier éleveur éleveuse viticulteur viticultrice vigneron maraîcher berger forestier batelier éclusier conducteur conductrice chauffeur pilote contrôleur ouvrier ouvrière salarié salariée salariés employé employée enseignant enseignante enseignants professeurs élève élèves étudiant étudiante étudiants parent parents mère père fils fille mari femme frère sœur client cliente passager passagère touriste bénévole bénévoles survivant victime avocats maîtresse maître me metteur comédien comédienne acteur actrice cinéaste peintre sculpteur sculptrice poète musicien musicienne chef-cuisinier conservateur conservatrice restauratrice archéologue commissaire-priseur bibliothécaire documentaliste archiviste sapeur-pompier monsieur madame source sources habitants riverains voisins témoins experts chercheurs syndicats opposants manifestants grévistes prêtre imam rabbin sous-secrétaire coordinateur coordinatrice animateur animatrice éducateur éducatrice délégation fondateur fondatrice cofondateur cofondatrice propriétaire locataire agent agente technicien technicienne régisseur régisseuse gérante trésorier trésorière',
  bodies:
    'ministère université école hôpital société entreprise groupe association fédération syndicat agence bureau parti gouvernement tribunal conseil comité commission parlement assemblée sénat police gendarmerie préfecture mairie armée banque ville région département journal club équipe collectif direction opposition majorité justice parquet cour mairie municipalité métropole intersyndicale exécutif élysée matignon conseil rectorat chambre fédération fondation institut musée ligue ong collectif comité confédération compagnie observatoire autorité office quotidien hebdomadaire magazine radio chaîne plateforme marque maison commune département agglomération',
  generic:
    'porte parole porte-parole responsable dirigeant chef cheffe expert experte ancien ancienne président présidente directeur directrice élu élue premier première vice habitant habitante député députée',
  male: 'm monsieur roi prince frère père fils mari oncle président directeur conseiller adjoint député sénateur historien chercheur gardien avocat pêcheur marin pompier boulanger instituteur voisin retraité patron',
  female:
    'mme madame mlle reine princesse sœur mère fille femme tante madame présidente directrice conseillère adjointe députée sénatrice historienne chercheuse gardienne avocate boulangère institutrice voisine retraitée patronne chancelière candidate sous-préfète proviseure chirurgienne magistrate policière capitaine éleveuse ouvrière salariée enseignante étudiante comédienne actrice musicienne conservatrice fondatrice cofondatrice coordinatrice éducatrice commerçante restauratrice ',
  openers:
    "le la les l' un une des du de d' et ou mais donc or ni car en à au aux dans sur sous par pour avec sans chez selon après avant depuis pendant lors lorsque quand comme si ce cet cette ces son sa ses leur il elle ils elles on nous je vous hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche pas plus tout tous toutes deux trois plusieurs aussi alors puis enfin cependant pourtant toutefois malgré interrogé interrogée c' j' s' qu' interrogés interrogées contacté contactée contactés joint jointe sollicité sollicitée questionné questionnée",
  agent: 'par',
  termSigns:
    "dit, dite, le mot, du mot, le terme, du terme, l'expression, l’expression, intitulé, intitulée, baptisé, baptisée, nommé, nommée, surnommé, surnommée, le titre, titré, soi-disant, sous le nom de, sous le titre, le slogan",
  works:
    'livre roman film chanson album pièce opéra poème série épisode émission programme exposition tableau article essai rapport chronique podcast documentaire journal revue magazine jeu projet opération chapitre',
  indefinite: "un une des plusieurs certains certaines quelqu'un anonyme",
  voices:
    'entreprise société compagnie groupe exploitant fabricant, syndicat syndicaliste salarié salariée salariés, policier policière police gendarme gendarmes, ' +
    'procureur procureure parquet, avocat avocate défense, juge tribunal, témoin témoins, victime victimes survivant survivante, ' +
    'voisin voisine voisins riverain riveraine riverains habitant habitante habitants, ' +
    'proche proches parent parents famille mère père veuve fils fille frère sœur cousin cousine, ' +
    'médecin médecins hôpital clinique infirmier infirmière, enseignant enseignante école, élève élèves, agriculteur agricultrice paysan paysanne, ' +
    'entraîneur entraîneuse, joueur joueuse, passager passagère passagers, chauffeur conducteur conductrice, ' +
    'expert experte experts chercheur chercheuse chercheurs scientifique scientifiques spécialiste spécialistes, ' +
    'manifestant manifestante manifestants militant militante militants, ministre ministère gouvernement, ' +
    'maire mairie, député députée députés sénateur sénatrice parlement sénat, ' +
    'soldat soldats militaire militaires armée, pêcheur pêcheurs, commerçant commerçante commerçants, ' +
    'touriste touristes, étudiant étudiante étudiants, client cliente clients, supporter supporters',
  announces:
    'en intégralité, déclare le communiqué, le communiqué, comme suit, ceci, écrit-il, écrit-elle, a-t-il écrit, a-t-elle écrit',
  adverbEnding: /.{3}ment$/,
  fixedOrder: false,
  dropsPronouns: false,
  pastTense: null,
  participle: null,
  passive: 'été est',
  reflexive: "s' se",
  femaleEnding: '',
};
