# original
{1} Hallan en Montellar un manuscrito perdido de la poeta Leonor Azcoaga

{2} Por Julián Vergés

{3} MONTELLAR (Agencia Cardón).- Una restauradora encontró dentro de un atlas del siglo XVIII el manuscrito de “Las horas de sal”, el libro perdido de la poeta Leonor Azcoaga (1898-1951), informó el viernes la Biblioteca Provincial de Montellar.

{4} El cuaderno tiene 64 páginas escritas a lápiz y contiene 31 poemas inéditos. {5} Según la biblioteca, su valor supera los 120.000 euros.

{6} “Abrí el atlas para limpiarlo y se cayó un cuaderno azul”, relató la restauradora, Berta Olmo. {7} “Leí dos versos y me tuve que sentar.”

{8} Azcoaga anunció la obra en una carta de 1936. {9} Nunca llegó a publicarla.

{10} El director de la biblioteca, Gaspar Roldós, aseguró que la letra es auténtica: “No tenemos ninguna duda, y los dos peritos tampoco”.

{11} Los herederos reclaman la propiedad del cuaderno. {12} “El atlas se donó, pero los poemas no”, sostuvo Mercedes Azcoaga, sobrina nieta de la autora.

{13} El Ayuntamiento rechazó la reclamación. {14} El concejal de Cultura, Eloy Barón, dijo que la donación de 1979 incluía “todo lo que hubiera dentro”.

{15} El manuscrito se expondrá a partir del 23 de abril. {16} Después será digitalizado.

{17} La obra de Azcoaga, olvidada durante décadas, vive un enorme renacer entre los lectores jóvenes.

# revision
{1} Un cuaderno azul que cayó de un viejo atlas resulta ser el libro perdido de Leonor Azcoaga

{+} Tiempo de lectura: 2 minutos

{6,7} Berta Olmo solo quería limpiar un atlas cuando, al abrirlo, cayó de él un cuaderno azul; le bastaron «dos versos» para tener que tomar asiento.

{3} Lo que la restauradora tenía en las manos, según comunicó el viernes la Biblioteca Provincial de Montellar, era «Las horas de sal», la obra de la poeta que se daba por desaparecida.

{8,9} De ese libro hablaba la propia Azcoaga en una carta de 1936, pero jamás vio la luz.

{4} Son 64 páginas a lápiz con 33 poemas que nadie había leído. {5} La institución lo tasa en más de 120 mil euros.

{10} «No tenemos ninguna duda», afirmó Gaspar Roldós, que dirige el centro y da por buena la caligrafía.

{+} La poeta vivió sus últimos años en una casa sin electricidad a las afueras de la ciudad.

{12} «El atlas se donó, pero los poemas no», sostuvo Roldós. {11} La familia de la escritora exige que se le entregue el cuaderno.

{13} El consistorio se niega. {14} Para el edil de Cultura, Eloy Barón, lo donado en 1979 comprendía cuanto hubiera en el interior.

{15} El público podrá ver el manuscrito desde el 24 de abril. {16} Más adelante se pasará a formato digital.

{17} Tras décadas de olvido, Azcoaga vuelve a tener muchos lectores entre los jóvenes.

{+} Compartir en redes

{+} Deja un comentario

# quotes
kept :: Las horas de sal :: Las horas de sal
paraphrased :: Abrí el atlas para limpiarlo y se cayó un cuaderno azul ::
trimmed :: Leí dos versos y me tuve que sentar :: dos versos :: silent-trim
trimmed :: No tenemos ninguna duda, y los dos peritos tampoco :: No tenemos ninguna duda :: silent-trim,cue
kept :: El atlas se donó, pero los poemas no :: El atlas se donó, pero los poemas no :: speaker
paraphrased :: todo lo que hubiera dentro ::

# facts
number :: 31 :: 33
variant :: 120.000 euros :: 120 mil euros
date :: 23 de abril :: 24 de abril
intensity :: enorme ::

# furniture
revision :: Tiempo de lectura: 2 minutos
revision :: Compartir en redes
revision :: Deja un comentario
