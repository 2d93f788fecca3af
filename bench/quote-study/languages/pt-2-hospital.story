# language
pt
# text
O hospital de Ribeirão das Flores suspendeu as cirurgias por falta de anestesistas.

“Não se opera com boa vontade”, disse o diretor clínico, Otávio Meireles, em entrevista coletiva. “Precisamos de seis médicos e temos dois.”

A secretária de Saúde, Jussara Pimenta, classificou a medida como “precipitada”.

“Meu pai espera desde janeiro”, reclamou a comerciante Neide Barros, na porta do pronto-socorro.

Para o sindicato da categoria, o salário oferecido é “um convite a ir embora”.
# quotes
Não se opera com boa vontade :: Otávio Meireles :: disse
Precisamos de seis médicos e temos dois :: Otávio Meireles :: disse
precipitada :: Jussara Pimenta :: classificou
Meu pai espera desde janeiro :: Neide Barros :: reclamou
um convite a ir embora :: sindicato da categoria :: Para
