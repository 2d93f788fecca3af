Two elections. Spanish, two stories on one topic, nothing in common.

# original
{1} El centroderecha gana en Altamira del Sur sin mayoría

{2} La coalición Unión por Altamira se impuso el domingo en las elecciones regionales con el 34 % de los sufragios, aunque necesitará socios para gobernar.

{3} Obtuvo 27 de los 70 escaños de la Cámara. {4} Los ecologistas doblaron su representación y se convierten en árbitros.

{5} “Hablaremos con todos menos con quienes gritan”, dijo el vencedor, Leandro Cortázar, desde el balcón de la sede.

{6} La participación cayó al 51 %, la más baja desde que hay autonomía. {7} El recuento se retrasó por un apagón en la capital.

# revision
{+} La presidenta de San Bartolomé, reelegida con holgura

{+} Los ciudadanos de la isla de San Bartolomé renovaron la confianza en su jefa de Estado, Miriam Delacroix, que cosechó seis de cada diez papeletas.

{+} Su rival, un empresario hotelero, denunció irregularidades en dos distritos. {+} Los observadores internacionales describieron una jornada tranquila.

{+} Delacroix, en el cargo desde 2020, ha prometido un aeropuerto nuevo y pensiones más altas. {+} “Bailaremos esta noche y mañana madrugaremos”, anunció a sus seguidores en el puerto.

{+} La toma de posesión tendrá lugar el 2 de marzo.

# quotes

# facts
