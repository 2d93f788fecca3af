# original
{1} Barragem de Alvarim volta a encher depois de três anos de seca

{2} Chuva de novembro devolve água a sete aldeias

{3} ALVARIM (Agência Poente) — A albufeira de Alvarim atingiu na segunda-feira 68% da sua capacidade, o valor mais alto em três anos, anunciou a Autoridade da Água.

{4} Em outubro, a barragem tinha apenas 12% e as aldeias da serra eram abastecidas por camiões-cisterna. {5} Choveu em novembro o dobro do normal.

{6} “A torneira voltou a fazer barulho de noite e eu fiquei a ouvi-la”, contou Deolinda Farelo, de 77 anos, moradora em Casal do Freixo.

{7} A diretora da Autoridade da Água, Mafalda Sequeiros, pediu prudência. {8} “Uma estação boa não apaga três anos maus”, avisou.

{9} Os agricultores querem que as restrições sejam levantadas já em janeiro. {10} “Perdemos 1.200 hectares de pomar, perdemos as abelhas e ninguém nos pagou um cêntimo”, disse Custódio Balsemão, presidente da Cooperativa da Serra.

{11} O Governo prometeu 22 milhões de euros para uma segunda barragem. {12} As obras não começarão antes de 2027.

{13} Os ambientalistas opõem-se ao projeto e falam numa “obra faraónica”. {14} Segundo a associação Rio Solto, a nova barragem destruiria o único ninho de águia da serra.

{15} O concurso público será lançado a 15 de março.

# revision
{1} Barragem de Alvarim volta a encher após três anos de seca

{2} Chuva de novembro devolve água a sete aldeias

{3} ALVARIM (Agência Poente) — A albufeira de Alvarim atingiu na segunda-feira 86 por cento da sua capacidade, o valor mais alto em três anos, anunciou a Autoridade da Água.

{4} Em outubro, a barragem tinha apenas 12 por cento e as aldeias da serra eram abastecidas por camiões-cisterna. {5} Choveu em novembro o dobro do normal.

{6} “A torneira voltou a fazer barulho de noite e eu fiquei a ouvi-la”, contou Deolinda Farelo, de 77 anos, moradora em Casal do Freixo.

{11} O Governo prometeu 22 milhões de euros para uma segunda barragem. {12} As obras começarão antes de 2027. {15} O concurso público será lançado em 15 de março.

{7,8} “Uma estação boa não apaga três anos maus”, avisou a diretora da Autoridade da Água, Mafalda Sequeiros, que pediu prudência.

{9} Os agricultores querem que as restrições sejam levantadas já em janeiro. {10} “Perdemos 1.200 hectares de pomar (...) e ninguém nos pagou um cêntimo”, disse Custódio Balsemão, presidente da Cooperativa da Serra.

{13} Os ambientalistas opõem-se ao projeto e falam numa “obra faraónica”. {14} Segundo a associação Rio Selvo, a nova barragem destruirá o único ninho de águia da serra.

{+} A Autoridade da Água não quis comentar as críticas.

# quotes
kept :: A torneira voltou a fazer barulho de noite e eu fiquei a ouvi-la :: A torneira voltou a fazer barulho de noite e eu fiquei a ouvi-la
kept :: Uma estação boa não apaga três anos maus :: Uma estação boa não apaga três anos maus
trimmed :: Perdemos 1.200 hectares de pomar, perdemos as abelhas e ninguém nos pagou um cêntimo :: Perdemos 1.200 hectares de pomar (...) e ninguém nos pagou um cêntimo :: ellipsis
kept :: obra faraónica :: obra faraónica

# facts
percent :: 68% :: 86 por cento
variant :: 12% :: 12 por cento
negation :: não ::
hedge :: destruiria ::
name :: Rio Solto :: Rio Selvo
