A faithful rewrite, Spanish: nothing to tell.

# original
{1} Un total de 146 tortugas marinas nacieron el domingo en la playa de Las Dunas.

{2} Es el segundo nido que se encuentra este año en la provincia. {3} Los huevos habían sido vigilados durante 52 días por voluntarios.

{4} “La última salió cuando ya nos íbamos”, contó el biólogo Rubén Alcaraz.

{5} De las crías, 30 fueron trasladadas a un acuario, donde permanecerán un año. {6} Las demás entraron en el mar esa misma noche.

{7} Solo una de cada mil llega a adulta, según los expertos. {8} La madre había puesto los huevos el 3 de julio.

# revision
{1} En la playa de Las Dunas nacieron el domingo 146 tortugas marinas.

{2} Con este son ya dos los nidos encontrados este año en la provincia. {3} Voluntarios vigilaron los huevos durante 52 días.

{4} “La última salió cuando ya nos íbamos”, dijo Rubén Alcaraz, biólogo.

{5} Un acuario acogerá por un año a 30 de las crías. {6} El resto entró en el mar la misma noche.

{8} El 3 de julio la madre había puesto los huevos. {7} Según los expertos, llega a adulta solo una de cada 1.000.

# quotes
kept :: La última salió cuando ya nos íbamos :: La última salió cuando ya nos íbamos

# facts
