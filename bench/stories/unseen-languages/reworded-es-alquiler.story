Local politics. Spanish, heavy rewording, two sentences moved up, two neighbours swapped, a split, a merge; with headlines.

# original
{1} Puertoclaro prohíbe los pisos turísticos en el casco viejo

{2} El Ayuntamiento de Puertoclaro aprobó el miércoles, por 14 votos contra 11, la prohibición de los pisos turísticos en el casco viejo a partir del 1 de enero. {3} Las 870 licencias vigentes no se renovarán cuando caduquen.

{4} En la última década el barrio ha perdido un tercio de sus vecinos, mientras el alquiler medio pasaba de 520 a 1.140 euros. {5} Dos escuelas cerraron por falta de alumnos.

{6} “No queremos ser un parque temático con ropa tendida de atrezo”, proclamó la alcaldesa, Remedios Calatrava. {7} Prometió contratar a doce inspectores y multar con hasta 90.000 euros a los infractores.

{8} La patronal Alojaclaro llevará la ordenanza a los tribunales. {9} “Van a arruinar a familias que viven de un solo piso”, lamentó su presidente, Gonzalo Irureta. {10} Según sus cálculos, el sector aporta 48 millones al año a la ciudad.

{11} Durante el pleno, medio centenar de vecinos aplaudió desde la tribuna. {12} Otros tantos propietarios protestaron en la plaza con cacerolas y maletas vacías.

{13} La oposición tacha la medida de electoralista. {14} Las municipales se celebran dentro de siete meses.

# revision
{1} Las maletas con ruedas, fuera de las callejuelas

{4} Uno de cada tres moradores ha hecho el equipaje en diez años, y quien se queda paga más del doble por su techo. {5} Hasta las aulas se vaciaron y hubo que echarles la llave.

{2} El consistorio ha decidido cortar por lo sano. {2} Con una mayoría ajustada acordó que, desde Año Nuevo, en la parte antigua no se puedan ofrecer estancias por días. {3} A los permisos existentes se les deja morir de viejos.

{7} Habrá una brigada de control y sanciones que pueden llegar al precio de un apartamento pequeño. {6} «No queremos ser un parque temático con ropa tendida de atrezo», resumió la regidora.

{11,12} La sesión dividió a los presentes: ovaciones en la sala, estruendo de ollas a las puertas.

{+} El cura de San Telmo cuenta que lleva dos años sin oficiar un bautizo.

{8} La última palabra la tendrán los jueces, a los que recurrirán los afectados. {10} El negocio, recuerdan, deja en Puertoclaro decenas de millones. {9} Quienes se mantienen con un modesto inmueble quedarán en la ruina, vaticinan.

{13} Puro cálculo ante los comicios, replican los partidos rivales.

{+} Ciudades vecinas estudian copiar la norma.

# quotes
kept :: No queremos ser un parque temático con ropa tendida de atrezo :: No queremos ser un parque temático con ropa tendida de atrezo
paraphrased :: Van a arruinar a familias que viven de un solo piso ::

# facts
