import type { SpeechRows } from '../language.ts';

/** How Italian names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    dire: 'detto, dice, disse, dicono, dissero, diceva, dicevano, dicendo',
    dichiarare: 'dichiarato, dichiara, dichiarò, dichiarano, dichiarava',
    spiegare: 'spiegato, spiega, spiegò, spiegano, spiegava; chiarito, chiarisce; precisato, precisa, precisò',
    aggiungere:
      'aggiunto, aggiunge, aggiunse, aggiungono, aggiungendo; proseguito, prosegue; continua, continuato; concluso, conclude, concludono; ribatte, ribattuto',
    annunciare:
      'annunciato, annuncia, annunciò, annunciano; comunicato, comunica; reso noto, rende noto; fatto sapere, fa sapere, fa notare, fa presente, fanno notare, tiene a precisare, fanno sapere',
    affermare:
      'affermato, afferma, affermò, affermano, affermava; sostenuto, sostiene, sostengono, sosteneva, sostenne',
    raccontare:
      'raccontato, racconta, raccontò, raccontano, raccontava; riferito, riferisce, riferiscono; ricordato, ricorda, ricordano; confidato, confida; testimoniato',
    rispondere: 'risposto, risponde, rispose, rispondono; replicato, replica, replicò; ribattuto',
    chiedere: 'chiesto, chiede, chiese, chiedono, chiedeva; domandato, domanda, domandò; si interroga',
    scrivere: 'scritto, scrive, scrisse, scrivono; twittato, twitta; postato; pubblicato',
    commentare:
      'commentato, commenta, commentò, commentano; osservato, osserva, osservò; notato, nota; analizza; sintetizza; riassume',
    segnalare:
      'segnalato, segnala; indicato, indica; rilevato, rileva; evidenziato, evidenzia; informato, informa; rivelato, rivela',
    definire:
      'definito, definisce, definì, definiscono, definendo; chiamato, chiama; parlato di, parla di, parlò di, parlano di; descritto, descrive; bollato, bolla; giudicato, giudica',
    ritenere:
      'ritenuto, ritiene, ritengono; pensa, pensato; crede; considera, considerato; reputa; spera, sperava, sperano; auspicato, auspica',
    leggere: 'recita, si legge, leggeva',
    esprimere: 'espresso, esprime',
    illustrare: 'illustrato, illustra; argomentato, argomenta; ragiona',
    ringraziare: 'ringraziato, ringrazia; augurato, augura; salutato',
  },
  loaded: {
    ammettere: 'ammesso, ammette, ammise, ammettono; riconosciuto, riconosce; confessato, confessa',
    sottolineare:
      'sottolineato, sottolinea, sottolineò, sottolineano; ribadito, ribadisce, ribadiscono; insistito, insiste; rimarcato, rimarca; rincara, rincarato',
    avvertire:
      'avvertito, avverte, avvertono; ammonito, ammonisce; allertato; avvisato, avvisa; messo in guardia, mette in guardia',
    denunciare:
      'denunciato, denuncia, denunciò, denunciano; criticato, critica, criticarono, criticano; attaccato, attacca; condannato, condanna; accusato, accusa; contestato, contesta; tuonato, tuona; sbottato, sbotta',
    lamentare:
      'lamentato, lamenta, lamentano, lamentava; deplorato; rammaricato, rammarica; sospirato, sospira; si rammarica; protesta, protestato',
    promettere:
      'promesso, promette, promise; assicurato, assicura, assicurano; garantito, garantisce; giurato, giura; rassicurato, rassicura',
    pretendere:
      'preteso, pretende; esortato, esorta; invocato, invoca; reclamato; sollecitato, sollecita; invitato, invita; intimato',
    negare: 'negato, nega, negò, negano; smentito, smentisce; respinto, respinge; escluso, esclude',
    rallegrarsi: 'elogiato, elogia; lodato; esultato, esulta; si congratula; festeggiato; si rallegra',
    scherzare: 'scherzato, scherza; ironizzato, ironizza; sorriso, sorride; ride',
    gridare: 'gridato, grida, gridano, urlato, urla; esclamato, esclama; scandito, scandivano',
    minacciare: 'minacciato, minaccia',
    sussurrare: 'sussurrato, mormorato',
    ordinare: 'ordinato',
  },
  nounLike:
    'critica denuncia domanda replica accusa minaccia nota comunicato grida urla risposta protesta accuse scritto indica comunica attacca spera ricorda condanna bolla ordinato',
  bearers:
    'associazione comitato gruppo movimento progetto operazione nave traghetto barca hotel ristorante campagna iniziativa alleanza programma',
  thingEnding: /(?:zione|sione|ità|mento|ismo)$/u,
  positions: 'tesi versione posizione parere',
  accordingTo:
    'secondo, stando a, per, a detta di, ad avviso di, a giudizio di, a parere di, nelle parole di, secondo quanto riferito da, come riferito da',
  he: 'lui egli',
  she: 'lei ella',
  they: 'loro essi',
  unnamed: 'io noi uno ciò questo',
  relative: 'che cui quale quali',
  determiners:
    "il lo la l' i gli le un uno una un' del dello della dell' dei degli delle suo sua suoi sue loro mio mia nostro nostra questo questa questi queste quel quella quell' alcuni alcune molti molte due tre diversi vari",
  addressees: 'ansa adnkronos agi lapresse reuters cronisti giornalisti stampa',
  oblique: 'gli lo ne ci mi ti vi ciò',
  fillers:
    'ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica mattina sera pomeriggio notte stamattina stasera poi anche ancora già ora adesso invece però quindi inoltre infine subito dopo prima intanto così ormai spesso sempre più tardi volta si gli ne ci mi lo la scorso scorsa gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre non pubblicamente',
  auxiliaries:
    'ha hanno aveva avevano avrebbe è sono era erano viene vengono stato stata stati state abbia fatto avuto avrà può deve voluto vuole',
  prepositions:
    "a ad al allo alla all' ai agli alle in nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle da dal dallo dalla dall' dai dagli dalle per tra fra durante dopo prima senza verso contro presso attraverso sotto sopra entro oltre davanti dietro insieme secondo nonostante",
  inside: "di del dello della dell' dei degli delle d' da dal dalla dell per al alla all' allo alle ai",
  stops:
    "che se quando mentre perché poiché come ma e ed o né né non è sono era ha hanno a al alla all' in nel nella nell' con su sul sulla sull' da per tra fra dopo prima durante senza verso contro ieri oggi lunedì martedì mercoledì giovedì venerdì sabato domenica dove chi cui si",
  subordinators: 'che se quando mentre perché poiché come dove dopo affinché siccome sebbene benché quanto',
  coordinators: 'e ed ma o però oppure né',
  particles: "di de del della dell' dei d' da dal von van la lo san santa bin el al",
  quoted: 'citato citata citati',
  impersonal:
    'si legge, è scritto, scrivono, fanno sapere, spiegano, fa sapere, riferiscono, trapela, filtra, dicono, confermano, sottolineano, ribadiscono, precisano, assicurano',
  within: "da dal dalla dall' dai dallo in nel nella nell' sul sulla sull' nei negli",
  viewOf: 'per',
  roles:
    'presidente vicepresidente premier ministro ministra ministri viceministro sottosegretario sottosegretaria sindaco sindaca vicesindaco vicesindaca assessore assessora consigliere consigliera governatore governatrice deputato deputata senatore senatrice onorevole segretario segretaria prefetto prefetta questore ambasciatore ambasciatrice portavoce direttore direttrice vicedirettore capo capogruppo leader responsabile dirigente coordinatore coordinatrice amministratore amministratrice delegato delegata titolare proprietario proprietaria fondatore fondatrice imprenditore imprenditrice manager professore professoressa prof docente rettore rettrice preside dottore dottoressa dott dottssa dr storico storica economista ricercatore ricercatrice scienziato scienziata esperto esperta geologo geologa biologo biologa virologo virologa psicologo sociologo avvocato avvocata avvocatessa avv procuratore procuratrice pm giudice magistrato commissario commissaria capitano generale colonnello comandante maresciallo tenente carabiniere carabinieri vigile vigili pompiere pompieri allenatore allenatrice tecnico ct giocatore giocatrice portiere attaccante capitana atleta campione campionessa autore autrice scrittore scrittrice romanziere poeta cantante cantautore regista attore attrice artista architetto architetta ingegnere ingegnera ing medico medica primario infermiere infermiera pescatore pescatrice contadino agricoltore agricoltrice allevatore panettiere fornaio fornaia libraio libraia bibliotecario bibliotecaria maestro maestra insegnante studente studentessa studenti abitante abitanti residente residenti vicino vicina vicini testimone testimoni pensionato pensionata ex sindacalista sindacalisti attivista attivisti operaio operaia operai lavoratore lavoratori lavoratrici vescovo cardinale papa parroco don suor padre arcivescovo commerciante commercianti barista cuoco chef ristoratore negoziante curatore curatrice custode guardiano guida autista pilota giornalista fotografo analista candidato candidata cittadini genitori madre padre figlio figlia marito moglie fratello sorella signora signor sig cliente passeggero passeggera turista volontario volontaria fonte fonti',
  bodies:
    'ministero governo comune regione provincia giunta consiglio parlamento camera senato partito sindacato tribunale procura corte polizia questura prefettura protezione azienda società impresa gruppo associazione federazione fondazione comitato commissione agenzia ente istituto università scuola ospedale asl banca museo squadra club giornale quotidiano opposizione maggioranza movimento lega unione amministrazione autorità municipio ufficio direzione',
  generic:
    'portavoce responsabile dirigente capo esperto esperta ex presidente direttore direttrice deputato deputata abitante residente',
  indefinite: "un uno una un' alcuni alcune qualcuno diversi diverse certi certe fonti testimoni anonimo anonima",
  voices:
    'azienda società impresa gruppo compagnia ditta produttore gestore, ' +
    'sindacato sindacalista sindacalisti lavoratore lavoratrice lavoratori dipendenti operai, ' +
    'polizia poliziotto poliziotta poliziotti carabiniere carabinieri questura agente agenti, ' +
    'procuratore procuratrice procura pm, avvocato avvocata avvocati difesa legale legali, ' +
    'giudice giudici tribunale corte, testimone testimoni, ' +
    'vittima vittime superstite superstiti sopravvissuto sopravvissuta sopravvissuti, ' +
    'vicino vicina vicini residente residenti abitante abitanti cittadino cittadina cittadini, ' +
    'familiare familiari parente parenti famiglia madre padre genitori vedova figlio figlia fratello sorella cugino cugina marito moglie, ' +
    'medico medici ospedale clinica infermiere infermiera infermieri, ' +
    'insegnante insegnanti maestro maestra docente docenti scuola, ' +
    'studente studentessa studenti alunno alunna alunni, agricoltore agricoltori contadino contadina contadini, ' +
    'allenatore allenatrice, giocatore giocatrice giocatori, passeggero passeggera passeggeri, ' +
    'autista conducente conducenti, ' +
    'esperto esperta esperti ricercatore ricercatrice ricercatori scienziato scienziata scienziati studioso studiosi, ' +
    'manifestante manifestanti attivista attivisti, ministero ministro ministra governo, ' +
    'sindaco sindaca comune giunta, deputato deputata deputati senatore senatori parlamento senato, ' +
    'soldato soldati militare militari esercito, pescatore pescatori, ' +
    'negoziante negozianti commerciante commercianti, turista turisti, tifoso tifosi',
  male: 'signor sig don padre re principe fratello figlio marito zio ministro sindaco deputato senatore assessore consigliere direttore professore dottore avvocato attore scrittore maestro vicino',
  female:
    'signora suor regina principessa sorella madre figlia moglie zia ministra sindaca deputata senatrice assessora consigliera direttrice professoressa dottoressa avvocata attrice scrittrice maestra vicina',
  openers:
    "il lo la l' i gli le un uno una un' del della dei delle e ma o a al alla in nel nella con su sul per tra da dal dalla dopo prima durante secondo quando mentre se come anche già ieri oggi domani lunedì martedì mercoledì giovedì venerdì sabato domenica questo questa questi queste suo sua lui lei loro noi io non più poi infine inoltre intanto invece però così ora adesso due tre molti tutti tutte alcuni interpellato interpellata raggiunto raggiunta intervistato intervistata sentito sentita critico critica duro dura contattato",
  agent: "da dal dalla dall' dai dallo dagli",
  termSigns:
    "cosiddetto, cosiddetta, cosiddetti, cosiddette, la parola, il termine, l'espressione, intitolato, intitolata, soprannominato, soprannominata, detto, detta, chiamato, chiamata, denominato, denominata, il titolo, lo slogan, battezzato, battezzata",
  works:
    'libro romanzo film canzone disco album opera poesia serie episodio programma mostra quadro articolo saggio rapporto rubrica documentario giornale rivista gioco progetto operazione capitolo spettacolo',
  announces: 'integralmente, il comunicato recita, recita il comunicato, quanto segue',
  adverbEnding: /.{3}mente$/,
  dropsPronouns: true,
  passive: 'stato stata stati state viene vengono venne',
  reflexive: 'si',
};
