Two wildfires. Spanish, two stories on one topic, nothing in common.

# original
{1} Un incendio arrasa 1.900 hectáreas de pinar en la sierra de Calaveruela

{2} El fuego declarado el martes en la sierra de Calaveruela ha calcinado ya 1.900 hectáreas y sigue sin control. {3} Unas 600 personas han sido desalojadas de tres aldeas.

{4} El viento del sur dificulta el trabajo de los hidroaviones. {5} “Hay cortafuegos que nadie ha limpiado en ocho años”, denunció el alcalde de Hoyales, Fermín Zapico.

{6} Un brigadista fue hospitalizado con quemaduras en las manos. {7} La Guardia Forestal sospecha de una cosechadora que trabajaba en las horas de más calor.

{8} El humo obligó a cortar la carretera comarcal durante toda la tarde.

# revision
{+} Extinguido el fuego que amenazaba el parque natural de Las Garzas

{+} Tras cinco días de lucha, los bomberos dieron por extinguidas este domingo las llamas que rodeaban la laguna de Las Garzas. {+} No hubo que lamentar heridos.

{+} Ardieron carrizales y un observatorio de aves recién construido. {+} Los biólogos calculan que se perdió una de cada cuatro puestas de malvasía.

{+} “La marisma se recupera sola si la dejamos en paz”, opinó la naturalista Rocío Bermejo.

{+} Un vecino de 19 años se encuentra en prisión preventiva como presunto autor. {+} El parque reabrirá sus senderos en primavera.

# quotes

# facts
