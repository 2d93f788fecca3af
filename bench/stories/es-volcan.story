# original
{1} Evacúan a 2.300 personas por la actividad del volcán Huarapán

{2} Los vecinos de dos pueblos pasan la noche en escuelas

{3} PUERTO ANQUIL (Agencia Cardón).- Unas 2.300 personas fueron evacuadas este martes de las laderas del volcán Huarapán, que a las 4:20 de la madrugada empezó a lanzar ceniza a más de tres kilómetros de altura.

{4} “No hay víctimas ni desaparecidos”, dijo la gobernadora de la provincia, Marisol Etcheberri. {5} “Les pido que no vuelvan a sus casas hasta que se lo digamos.”

{6} La ceniza cubrió los tejados de Ojo Seco y de San Telmo del Llano. {7} El aeropuerto de Puerto Anquil, a 90 kilómetros, canceló 16 vuelos.

{8} El Instituto de Geofísica elevó la alerta de amarilla a naranja, la segunda más alta. {9} Su directora, la vulcanóloga Inés Quiroga, explicó que el volcán podría entrar en erupción en los próximos días. {10} “Es probable, no es seguro”, advirtió.

{11} La última erupción, el 9 de noviembre de 1957, sepultó 40 viviendas.

{12} “Mi abuelo me contó que aquella noche las gallinas se callaron”, recordó Anselmo Huaiquil, de 81 años, sentado en un catre de la escuela de Puerto Anquil. {13} “Anoche se callaron otra vez.”

{14} El Gobierno enviará 5 millones de pesos en mantas, agua y mascarillas. {15} La oposición criticó la lentitud de la respuesta.

{16} “Llegaron primero los vecinos y después los camiones”, afirmó el diputado Rufino Paz.

{17} El ministro del Interior, Tomás Alcorta, negó que hubiera retrasos.

{18} Lea también: Qué hacer cuando cae ceniza

# revision
{1} Evacuadas 2.300 personas por la actividad del volcán Huarapán

{3} Unas 2.300 personas fueron evacuadas el martes de las laderas del volcán Huarapán. {3} El volcán comenzó a expulsar ceniza a más de tres kilómetros de altura a las 4.20 horas.

{8} El Instituto de Geofísica subió la alerta de amarilla a roja, la segunda más alta. {9} Su directora, la vulcanóloga Inés Quiroga, dijo que el volcán entrará en erupción en los próximos días. {10} «Es probable, no es seguro», advirtió.

{4} «No hay víctimas ni desaparecidos», dijo la gobernadora, Marisol Etcheberri. {5} La gobernadora pidió a los vecinos que no regresen a sus casas hasta que se les avise.

{6} La ceniza cubrió los tejados de Ojo Seco y San Telmo del Llano. {7} El aeropuerto de Puerto Anquil, a 90 km, canceló 26 vuelos.

{+} Las clases quedaron suspendidas en toda la provincia hasta el lunes.

{11} La última erupción, el 9 de noviembre de 1975, sepultó 40 viviendas.

{12} «Aquella noche las gallinas se callaron», recordó Anselmo Huaiquil, de 81 años, desde un catre en la escuela de Puerto Anquil. {13} «Anoche se callaron otra vez».

{14} El Gobierno enviará cinco millones de pesos en mantas, agua y mascarillas. {15} La oposición criticó «la lentitud de la respuesta».

{16} «Llegaron primero los vecinos y después los camiones», denunció el diputado Rufino Paz.

{17} El ministro del Interior, Tomás Alcorta, admitió que hubo retrasos.

# quotes
kept :: No hay víctimas ni desaparecidos :: No hay víctimas ni desaparecidos
paraphrased :: Les pido que no vuelvan a sus casas hasta que se lo digamos ::
kept :: Es probable, no es seguro :: Es probable, no es seguro
trimmed :: Mi abuelo me contó que aquella noche las gallinas se callaron :: Aquella noche las gallinas se callaron :: silent-trim
kept :: Anoche se callaron otra vez :: Anoche se callaron otra vez
promoted :: :: la lentitud de la respuesta
kept :: Llegaron primero los vecinos y después los camiones :: Llegaron primero los vecinos y después los camiones :: cue

# facts
variant :: 4:20 :: 4.20
hedge :: podría ::
variant :: 90 kilómetros :: 90 km
number :: 16 :: 26
date :: 9 de noviembre de 1957 :: 9 de noviembre de 1975
variant :: 5 millones de pesos :: cinco millones de pesos
direction :: negó :: admitió

# furniture
original :: Lea también: Qué hacer cuando cae ceniza
