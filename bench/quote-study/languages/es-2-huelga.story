# language
es
# text
Los músicos de la Orquesta de Valdehierro han suspendido el concierto del viernes.

«Tocamos con sillas prestadas y partituras fotocopiadas», denunció la violonchelista Sara Montes, portavoz del comité.

El gerente, Ignacio Bru, calificó la protesta de «desafinada». «El dinero llegará cuando llegue», añadió.

—Llevamos oyendo esa canción desde 2019 —replicó Montes.

Para el director titular, Hiroshi Arata, el público «no tiene la culpa de nada».
# quotes
Tocamos con sillas prestadas y partituras fotocopiadas :: Sara Montes :: denunció
desafinada :: Ignacio Bru :: calificó
El dinero llegará cuando llegue :: Ignacio Bru :: añadió
Llevamos oyendo esa canción desde 2019 :: Montes :: replicó
no tiene la culpa de nada :: Hiroshi Arata :: Para
