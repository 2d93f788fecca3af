import type { SpeechRows } from '../language.ts';

/** How Spanish names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    decir: 'dijo, dice, dijeron, dicen, decía, dicho, diciendo',
    declarar: 'declaró, declara, declararon, declaran, declarado',
    explicar: 'explicó, explica, explicaban, explicaron, explicado, explicaba, explican',
    añadir: 'añadió, añade, añaden, añadieron, añadido, añadiaron; agregó, agrega, agregaron',
    señalar:
      'señaló, señala, señalaron, señalando, señalado; indicó, indica, indican, indicaron, indicado; apuntó, apunta, apuntan, apuntaron, apuntado, apuntaron; apuntillado; precisó, precisa, precisan, precisado, precisaron',
    anunciar: 'anunció, anuncia, anuncian, anunciaron, anunciado, anuncieron',
    comentar: 'comentó, comenta, comentan, comentaron, comentado, comentaron; observó, observa, observado, observaron',
    contar:
      'contó, contaron, cuenta, cuentan, contado; relató, relata, relatan, relataron, relatado, relataron; narró; recordó, recuerda, recuerdan, recordado, recordaron; recomendado, recomendó, recomendaron',
    responder:
      'respondió, responde, responden, respondieron, respondido, respondiaron; contestó, contesta, contestado, contestaron; replicó, replica, replicado, replicaron',
    preguntar: 'preguntó, pregunta, preguntan, preguntaron, preguntado',
    escribir: 'escribió, escribe, escriben, escribieron, escrito, escribiaron; publicó, publicado, publicaron; tuiteó',
    informar: 'informó, informa, informan, informaron, informado; comunicó, comunicado, comunicaron; reportó',
    calificar:
      'calificó de, califica de, calificó, califica, califican, calificaron, tildó de, describió, describe, describen, llamó, llama, llaman, llamaron, habló de, habla de, hablan de, hablaron de, calificado, calificado de, descrito, describiaron, describieron, llamaron; llamado; hablado de',
    expresar: 'expresó, expresa, expresan, expresado, expresaron; manifestó, manifiesta, manifestado, manifestaron',
    concluir:
      'concluyó, concluye, concluyen, concluido, concluyaron; continuó, continuado, continuaron; prosiguió, prosiguieron',
    opinar:
      'opinó, opina, opinan, opinaron, opinado; considera, consideraron, consideró, considerado, consideran, consideraron; constatado, constata; cree, creen, creyó, creyaron',
    leer: 'reza, rezaba',
    otros:
      'tildado; tachado, tachó, tacharon; creído; detallado, detalló, detalla, detallaron; matizado, matizó, matiza, matizaron; puntualizado, puntualizó, puntualizaron; resumido, resumió, resume, resumiaron, resumieron; argumentado; defendido, defendió, defiende, defienden, defendiaron, defendieron; valorado, valoró, valora, valoraron; trasladado, trasladó, trasladaron; adelantado, adelantó, adelantaron; confirmado, confirmó, confirma, confirmaron; reflexionado, reflexionó, reflexionaron; propuesto, propuso, propone; sugerido, sugirió, sugirieron; agradecido, agradeció, agradeciaron, agradecieron; aclarado, aclaró, aclara, aclararon; confiado, confía; esperado, espera, esperan; zanjado, zanjó, zanjaron; apostillado, apostilló, apostillaron; deslizado; remachado; ha hecho saber; destacó, destaca, destacaron, destacado; mencionó; citó; testificó; rememora; razona, razonó, razonaron; sentenció, sentenciado, sentenciaron, sentencieron; ahondado; abundado; sintetizado',
  },
  loaded: {
    afirmar:
      'afirmó, afirma, afirman, afirmaron, afirmado; aseguró, asegura, aseguran, aseguraron, asegurado; aseveró, aseverado, aseveraron; sostuvo, sostiene, sostienen, sostuvieron, sostenido',
    admitir:
      'admitió, admite, admiten, admitieron, admitido, admitiaron; reconoció, reconoce, reconocen, reconocieron, reconocido, reconociaron; confesó, confiesa, confesado, confesaron',
    alegar:
      'alegó, alega, alegan, alegaron, alegado, alegaron; pretendió, pretende, pretendiaron, pretendieron; argumentó, argumenta, argumentan, argumentaron',
    advertir:
      'advirtió, advierte, advierten, advirtieron, advertido, advirtiaron; alertó, alerta, alertan, alertaron, alertado, alertaron; avisó, avisa, avisan, avisado, avisaron',
    insistir:
      'insistió, insiste, insisten, insistieron, insistido, insistiaron, insistieron; recalcó, recalca, recalcan, recalcado, recalcaron; subrayó, subraya, subrayan, subrayaron, subrayado, subrayaron; enfatizó, enfatizado, enfatizaron; remarcó, remarcado, remarcaron',
    denunciar:
      'denunció, denuncia, denuncian, denunciaron, denunciado, denunciaron, denuncieron; criticó, critica, critican, criticaron, criticado, criticaron; condenó, condena, condenan, condenaron, condenado, condenaron; reprochó, reprochado, reprocharon; acusó, acusa, acusan, acusaron, acusado, acusaron',
    lamentar:
      'lamentó, lamenta, lamentan, lamentaron, lamentado; quejó, queja, quejan, quejaron, quejado, quejaron; suspiró, suspira, suspiraron',
    prometer:
      'prometió, promete, prometen, prometieron, prometido, prometiaron, prometieron; juró, jura, jurado, juraron',
    exigir:
      'exigió, exige, exigen, exigido, exigieron, exigiaron; reclamó, reclama, reclaman, reclamaron, reclamado, reclamaron; pidió, pide, piden, pedido, pidieron, pidiaron; instó, insta, instado, instaron',
    negar: 'negó, niega, niegan, negaron, negado, negaron; desmintió, desmiente, desmienten, desmentido, desmintieron',
    celebrar:
      'celebró, celebra, celebran, celebraron, celebró, celebrado, celebraron; elogió, elogiado, elogiaron, elogieron; aplaudió, aplaudido, aplaudiaron, aplaudieron; felicitó, felicitado, felicitaron',
    bromear: 'bromeó, bromea, bromeado, bromearon; ironizó, ironiza, ironizado, ironizaron; rió',
    gritar:
      'gritó, grita, gritan, gritaron, gritado; exclamó, exclama, exclamado, exclamaron; coreó, corearon; espetó, espetado, espetaron',
    amenazar: 'amenazó, amenaza, amenazan, amenazado, amenazaron',
    revelar: 'reveló, revela, revelan, revelado, revelaron',
    susurrar: 'susurró; murmuró',
    ordenar: 'ordenó, ordena, ordenado, ordenaron',
    otros:
      'garantizado, garantizó, garantiza, garantizaron; reiterado, reiteró, reitera, reiteraron; reivindicado, reivindicó, reivindica, reivindicaron; cargado, cargó, cargaron; arremetido, arremetió, arremetiaron, arremetieron; censurado, censuró, censuraron; rechazado, rechazó, rechaza, rechazaron; urgido, urgió, urgiaron, urgieron; reafirmó, reafirmado, reafirmaron; protestó; clamó; sollozó',
  },
  nounLike:
    'cuenta pregunta indica informa denuncia critica queja amenaza llama alerta observa condena reclama jura espera confía matiza valora resume denuncia detalla propone reclama destaca publicado llamado escrito comunicado pedido',
  addressees: 'efe ep europa reuters ap afp periodistas prensa',
  oblique: 'se le les lo nos me te ello esto eso',
  subordinators: 'que si cuando como porque aunque mientras donde pues para tras',
  coordinators: 'y e o u pero sino ni',
  auxiliaries:
    'ha han había habían he hemos haya es son era fue fueron está están estaba va van será podría quiere quiso sido',
  prepositions:
    'a al en con por para sin sobre entre hasta desde hacia contra durante tras según ante bajo mediante excepto junto',
  quoted: 'citado citada citados',
  impersonal: 'se lee, se leía, puede leerse, podía leerse, se señala, se indica, se afirma, reza',
  within: 'en el del',
  viewOf: 'para, en opinión de',
  bearers:
    'asociación plataforma colectivo grupo movimiento proyecto operación buque barco ferry carguero hotel restaurante campaña iniciativa alianza programa',
  thingEnding: /(?:ción|sión|dad|miento|ismo)$/u,
  positions: 'tesis versión postura posición argumento opinión',
  accordingTo:
    'según ha explicado, según explicó, según dijo, según ha dicho, según afirmó, según ha señalado, según señaló, según indicó, según ha indicado, según informó, según ha informado, según relató, según denunció, según aseguró, según ha asegurado, en opinión de, como explicó, a decir de, según, de acuerdo con, en palabras de, a juicio de',
  roleEnding: null,
  he: 'él',
  she: 'ella',
  they: 'ellos ellas',
  unnamed: 'yo nosotros uno esto eso',
  relative: 'quien quienes que',
  determiners:
    'el la los las un una unos unas su sus mi mis nuestro nuestra este esta estos estas ese esa varios varias dos tres algunos muchos',
  fillers:
    'ha han había habían se le les lo la no ya también después luego entonces ayer hoy lunes martes miércoles jueves viernes sábado domingo además aún todavía este más tarde mismo misma mañana tarde noche pasado pasada enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre así asimismo finalmente esta semana nos me públicamente en no nunca sin embargo antes',
  inside: 'de del para en al',
  stops:
    'que si cuando como porque pues aunque mientras pero sino y e o u ni no ha han había es son era fue a al en con por para sin sobre entre hasta desde hacia contra durante tras según ante bajo donde se le les lo ayer hoy lunes martes miércoles jueves viernes sábado domingo ya también además después luego quien',
  particles: 'de del la los las y van von el al bin san santa',
  roles:
    'presidente vicepresidente primer ministro ministros secretario alcalde concejal diputado senador gobernador consejero embajador portavoz vocero vocera director gerente jefe líder dirigente responsable profesor doctor dr historiador economista investigador científico experto abogado fiscal juez jueza comisario capitán general coronel comandante teniente inspector agente bombero entrenador jugador portero autor escritor novelista cantante artista arquitecto ingeniero médico enfermero pescador marinero agricultor ganadero panadero librero bibliotecario maestro vecino testigo jubilado antiguo exministro expresidente sindicalista activista obispo cardenal papa cura geólogo vulcanólogo poeta conservador restaurador dueño propietario vecinos alcaldes viceministro viceministra ministra subsecretario subsecretaria secretario secretaria consejero presidenta vicepresidenta eurodiputado eurodiputada parlamentario parlamentaria candidato candidata canciller rey reina príncipe princesa delegado delegada subdelegado coordinador coordinadora edil ediles portavoces director-general rector rectora decano decana catedrático catedrática profesora geóloga biólogo bióloga climatólogo viróloga virólogo sociólogo socióloga politólogo psicólogo psicóloga meteorólogo meteoróloga urbanista hidrólogo veterinario veterinaria farmacéutico cirujano cirujana pediatra enfermera médica magistrado magistrada abogada procurador procuradora policía guardia bomberos bombera soldado almirante seleccionador delantero delantera capitana ciclista nadadora atleta empresario empresaria emprendedor comerciante comerciantes hostelero hostelera cocinero cocinera chef carnicero panadera ganadera viticultor bodeguero pastor guarda guardabosques barquero conductor conductora chófer piloto obrero obrera trabajador trabajadora trabajadores empleado empleada docente docentes alumno alumna alumnos estudiante estudiantes padre madre padres hijo hija marido mujer hermano hermana cliente clienta pasajero pasajera turista turistas voluntario voluntaria voluntarios superviviente víctima actor actriz director cineasta pintor pintora escultor escultora músico música comisario comisaria arqueólogo arqueóloga archivera archivero señor señora don doña fuente fuentes habitantes residentes residente testigos expertos expertas investigadores sindicatos opositores manifestantes huelguistas sacerdote párroco imán fundador fundadora cofundador propietaria inquilino inquilina agente técnico técnica gestor gestora tesorero tesorera periodista fotógrafo analista jueces maestra bibliotecaria escritora vecinas presidencia',
  bodies:
    'ministerio universidad escuela colegio hospital empresa compañía grupo asociación federación sindicato agencia oficina partido gobierno tribunal consejo comité comisión parlamento congreso senado policía ejército banco ciudad ayuntamiento diario club equipo instituto biblioteca dirección oposición mayoría justicia fiscalía juzgado corte cámara alcaldía municipio diputación junta federación fundación museo liga ong plataforma colectivo comité confederación observatorio autoridad periódico revista radio cadena marca compañía consorcio universidad patronal gobierno generalitat consejería concejalía comisaría cabildo asamblea',
  generic:
    'portavoz vocero vocera responsable dirigente jefe jefa líder experto experta director directora presidente presidenta vecino vecina antiguo antigua vice diputado diputada',
  male: 'señor sr don rey príncipe hermano padre hijo marido tío presidente ministro alcalde director concejal diputado senador gobernador historiador vecino jubilado profesor pescador',
  female:
    'señora sra doña reina princesa hermana madre hija esposa tía presidenta vicepresidenta ministra alcaldesa directora concejala diputada senadora gobernadora secretaria consejera embajadora profesora historiadora investigadora científica experta abogada vecina jubilada escritora novelista jefa bibliotecaria geóloga vulcanóloga maestra médica enfermera panadera pescadora dueña propietaria restauradora conservadora',
  openers:
    'el la los las un una unos unas y o pero en a al con por para sin sobre entre hasta desde tras según durante ante cuando como si aunque mientras este esta estos estas ese esa su sus él ella ellos ellas ayer hoy mañana lunes martes miércoles jueves viernes sábado domingo no ya también además después luego entonces dos tres varios muchos todos todas más preguntado preguntada de del preguntados preguntadas consultado consultada interrogado interrogada cuestionado cuestionada contactado',
  agent: 'por',
  termSigns:
    'llamado, llamada, llamados, llamadas, la palabra, el término, la expresión, titulado, titulada, titulados, apodado, apodada, conocido como, conocida como, denominado, denominada, el lema, bajo el título, el título, bautizado como, bautizada como',
  works:
    'libro novela película canción disco álbum obra ópera poema poemario serie episodio programa exposición cuadro artículo ensayo informe columna documental diario revista juego proyecto operación capítulo cuaderno',
  indefinite: 'un una unos unas varios varias algunos algunas alguien fuentes ciertos ciertas anónimo anónima',
  voices:
    'empresa compañía grupo operador fabricante, sindicato sindicalista trabajador trabajadora trabajadores, policía policías agente, ' +
    'fiscal fiscalía, abogado abogada defensa, juez jueza tribunal, testigo testigos, víctima víctimas superviviente sobreviviente, ' +
    'vecino vecina vecinos residente residentes habitante habitantes, ' +
    'familiar familiares pariente parientes familia madre padre viuda hijo hija hermano hermana primo prima, ' +
    'médico médica médicos hospital clínica enfermero enfermera, profesor profesora maestro maestra escuela, alumno alumna, agricultor agricultora campesino campesina, ' +
    'entrenador entrenadora, jugador jugadora, pasajero pasajera pasajeros, conductor conductora, ' +
    'experto experta expertos investigador investigadora investigadores científico científica científicos especialista especialistas, ' +
    'manifestante manifestantes activista activistas, ministerio ministro ministra gobierno, ' +
    'alcalde alcaldesa ayuntamiento, diputado diputada diputados senador senadora parlamento senado, ' +
    'soldado soldados militar militares ejército, pescador pescadora pescadores, comerciante comerciantes, ' +
    'turista turistas, estudiante estudiantes, cliente clienta clientes, aficionado aficionados hincha hinchas',
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
