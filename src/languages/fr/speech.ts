import type { SpeechRows } from '../language.ts';

/** French. The tokens of `a-t-elle` are its parts, `l’` and `d’` are words of their own. */
export const SPEECH: SpeechRows = {
  neutral: {
    dire: 'dit, disent, disait, disant, dire, dis',
    déclarer: 'déclaré, déclare, déclarait, déclarent, déclarant',
    expliquer: 'expliqué, explique, expliquait, expliquent, expliquant',
    ajouter: 'ajouté, ajoute, ajoutait, ajoutent, ajoutant',
    indiquer: 'indiqué, indique, indiquait; précisé, précise, précisait, précisant',
    annoncer: 'annoncé, annonce, annonçait, annonçant',
    répondre: 'répondu, répond, répondait, rétorqué, rétorque, répliqué, réplique',
    demander: 'demandé, demande; interrogé, interroge',
    écrire: 'écrit, écrivait, écrivent; tweeté; publié',
    raconter: 'raconté, raconte, racontait; confié, confie; relaté; témoigné, témoigne',
    commenter: 'commenté, commente; observé, observe; remarqué, remarque',
    rappeler: 'rappelé, rappelle; souvient, souvenu, souvenait',
    poursuivre: 'poursuivi, poursuit; repris, reprend; continué, continue; conclu, conclut',
    qualifier:
      'qualifié de, qualifie de, qualifié, qualifie, qualifiant, parlé de, parle de, évoqué, évoque, décrit, appelé, appelle',
    estimer: 'estimé, estime, estimait; pensé, pense; jugé, juge',
    lire: 'lit on, peut on lire',
  },
  loaded: {
    affirmer: 'affirmé, affirme, affirmait, affirment, affirmant; assuré, assure, assurait',
    prétendre: 'prétendu, prétend, prétendait',
    admettre: 'admis, admet, admettait; reconnu, reconnaît, reconnaissait; avoué, avoue; concédé, concède',
    souligner: 'souligné, souligne, soulignait; insisté, insiste; martelé, martèle; fait valoir, fait remarquer',
    avertir: 'averti, avertit; prévenu, prévient; mis en garde, met en garde; alerté, alerte',
    dénoncer: 'dénoncé, dénonce; critiqué, critique; fustigé, fustige; condamné, condamne; accusé, accuse',
    regretter: 'regretté, regrette; déploré, déplore; soupiré, soupire',
    promettre: 'promis, promet; juré, jure',
    exiger: 'exigé, exige; exhorté, exhorte; réclamé, réclame',
    nier: 'nié, nie; démenti, dément',
    réjouir: 'réjoui, réjouit; félicité, félicite; salué, salue',
    ironiser: 'ironisé, ironise; plaisanté, plaisante; raillé, raille; souri, sourit',
    crier: 'crié, crie; hurlé, hurle; lancé, lance; scandé, scande; exclamé, exclame',
    plaider: 'plaidé, plaide; argué, argumenté',
    murmurer: 'murmuré, murmure; glissé, glisse; lâché, lâche',
    menacer: 'menacé, menace',
    plaindre: 'plaint; indigné, indigne; emporté; tonné, tonne',
    révéler: 'révélé, révèle',
  },
  nounLike:
    'demande annonce critique menace reprend continue lance décrit juge appelle pense publié décrit salue promis plaint évoque',
  accordingTo: "selon, d' après, aux yeux de",
  roleEnding: null,
  he: 'il',
  she: 'elle',
  they: 'ils elles',
  unnamed: 'je j nous on vous ce c cela',
  relative: 'qui',
  determiners:
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre plusieurs deux trois quelques",
  fillers:
    "a ont avait avaient est sont était s' se n' ne y en l' le lui leur nous pas aussi alors encore ensuite également hier lundi mardi mercredi jeudi vendredi samedi dimanche soir matin déjà ainsi enfin toujours d' m' être été ayant vient aurait",
  inside: "de du des d' de la",
  stops:
    "que qu' qui quand comme lorsque si parce car mais ou et donc ni ne n' pas a ont avait est sont était à au aux dans sur sous par pour avec sans chez vers entre en après avant depuis pendant contre malgré selon lors hier lundi mardi mercredi jeudi vendredi samedi dimanche ce cela s' se",
  particles: 'de du des d la le van von el al ben bin saint sainte',
  roles:
    'président présidente vice premier première ministre ministres secrétaire maire adjoint adjointe député députée sénateur sénatrice conseiller conseillère préfet préfète ambassadeur ambassadrice porte parole porte-parole directeur directrice chef cheffe patron patronne gérant gérante responsable dirigeant professeur professeure docteur dr historien historienne économiste chercheur chercheuse scientifique expert experte avocat avocate procureur procureure juge commissaire capitaine général colonel commandant lieutenant gendarme pompier entraîneur entraîneuse joueur joueuse gardien gardienne auteur autrice écrivain écrivaine romancier romancière chanteur chanteuse réalisateur réalisatrice artiste architecte ingénieur ingénieure médecin infirmier infirmière pêcheur marin agriculteur agricultrice boulanger boulangère libraire instituteur institutrice habitant habitante riverain riveraine voisin voisine témoin retraité retraitée ancien ancienne syndicaliste militant militante élu élue évêque cardinal pape curé état affaires étrangères intérieur',
  bodies:
    'ministère université école hôpital société entreprise groupe association fédération syndicat agence bureau parti gouvernement tribunal conseil comité commission parlement assemblée sénat police gendarmerie préfecture mairie armée banque ville région département journal club équipe collectif',
  generic:
    'porte parole porte-parole responsable dirigeant chef cheffe expert experte ancien ancienne président présidente directeur directrice élu élue premier première vice habitant habitante député députée',
  male: 'm monsieur roi prince frère père fils mari oncle président directeur conseiller adjoint député sénateur historien chercheur gardien avocat pêcheur marin pompier boulanger instituteur voisin retraité patron',
  female:
    'mme madame mlle reine princesse sœur mère fille femme tante présidente directrice conseillère adjointe députée sénatrice historienne chercheuse gardienne avocate boulangère institutrice voisine retraitée patronne',
  openers:
    "le la les l' un une des du de d' et ou mais donc or ni car en à au aux dans sur sous par pour avec sans chez selon après avant depuis pendant lors lorsque quand comme si ce cet cette ces son sa ses leur il elle ils elles on nous je vous hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche pas plus tout tous toutes deux trois plusieurs aussi alors puis enfin cependant pourtant toutefois malgré interrogé interrogée c' j' s' qu'",
  agent: 'par',
  termSigns:
    "dit, dite, le mot, du mot, le terme, du terme, l'expression, l’expression, intitulé, intitulée, baptisé, baptisée, nommé, nommée, surnommé, surnommée, le titre, titré, soi-disant, sous le nom de, sous le titre, le slogan",
  works:
    'livre roman film chanson album pièce opéra poème série épisode émission programme exposition tableau article essai rapport chronique podcast documentaire journal revue magazine jeu projet opération chapitre',
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
