# language
pt
# text
A feira do livro de Monte Raso abre portas na sexta-feira.

«Este ano cabemos todos debaixo do mesmo toldo», afirmou a diretora, Leonor Quintela.

Segundo o vereador da Cultura, Abel Frazão, a edição anterior foi «um naufrágio em papel».

«Vendi três livros e um guarda-chuva», recorda o alfarrabista Ilídio Pacheco.

O escritor Samuel Noronha, homenageado desta edição, promete ler «só páginas sem adjetivos».
# quotes
Este ano cabemos todos debaixo do mesmo toldo :: Leonor Quintela :: afirmou
um naufrágio em papel :: Abel Frazão :: Segundo
Vendi três livros e um guarda-chuva :: Ilídio Pacheco :: recorda
só páginas sem adjetivos :: Samuel Noronha :: promete
