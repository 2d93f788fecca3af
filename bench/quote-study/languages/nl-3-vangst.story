# language
nl
# text
Vissers uit Sint-Maartenszijl hebben een mammoetkies opgevist.

“Eerst dacht ik aan een stuk beton”, zegt schipper Harm Visser, die al dertig jaar op garnalen vaart.

Paleontoloog Lieke Soer is opgetogen: “Zo gaaf zie je ze zelden.”

De kies krijgt een plek in het museum, liet conservator Otto de Wit weten. “Naast de koffiehoek, want daar komt iedereen.”

Visser zelf houdt er “een mooi verhaal en een natte broek” aan over.
# quotes
Eerst dacht ik aan een stuk beton :: Harm Visser :: zegt
Zo gaaf zie je ze zelden :: Lieke Soer :: -
Naast de koffiehoek, want daar komt iedereen :: Otto de Wit :: liet weten
een mooi verhaal en een natte broek :: Visser :: -
