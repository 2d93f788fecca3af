import type { SpeechRows } from '../language.ts';

/** How Spanish names who speaks. */
export const SPEECH: SpeechRows = {
  neutral: {
    decir: 'dijo, dice, dijeron, dicen, decía, dicho, diciendo',
    declarar: 'declaró, declara, declararon, declaran, declarado',
    explicar: 'explicó, explica, explicaron, explicado, explicaba',
    añadir: 'añadió, añade, añadieron, añadido; agregó, agrega, agregaron',
    señalar: 'señaló, señala, señalaron, señalando; indicó, indica, indicaron; apuntó, apunta; precisó, precisa',
    anunciar: 'anunció, anuncia, anunciaron',
    comentar: 'comentó, comenta; observó, observa',
    contar: 'contó, contaron, cuenta; relató, relata; narró; recordó, recuerda',
    responder: 'respondió, responde, respondieron; contestó, contesta; replicó, replica',
    preguntar: 'preguntó, pregunta, preguntaron',
    escribir: 'escribió, escribe, escribieron; publicó; tuiteó',
    informar: 'informó, informa, informaron; comunicó; reportó',
    calificar:
      'calificó de, califica de, calificó, califica, calificaron, tildó de, describió, describe, llamó, llama, habló de, habla de',
    expresar: 'expresó, expresa; manifestó, manifiesta',
    concluir: 'concluyó, concluye; continuó; prosiguió',
    opinar: 'opinó, opina, opinaron; considera, consideró; cree, creyó',
    leer: 'reza, rezaba',
  },
  loaded: {
    afirmar: 'afirmó, afirma, afirmaron; aseguró, asegura, aseguraron; aseveró; sostuvo, sostiene',
    admitir: 'admitió, admite, admitieron; reconoció, reconoce, reconocieron; confesó, confiesa',
    alegar: 'alegó, alega; pretendió, pretende; argumentó, argumenta',
    advertir: 'advirtió, advierte, advirtieron; alertó, alerta; avisó, avisa',
    insistir: 'insistió, insiste; recalcó, recalca; subrayó, subraya; enfatizó; remarcó',
    denunciar: 'denunció, denuncia; criticó, critica; condenó, condena; reprochó; acusó, acusa',
    lamentar: 'lamentó, lamenta, lamentaron; quejó, queja; suspiró',
    prometer: 'prometió, promete; juró, jura',
    exigir: 'exigió, exige; reclamó, reclama; pidió, pide; instó, insta',
    negar: 'negó, niega; desmintió, desmiente',
    celebrar: 'celebró, celebra; elogió; aplaudió; felicitó',
    bromear: 'bromeó, bromea; ironizó, ironiza; rió',
    gritar: 'gritó, grita, gritaron; exclamó, exclama; coreó, corearon; espetó',
    amenazar: 'amenazó, amenaza',
    revelar: 'reveló, revela',
    susurrar: 'susurró; murmuró',
    ordenar: 'ordenó, ordena',
  },
  nounLike: 'cuenta pregunta indica informa denuncia critica queja amenaza llama alerta observa condena reclama jura',
  accordingTo: 'según, de acuerdo con, en palabras de, a juicio de',
  roleEnding: null,
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
  unnamed: 'yo nosotros uno esto eso',
  relative: 'quien quienes que',
  determiners:
    'el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa varios varias dos tres algunos muchos',
  fillers:
    'ha han había habían se le les lo la no ya también después luego entonces ayer hoy lunes martes miércoles jueves viernes sábado domingo además aún todavía este el más tarde',
  inside: 'de del',
  stops:
    'que si cuando como porque pues aunque mientras pero sino y e o u ni no ha han había es son era fue a al en con por para sin sobre entre hasta desde hacia contra durante tras según ante bajo donde se le les lo ayer hoy lunes martes miércoles jueves viernes sábado domingo ya también además después luego quien',
  particles: 'de del la los las y van von el al bin san santa',
  roles:
    'presidente vicepresidente primer ministro ministros secretario alcalde concejal diputado senador gobernador consejero embajador portavoz vocero vocera director gerente jefe líder dirigente responsable profesor doctor dr historiador economista investigador científico experto abogado fiscal juez jueza comisario capitán general coronel comandante teniente inspector agente bombero entrenador jugador portero autor escritor novelista cantante artista arquitecto ingeniero médico enfermero pescador marinero agricultor ganadero panadero librero bibliotecario maestro vecino testigo jubilado antiguo exministro expresidente sindicalista activista obispo cardenal papa cura geólogo vulcanólogo poeta conservador restaurador dueño propietario vecinos',
  bodies:
    'ministerio universidad escuela colegio hospital empresa compañía grupo asociación federación sindicato agencia oficina partido gobierno tribunal consejo comité comisión parlamento congreso senado policía ejército banco ciudad ayuntamiento diario club equipo instituto biblioteca',
  generic:
    'portavoz vocero vocera responsable dirigente jefe jefa líder experto experta director directora presidente presidenta vecino vecina antiguo antigua vice diputado diputada',
  male: 'señor sr don rey príncipe hermano padre hijo marido tío presidente ministro alcalde director concejal diputado senador gobernador historiador vecino jubilado profesor pescador',
  female:
    'señora sra doña reina princesa hermana madre hija esposa tía presidenta vicepresidenta ministra alcaldesa directora concejala diputada senadora gobernadora secretaria consejera embajadora profesora historiadora investigadora científica experta abogada vecina jubilada escritora novelista jefa bibliotecaria geóloga vulcanóloga maestra médica enfermera panadera pescadora dueña propietaria restauradora conservadora',
  openers:
    'el la los las un una unos unas y o pero en a al con por para sin sobre entre hasta desde tras según durante ante cuando como si aunque mientras este esta estos estas ese esa su sus él ella ellos ellas ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo no ya también además después luego entonces dos tres varios muchos todos todas más preguntado preguntada de del',
  agent: 'por',
  termSigns:
    'llamado, llamada, llamados, llamadas, la palabra, el término, la expresión, titulado, titulada, titulados, apodado, apodada, conocido como, conocida como, denominado, denominada, el lema, bajo el título, el título, bautizado como, bautizada como',
  works:
    'libro novela película canción disco álbum obra ópera poema poemario serie episodio programa exposición cuadro artículo ensayo informe columna documental diario revista juego proyecto operación capítulo cuaderno',
  announces: 'texto íntegro, el comunicado dice, dice el comunicado, lo siguiente, reza así',
  adverbEnding: /.{3}mente$/,
  fixedOrder: false,
  dropsPronouns: true,
  pastTense: null,
  participle: null,
  passive: 'es fue sido',
  reflexive: 'se',
  femaleEnding: '',
};
