Transport. Portuguese (Portugal), heavy rewording, one paragraph moved up, one sentence down, a split, a merge; with headlines; « » against “ ”.

# original
{1} Transportes públicos de Vila Morena passam a ser gratuitos

{2} Os autocarros e o elétrico de Vila Morena vão ser gratuitos para todos os residentes a partir de 1 de setembro, anunciou esta segunda-feira a câmara municipal. {3} A medida custará 7,2 milhões de euros por ano e será paga com a receita do estacionamento.

{4} Para viajar bastará mostrar um cartão emitido nas juntas de freguesia. {5} Os turistas continuarão a pagar dois euros por viagem.

{6} «Quem anda de autocarro não devia subsidiar quem anda de carro», afirmou o presidente da autarquia, Baltasar Nogueira. {7} Espera que o número de passageiros aumente um terço em dois anos.

{8} O sindicato dos motoristas receia que faltem meios. {9} «Já hoje levamos gente pendurada à porta», avisou a dirigente Célia Rebordão, que reclama mais quarenta condutores. {10} A empresa tem apenas 112, dos quais 15 estão de baixa.

{11} Os comerciantes da baixa dividem-se. {12} Uns temem que os lugares de estacionamento, que duplicam de preço, afugentem a clientela, enquanto outros contam com mais gente a pé.

{13} A oposição absteve-se na votação. {14} Uma experiência idêntica em Alfarrobal foi abandonada ao fim de três anos.

# revision
{1} Acabaram-se os bilhetes na cidade

{11,12} Entre os lojistas há quem aplauda e há quem tema perder fregueses, porque deixar o automóvel à porta vai custar o dobro.

{2} Terminado o verão, ninguém que viva em Vila Morena precisará de moedas para se deslocar. {3} São os parquímetros que vão cobrir a despesa, superior a sete milhões. {5} Fora da borla ficam os visitantes. {4} Os munícipes identificam-se com um documento que se levanta no bairro onde moram.

{7} As contas oficiais apontam para um crescimento da procura na ordem dos 33 por cento. {6} «Quem anda de autocarro não devia subsidiar quem anda de carro», justificou o autarca.

{+} Na paragem do hospital, a notícia foi recebida com palmas.

{10} Resta saber quem vai ao volante. {10} O quadro é curto, e mais de um em cada dez adoeceu. {9} Nas horas de ponta mal cabem os que já há, alerta uma representante dos trabalhadores, para quem são precisas dezenas de contratações.

{13} Os restantes partidos não votaram nem a favor nem contra.

{+} O elétrico, inaugurado em 1911, é um dos mais antigos do país.

# quotes
kept :: Quem anda de autocarro não devia subsidiar quem anda de carro :: Quem anda de autocarro não devia subsidiar quem anda de carro
paraphrased :: Já hoje levamos gente pendurada à porta ::

# facts
