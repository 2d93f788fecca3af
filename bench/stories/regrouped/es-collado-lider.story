Genre: sport, a mountain stage of a women's cycling race; no headline. Re-cuts 1/2, 6/7 (both swap a clause), 11/12; split 16; 19 moved up; 9 dropped; one added.
Traps: 3/4, 15/17 (Montorsi, 39 seconds), 8 (name for pronoun), 13/14 (the age crosses).

# original
{1} Nerea Urkiaga se vistió de líder este sábado en la cima del Collado de Brañalta, adonde llegó sola y con los brazos caídos de puro cansancio. {2} La escaladora del Talleres Ombría atacó a siete kilómetros de meta y ya nadie volvió a verla.

{3} Segunda fue la italiana Giada Montorsi, a 48 segundos, y tercera la colombiana Yurany Cifuentes, a 1:12. {4} La hasta ahora líder, Marta Solivella, cedió más de cuatro minutos y cayó al noveno puesto.

{5} La etapa, de 131 kilómetros, se rompió pronto. {6} Una caída en el descenso de La Horcada, con la carretera mojada por la tormenta de la mañana, partió el pelotón en tres. {7} Solivella quedó cortada en el segundo grupo y gastó a casi todas sus compañeras en la persecución.

{8} «Miré atrás y no había nadie de mi equipo», contó después, con la cara llena de barro. {9} «Así no se defiende un maillot».

{10} Urkiaga, en cambio, rodó siempre protegida. {11} Su directora, Loli Barrenechea, había ordenado esperar hasta el cartel de los siete kilómetros, el punto donde la pendiente pasa del doce por ciento. {12} Allí la vizcaína se levantó del sillín, bajó un piñón y se marchó con una facilidad insultante.

{13} «Llevo tres inviernos soñando con esta curva», dijo la ganadora, de 24 años, que se crio en un caserío a veinte kilómetros de allí. {14} Su padre, pastor, la esperaba tras la valla con un cencerro.

{15} En la general aventaja en 39 segundos a Montorsi y en 1:20 a Cifuentes. {16} Quedan dos etapas: la contrarreloj de Puente Lariego, este domingo, y el paseo final por las calles de Montesclar, el lunes. {17} Montorsi, campeona de su país contra el reloj, avisó de que «39 segundos son un suspiro». {18} Barrenechea tampoco canta victoria, pero recuerda que su corredora ha pasado el invierno entrenando en el velódromo.

{19} La carrera perdió a dos corredoras, una de ellas con fractura de clavícula.

# revision
{1,2} Nerea Urkiaga se vistió de líder este sábado en la cima del Collado de Brañalta tras atacar a siete kilómetros de meta. {1,2} La escaladora del Talleres Ombría llegó sola y con los brazos caídos de puro cansancio.

{3} Segunda fue la italiana Giada Montorsi, a 48 segundos, y tercera la colombiana Yurany Cifuentes, a 1:12. {4} Marta Solivella, hasta ahora líder, perdió más de cuatro minutos y bajó a la novena plaza.

{5} La etapa, de 131 kilómetros, se rompió pronto. {6,7} Una caída en el descenso de La Horcada partió el pelotón en tres y dejó a Solivella cortada en el segundo grupo. {6,7} Con la carretera mojada por la tormenta de la mañana, la líder gastó a casi todas sus compañeras en la persecución. {19} La carrera perdió a dos corredoras, una de ellas con fractura de clavícula. {+} La organización revisará el asfalto de ese descenso.

{8} «Miré atrás y no había nadie de mi equipo», contó después Solivella, con la cara llena de barro.

{10} Urkiaga, en cambio, rodó siempre protegida. {11,12} Su directora, Loli Barrenechea, había ordenado esperar hasta el cartel de los siete kilómetros. {11,12} Allí, en el punto donde la pendiente pasa del doce por ciento, la vizcaína se levantó del sillín, bajó un piñón y se marchó con una facilidad insultante.

{13} «Llevo tres inviernos soñando con esta curva», dijo la ganadora, que se crio en un caserío a veinte kilómetros de allí. {14} El padre de la ciclista de 24 años la esperaba tras la valla con un cencerro.

{15} En la general aventaja en 39 segundos a Montorsi y en 1:20 a Cifuentes. {16} Quedan dos etapas. {16} Este domingo se disputa la contrarreloj de Puente Lariego y el lunes, el paseo final por las calles de Montesclar. {17} «39 segundos son un suspiro», avisó Montorsi, campeona de su país contra el reloj. {18} Tampoco Barrenechea canta victoria, aunque recuerda que su corredora se ha pasado el invierno entrenando en el velódromo.

# quotes

# facts

# furniture
