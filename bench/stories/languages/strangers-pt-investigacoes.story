Two corruption inquiries. Portuguese (Portugal), two stories on one topic, nothing in common.

# original
{1} Buscas na câmara de Vale de Cabras por suspeitas de corrupção

{2} A Polícia Judiciária fez buscas na quinta-feira na Câmara Municipal de Vale de Cabras e em seis empresas de construção. {3} Em causa estão contratos de pavimentação no valor de quatro milhões de euros.

{4} O vereador das obras, Telmo Sarmento, foi constituído arguido. {5} «Estou de consciência tranquila e de botas calçadas», disse à saída.

{6} Os investigadores levaram computadores e uma agenda em papel. {7} A autarquia afirma que colabora com as autoridades.

# revision
{+} Antigo diretor do instituto dos vinhos vai a julgamento por luvas

{+} O Ministério Público acusou o ex-diretor do Instituto dos Vinhos do Alto Sado de ter recebido viagens e relógios em troca de selos de certificação.

{+} A acusação descreve dezassete ofertas ao longo de seis anos. {+} Duas cooperativas respondem também no processo.

{+} «O meu cliente aceitou simpatias, não subornos», contrapôs a advogada Graça Monsanto.

{+} O arguido está obrigado a apresentar-se à polícia todas as semanas. {+} O julgamento começa depois das vindimas.

# quotes

# facts
