A bus overturns. Spanish, two independent reports: an agency and a regional paper. One quote the same, one altered; the dead, the injured, the hour, a duration, the mourning and a name's spelling differ. The driver's 45 years and his 45 days, two funerals are different things.

# original
{1} Un autobús con invitados de una boda vuelca cerca de Almadraque

{2} Cuatro personas murieron y 31 resultaron heridas en la madrugada del domingo al volcar un autobús en la carretera de Almadraque, informó la Guardia Vial.

{3} El vehículo, con 52 ocupantes, regresaba de una boda en Villar del Soto. {4} El accidente ocurrió a las 02.45, en una curva del kilómetro 112.

{5} El conductor, de 45 años, dio negativo en la prueba de alcoholemia. {6} «Íbamos cantando y de pronto nadie cantaba», dijo Lucía Barandal, prima de la novia.

{7} Los bomberos tardaron tres horas en liberar a los atrapados. {8} Doce ambulancias y dos helicópteros trasladaron a los heridos a tres hospitales.

{9} La empresa Rutasol aseguró que el autobús había pasado la inspección en abril. {10} El tacógrafo indica que circulaba a 94 kilómetros por hora, 24 más de lo permitido.

{11} El presidente regional, Julián Oteiza, decretó dos días de luto. {12} «No hay consuelo, pero habrá respuestas», prometió.

{13} Los funerales por las víctimas de Almadraque se celebrarán el martes en la colegiata. {14} En ese mismo tramo hubo nueve accidentes el año pasado. {15} «Lo avisamos por carta cada enero», dijo el alcalde de Almadraque, Blas Cerezo.

# revision
{+|1} La última canción de la boda de Villar

{+} El vestido de la novia cuelga todavía en el patio de su abuela. {+} Nadie se atreve a descolgarlo.

{3} Medio centenar de invitados volvían de Villar del Soto en el autocar que habían pagado los padrinos. {4} A las tres y cuarto de la madrugada, en el kilómetro 112, el chófer perdió la curva.

{2} Seis viajeros no llegaron a casa y otros 38 están ingresados.

{6} «Íbamos cantando y de pronto nadie cantaba», recuerda Lucía Barandal con el brazo en cabestrillo. {+} Era una habanera, precisa, y ella llevaba la segunda voz.

{7} Hubo que cortar asientos para sacarlos a todos, y pasaron casi cinco horas hasta que salió la última, una niña de 9 años. {+} «Me pidió el zapato», cuenta el bombero Andrés Moral.

{5} El hombre que iba al volante, que llevaba 45 días en la empresa, no había bebido. {10} Iba, eso sí, demasiado deprisa: a 94 donde el límite es 70.

{11} La región guardará tres jornadas de luto por orden de su presidente, Julián Oteyza. {12} «No hay consuelo, pero habrá culpables», dijo en la puerta del tanatorio.

{+} El jueves se enterrará al padrino en su pueblo, a 60 kilómetros. {+} La orquesta ha devuelto el dinero.

# quotes
kept :: Íbamos cantando y de pronto nadie cantaba :: Íbamos cantando y de pronto nadie cantaba
altered :: No hay consuelo, pero habrá respuestas :: No hay consuelo, pero habrá culpables
dropped :: Lo avisamos por carta cada enero ::
added :: :: Me pidió el zapato

# facts
changed :: Cuatro :: Seis
changed :: 31 :: 38
changed :: 02.45 :: tres y cuarto
changed :: tres horas :: casi cinco horas
changed :: dos días :: tres jornadas
variant :: Oteiza :: Oteyza

# relation
reports

# passages
