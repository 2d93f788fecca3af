A faithful rewrite, Spanish: nothing to tell.

# original
{1} El reloj de la torre de Villaluenga volverá a dar la hora el 15 de agosto.

{2} Llevaba parado desde 2011, cuando un rayo dañó la maquinaria. {3} La reparación ha costado 27.000 euros, pagados por 310 vecinos.

{4} “Es como oír la voz de un pariente”, dijo la relojera Matilde Sáez.

{5} Sáez trabajó catorce meses en su taller de Cáceda. {6} Tuvo que fabricar a mano nueve ruedas dentadas.

{7} Las campanas sonarán solo de ocho de la mañana a diez de la noche. {8} Así lo decidió el pueblo en una consulta.

# revision
{1} El 15 de agosto, el reloj de la torre de Villaluenga dará de nuevo la hora.

{2} Un rayo había dañado la maquinaria en 2011, y desde entonces estaba parado. {3} Los 27.000 euros que ha costado la reparación los han pagado 310 vecinos.

{4} “Es como oír la voz de un pariente”, dijo Matilde Sáez, relojera.

{5} Durante 14 meses trabajó Sáez en su taller de Cáceda. {6} Nueve ruedas dentadas las tuvo que hacer a mano.

{7} Las campanas se oirán únicamente entre las ocho de la mañana y las diez de la noche. {8} El pueblo lo decidió así en una consulta.

# quotes
kept :: Es como oír la voz de un pariente :: Es como oír la voz de un pariente

# facts
