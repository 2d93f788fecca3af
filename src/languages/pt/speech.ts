import type { SpeechRows } from '../language.ts';

/** How Portuguese names who speaks, in Portugal and Brazil. */
export const SPEECH: Partial<SpeechRows> = {
  neutral: {
    dizer: 'disse, diz, dizem, disseram, dizem, dizia, dito, dizendo',
    declarar: 'declarou, declara, declararam, declarado, declarando',
    explicar:
      'explicou, explica, explicaram, explicado, explicava, explicam; esclareceu, esclarece, esclareceram; detalhou, detalha; precisou',
    acrescentar:
      'acrescentou, acrescenta, acrescentaram; completou, completa; adicionou; prosseguiu, prossegue; continuou, continua; concluiu, conclui; emendou',
    afirmar: 'afirmou, afirma, afirmaram, afirmam, afirmado, afirmando; sustentou, sustenta',
    anunciar:
      'anunciou, anuncia, anunciaram, anunciado; divulgou; comunicou; informou, informa, informaram; noticiou; reportou',
    contar:
      'contou, conta, contam, contaram; relatou, relata, relatam, relataram; narrou; recordou, recorda; lembrou, lembra, lembram; testemunhou; revelou, revela, revelaram',
    responder: 'respondeu, responde, respondem, responderam; retorquiu; replicou; rebateu, rebate; retrucou',
    perguntar: 'perguntou, pergunta, perguntam, perguntaram; questionou, questiona; indagou',
    escrever: 'escreveu, escreve, escreveram; publicou; postou; tuitou; redigiu',
    comentar:
      'comentou, comenta, comentaram; observou, observa; notou; referiu, refere, referiram; mencionou; apontou, aponta; indicou, indica; assinalou, assinala; resumiu, resume; avaliou, avalia, avaliam, avaliaram; analisou, analisa; salientou, salienta; frisou, frisa',
    classificar:
      'classificou, classifica, classificam, classificaram; chamou, chama; descreveu, descreve, descrevem, descreveram; definiu, define; apelidou; falou em, fala em; considerou, considera, consideraram, consideram; qualificou',
    achar:
      'acha, achou; acredita, acreditou, acreditam; opinou, opina; defendeu, defende, defenderam, defendem; espera, esperam; argumentou, argumenta, argumentaram; justificou, justifica',
    ler: 'lê-se, lia-se',
    expressar: 'expressou, manifestou; exprimiu',
    agradecer: 'agradeceu; parabenizou; sugeriu, sugere; propôs; recomendou, recomenda; aconselhou',
  },
  loaded: {
    garantir:
      'garantiu, garante, garantiram, garantem; assegurou, assegura; prometeu, promete, prometeram; jurou; assumiu',
    admitir: 'admitiu, admite, admitiram; reconheceu, reconhece, reconheceram; confessou, confessa; concedeu',
    sublinhar:
      'sublinhou, sublinha; destacou, destaca, destacam, destacaram; enfatizou, enfatiza; ressaltou, ressalta, ressaltam; reforçou, reforça; reiterou, reitera; insistiu, insiste, insistiram; realçou; vincou; reafirmou',
    alertar: 'alertou, alerta, alertavam, alertaram, alertam; avisou, avisa; advertiu, adverte, advertiram',
    denunciar:
      'denunciou, denuncia, denunciam, denunciaram; criticou, critica, criticam, criticaram; acusou, acusa, acusaram; condenou, condena; atacou; repudiou; disparou; ironizou; atirou',
    lamentar:
      'lamentou, lamenta, lamentam, lamentaram; queixou-se, queixa-se, queixou, queixa; reclamou, reclama, reclamam, reclamaram; desabafou, desabafa; suspirou; protestou',
    exigir:
      'exigiu, exige, exigem, exigiram; pediu, pede, pedem, pediram; cobrou, cobra; apelou, apela; exortou; ordenou; reivindicou',
    negar: 'negou, nega, negaram; desmentiu, desmente; refutou; rejeitou, rejeita; contestou',
    elogiar: 'elogiou, elogia; comemorou, comemora; celebrou; festejou; congratulou-se; aplaudiu',
    brincar: 'brincou, brinca; gracejou; sorriu; riu',
    gritar: 'gritou, grita, gritaram; exclamou, exclama; bradou; gritavam',
    ameaçar: 'ameaçou, ameaça',
    sussurrar: 'murmurou; sussurrou',
    alegar: 'alegou, alega, alegam, alegaram; pretende',
  },
  nounLike:
    'conta pergunta critica denuncia alerta queixa ameaça acusa nota resume aponta indica cobra chama espera publicado continua conclui define resposta reclama pede condena informa dito considera',
  bearers:
    'associação coletivo grupo movimento projeto operação navio barco ferry hotel restaurante campanha iniciativa aliança programa',
  thingEnding: /(?:ção|são|dade|mento|ismo)$/u,
  positions: 'tese versão posição argumento',
  accordingTo: 'segundo, de acordo com, conforme, nas palavras de, na opinião de, na visão de, no entender de, para',
  he: 'ele',
  she: 'ela',
  they: 'eles elas',
  unnamed: 'eu nós isto isso a gente',
  relative: 'que quem qual quais cujo cuja',
  determiners:
    'o a os as um uma uns umas seu sua seus suas meu minha nosso nossa este esta estes estas esse essa esses essas aquele aquela vários várias dois duas três alguns algumas muitos muitas',
  addressees: 'lusa reuters afp efe jornalistas imprensa reportagem g1',
  oblique: 'lhe lhes se nos me te isso isto',
  fillers:
    'ontem hoje amanhã segunda terça quarta quinta sexta feira segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo também ainda depois então já agora aqui ali sempre ainda assim mais tarde manhã noite se lhe lhes me ainda não entretanto porém contudo logo antes passada passado próxima janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  auxiliaries: 'tem têm tinha tinham havia foi foram é são era eram está estava será teria vai vão ter sido havia quis',
  prepositions:
    'à ao aos às em no na nos nas num numa com por pelo pela pelos pelas para sem sobre entre até desde contra durante após sob perante ante junto diante segundo conforme neste nesta nesse nessa naquele',
  inside: 'de do da dos das d para em no na ao à pelo pela',
  stops:
    'que se quando enquanto porque pois como mas e ou nem não é são foi foram era à ao em no na nos nas com por pelo pela para sem sobre entre até desde contra durante após segundo ontem hoje onde quem sábado domingo',
  subordinators: 'que se quando enquanto porque pois como onde embora apesar conforme caso para',
  coordinators: 'e mas ou porém nem',
  particles: 'de do da dos das e von van el al bin',
  quoted: 'citado citada citados',
  impersonal: 'lê-se, diz-se, pode ler-se, lia-se',
  within: 'em no na nos nas num numa',
  viewOf: 'para, na opinião de',
  roles:
    'presidente vice-presidente vice primeiro primeiro-ministro primeira-ministra ministro ministra ministros secretário secretária prefeito prefeita autarca vereador vereadora deputado deputada senador senadora governador governadora embaixador embaixadora porta-voz assessor assessora diretor diretora director directora gerente chefe líder dirigente responsável coordenador coordenadora administrador administradora delegado delegada superintendente comissário comissária professor professora prof reitor reitora doutor doutora dr dra historiador historiadora economista pesquisador pesquisadora investigador investigadora cientista especialista perito perita geólogo geóloga biólogo bióloga meteorologista virologista psicólogo psicóloga sociólogo advogado advogada procurador procuradora promotor promotora juiz juíza desembargador inspetor inspetora agente policial bombeiro bombeiros capitão capitã general coronel comandante tenente major sargento treinador treinadora técnico técnica jogador jogadora goleiro guarda-redes atacante atleta autor autora escritor escritora romancista poeta cantor cantora músico ator atriz realizador realizadora cineasta artista arquiteto arquiteta engenheiro engenheira médico médica enfermeiro enfermeira pescador pescadora agricultor agricultora produtor produtora padeiro padeira livreiro livreira bibliotecário bibliotecária aluno aluna alunos estudante estudantes morador moradora moradores residente residentes habitante habitantes vizinho vizinha vizinhos testemunha testemunhas aposentado aposentada reformado reformada ex sindicalista ativista ativistas operário operária trabalhador trabalhadora trabalhadores bispo cardeal papa padre pastor pastora comerciante comerciantes empresário empresária dono dona proprietário proprietária fundador fundadora cozinheiro curador curadora conservador restaurador restauradora guia motorista piloto jornalista fotógrafo analista candidato candidata pais mãe pai filho filha marido mulher irmão irmã senhor senhora sr sra cliente passageiro passageira turista voluntário voluntária fonte fontes autarca provedor provedora síndico',
  bodies:
    'ministério governo câmara prefeitura município junta assembleia parlamento senado congresso partido sindicato tribunal procuradoria promotoria polícia psp gnr pj proteção empresa companhia grupo associação federação fundação comité comitê comissão agência instituto universidade escola hospital banco museu clube equipa equipe jornal oposição coligação movimento união autoridade secretaria direção administração defesa exército marinha',
  generic:
    'porta-voz responsável dirigente chefe líder ex presidente diretor diretora deputado deputada morador moradora residente especialista',
  indefinite:
    'um uma uns umas alguns algumas alguém vários várias certos certas fontes testemunhas anônimo anônima anónimo anónima',
  voices:
    'empresa companhia grupo fabricante operadora concessionária, ' +
    'sindicato sindicalista sindicalistas trabalhador trabalhadora trabalhadores funcionários operários, ' +
    'polícia policial policiais agente agentes psp gnr, ' +
    'procurador procuradora procuradoria promotor promotora promotoria, advogado advogada advogados defesa, ' +
    'juiz juíza juízes tribunal, testemunha testemunhas, vítima vítimas sobrevivente sobreviventes, ' +
    'vizinho vizinha vizinhos morador moradora moradores residente residentes habitante habitantes, ' +
    'familiar familiares parente parentes família mãe pai pais viúva filho filha irmão irmã primo prima marido mulher, ' +
    'médico médica médicos hospital clínica enfermeiro enfermeira enfermeiros, ' +
    'professor professora professores escola, aluno aluna alunos estudante estudantes, ' +
    'agricultor agricultora agricultores lavrador lavradores, treinador treinadora, jogador jogadora jogadores, ' +
    'passageiro passageira passageiros, motorista motoristas condutor condutora, ' +
    'especialista especialistas pesquisador pesquisadora pesquisadores investigador investigadora investigadores cientista cientistas, ' +
    'manifestante manifestantes ativista ativistas, ministério ministro ministra governo, ' +
    'prefeito prefeita prefeitura autarca câmara, ' +
    'deputado deputada deputados senador senadora senadores parlamento senado, ' +
    'soldado soldados militar militares exército, pescador pescadora pescadores, ' +
    'comerciante comerciantes lojista lojistas, turista turistas, torcedor torcedores adepto adeptos',
  male: 'senhor sr rei príncipe irmão filho marido pai tio ministro deputado senador diretor professor doutor prefeito vereador vizinho padre',
  female:
    'senhora sra dona rainha princesa irmã filha mulher mãe tia ministra deputada senadora diretora professora doutora prefeita vereadora vizinha enfermeira médica escritora engenheira',
  openers:
    'o a os as um uma e mas ou à ao em no na nos nas com por para sem sobre entre até desde após durante segundo quando enquanto se como também já ontem hoje segunda terça quarta quinta sexta sábado domingo este esta esse essa seu sua ele ela eles elas nós eu não mais depois então ainda assim dois duas três muitos todos todas alguns vários porém contudo entretanto procurado procurada procurados procuradas questionado questionada indagado indagada ouvido ouvida contactado contactada contatado contatada',
  agent: 'por pelo pela pelos pelas',
  termSigns:
    'chamado, chamada, chamados, chamadas, a palavra, o termo, a expressão, intitulado, intitulada, apelidado, apelidada, conhecido como, conhecida como, denominado, denominada, o título, o lema, batizado de, batizada de',
  works:
    'livro romance filme canção música disco álbum peça ópera poema série episódio programa exposição quadro artigo ensaio relatório coluna documentário jornal revista jogo projeto operação capítulo espetáculo novela',
  announces: 'na íntegra, o comunicado diz, o seguinte',
  adverbEnding: /.{3}mente$/,
  dropsPronouns: true,
  passive: 'foi foram sido é são',
  reflexive: 'se',
};
