# language
es
# text
El pantano de Rocavieja está al nueve por ciento de su capacidad.

“Se ven las tapias del pueblo que inundamos”, cuenta Aurelio Mendieta, que vivió allí de niño.

La consejera de Agua, Marisol Trigo, anunció nuevas restricciones y pidió “ducharse con reloj”. Reconoció que la situación es “la peor en cuarenta años”.

“¿Y las piscinas de los hoteles?”, preguntó en el pleno el diputado Joan Serradell.

El llamado “barco de los jubilados”, que cruzaba el embalse, descansa ahora sobre el barro.
# quotes
Se ven las tapias del pueblo que inundamos :: Aurelio Mendieta :: cuenta
ducharse con reloj :: Marisol Trigo :: pidió
la peor en cuarenta años :: Marisol Trigo :: Reconoció
¿Y las piscinas de los hoteles? :: Joan Serradell :: preguntó
barco de los jubilados :: - :: -
