A stranded whale. Spanish, two independent reports: an agency and a local paper. One quote the same, one in another mouth; length and hour differ.

# original
{1} Devuelven al mar a una ballena varada en Playa Arenilla

{2} Una ballena jorobada que había quedado varada en Playa Arenilla regresó al mar el martes tras diez horas de trabajos, informó la Armada.

{3} El animal, una hembra joven de 9 metros, fue descubierto al amanecer por un pescador. {4} Unos 200 voluntarios la mantuvieron húmeda con sábanas y cubos.

{5} “Respiraba cada vez que le hablábamos”, contó Nieves Carmona, maestra de la localidad.

{6} El remolcador Galerna la arrastró hasta aguas profundas a las 17.30, aprovechando la pleamar. {7} Los veterinarios le colocaron un transmisor.

{8} “No sabemos si vivirá, pero hoy no murió”, declaró el biólogo Andrés Ponte, que dirigió la operación.

{9} Es el cuarto varamiento del año en la costa. {10} Los expertos lo atribuyen al ruido de los buques.

# revision
{1} El día en que Arenilla salvó a una gigante

{+} La escuela no abrió el martes. {+} Los niños estaban todos en la playa, con cubos.

{3} Fue un marinero, Tino Sayago, quien la encontró cuando iba a recoger sus redes: una jorobada de 11 metros. {4} En menos de una hora había bajado medio pueblo para refrescarla con lo que tenía a mano.

{5} “Respiraba cada vez que le hablábamos”, repite Nieves Carmona, la maestra.

{6} A las siete de la tarde, con la marea alta, un remolcador consiguió llevársela. {+|2} La despidieron entre aplausos y campanas.

{8} “No sabemos si vivirá, pero hoy no murió”, dijo la alcaldesa, Charo Infante. {+} Quiere ponerle su nombre a una calle, aunque todavía no lo ha decidido nadie.

{+} En 1962 otra ballena murió en el mismo sitio y con sus huesos se hizo el arco del cementerio.

# quotes
kept :: Respiraba cada vez que le hablábamos :: Respiraba cada vez que le hablábamos
kept :: No sabemos si vivirá, pero hoy no murió :: No sabemos si vivirá, pero hoy no murió :: speaker

# facts
changed :: 9 metros :: 11 metros
changed :: 17.30 :: siete de la tarde

# relation
reports

# passages
No sabemos si vivirá, pero hoy no murió :: No sabemos si vivirá, pero hoy no murió :: quote
