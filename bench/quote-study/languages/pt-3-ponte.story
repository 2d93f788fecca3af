# language
pt
# text
A ponte pedonal sobre o Sorraio vai ser demolida.

— Foi construída para durar cem anos e durou onze — ironizou o engenheiro Duarte Cabrita.

A empresa responsável recusa culpas. «Cumprimos o projeto à risca», garante o administrador, Hélder Sampaio.

«Quem assina também responde», contrapõe a deputada Inês Vilhena, que pediu um inquérito.

A presidente da junta, Odete Ramos, só quer «um caminho para a escola».
# quotes
Foi construída para durar cem anos e durou onze :: Duarte Cabrita :: ironizou
Cumprimos o projeto à risca :: Hélder Sampaio :: garante
Quem assina também responde :: Inês Vilhena :: contrapõe
um caminho para a escola :: Odete Ramos :: quer
