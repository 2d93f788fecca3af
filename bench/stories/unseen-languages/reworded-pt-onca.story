Animals. Portuguese (Brazil), heavy rewording, one sentence moved to the top, one down, two neighbours swapped, a split, a merge; no headlines.

# original
{1} SERRA DO ITAVIPI (Agência Jacarandá) - Uma onça-pintada entrou na manhã de quarta-feira em um supermercado de Serra do Itavipi e permaneceu quase quatro horas no setor de congelados. {2} Ninguém se feriu.

{3} O animal, um macho de 68 quilos, passou pela porta automática às 7h20, antes da abertura. {4} Havia seis funcionários na loja, que se trancaram na padaria.

{5} “Ela olhou para mim, cheirou o balcão e foi direto para o frango”, contou a caixa Rosilene Prado. {6} O gerente calcula o prejuízo em R$ 9 mil.

{7} Bombeiros e veterinários isolaram o quarteirão e aplicaram um dardo tranquilizante. {8} O primeiro disparo atingiu uma pilha de detergente.

{9} A onça foi levada de caminhão a uma reserva a 90 quilômetros dali. {10} Antes de ser solta, recebeu um colar com GPS e tratamento para um dente quebrado.

{11} Queimadas destruíram em agosto um quinto da mata que cerca o município. {12} “Enquanto houver fogo, teremos visitas”, advertiu o biólogo Cássio Marçal. {13} Desde então foram registradas catorze aparições de felinos em áreas urbanas, contra duas no ano anterior.

{14} A prefeitura distribuiu um folheto que recomenda não correr nem dar comida aos bichos.

# revision
{11} O incêndio do inverno devorou boa parte da floresta ao redor da cidade. {1} Sem ter onde caçar, um grande gato resolveu fazer compras em Serra do Itavipi e só saiu de lá perto do meio-dia. {2} Tudo não passou de um susto.

{4} Os empregados se refugiaram entre os fornos. {3} O bicho tinha entrado como qualquer freguês madrugador, pelo vidro que se abre sozinho.

{5} “Ela olhou para mim, cheirou o balcão e foi direto para o frango”, diverte-se uma atendente. {6} A conta da refeição ficou salgada para o dono.

{7,8} Cercado o local, um atirador precisou de duas tentativas para fazer o invasor dormir, pois na estreia acertou os produtos de limpeza.

{+} Do lado de fora, centenas de curiosos filmavam em cima dos telhados.

{9} O fim da aventura foi longe dali, em terra protegida. {10} O dentista aproveitou a soneca. {10} Um aparelho vai dizer por onde o paciente anda.

{13} Encontros assim se multiplicaram por sete em poucos meses. {12} Os especialistas não veem saída se as chamas continuarem. {14} Manter a calma e não oferecer petiscos é o conselho das autoridades aos moradores.

{+} O supermercado pretende batizar uma promoção de carnes com o nome do hóspede.

# quotes
kept :: Ela olhou para mim, cheirou o balcão e foi direto para o frango :: Ela olhou para mim, cheirou o balcão e foi direto para o frango
paraphrased :: Enquanto houver fogo, teremos visitas ::

# facts
