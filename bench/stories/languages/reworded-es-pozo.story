A rescue. Spanish, heavy rewording, two sentences moved to the top, one down, a split, a merge; with headlines; “ ” against « ».

# original
{1} Rescatan con vida a los cinco mineros atrapados en el pozo Santa Rufina

{2} VILLAOSCURA (Agencia Mirlo).- Los cinco mineros que permanecían atrapados desde el sábado a 280 metros de profundidad en el pozo Santa Rufina fueron rescatados con vida en la madrugada de este jueves. {3} Cuatro de ellos pasaron la noche en observación en el hospital comarcal y el quinto fue trasladado en helicóptero a la capital con una pierna fracturada.

{4} El derrumbe de una galería les cortó la salida cuando terminaban el turno. {5} Durante 102 horas se alimentaron de dos bocadillos y bebieron el agua que goteaba del techo.

{6} “Contábamos chistes malos para no dormirnos todos a la vez”, relató Eliseo Barreda, el más veterano del grupo.

{7} Los equipos de salvamento perforaron un conducto de 60 centímetros de diámetro por el que descendió una cápsula metálica. {8} La broca se rompió dos veces al topar con una veta de cuarzo.

{9} La consejera de Industria, Nuria Olmedilla, anunció que la explotación permanecerá cerrada hasta que se conozcan las causas. {10} El sindicato mayoritario sostiene que la empresa había retirado puntales para ahorrar costes. {11} “Llevábamos un año avisando por escrito”, aseguró su portavoz, Lázaro Quijano.

{12} Carbones del Norte, propietaria del yacimiento, no ha hecho declaraciones. {13} La compañía emplea a 230 personas y es el único empleador importante del valle.

{14} En 1987 una explosión de grisú causó once muertos en la misma mina.

# revision
{1} Final feliz bajo tierra

{5} Sobrevivieron cuatro días largos con un par de panes y lo que rezumaba la roca. {6} «Contábamos chistes malos para no dormirnos todos a la vez», confiesa el mayor de todos ellos.

{2} Antes de que amaneciera, los hombres de Santa Rufina volvieron a respirar aire fresco. {3} La mayoría salió por su propio pie. {3} Solo uno, con un hueso roto, tuvo que ser evacuado por aire.

{7} Una especie de bala de acero los fue subiendo por un agujero apenas más ancho que sus hombros. {8} Abrirlo resultó un calvario, porque la piedra, durísima, destrozó la herramienta en más de una ocasión.

{+} Las campanas de la parroquia repicaron durante media hora.

{4} Todo había empezado al desplomarse el túnel justo cuando iban a marcharse a casa.

{10,11} Los representantes de la plantilla acusan al patrón de haber debilitado los apoyos por dinero y dicen haber enviado advertencias durante meses. {12} Desde las oficinas de la firma solo llega silencio. {9} El Gobierno autonómico, por su parte, no permitirá que nadie baje de nuevo mientras no se aclare lo ocurrido.

{13} En la comarca apenas hay otro sitio donde ganarse el jornal.

{+} El obispo oficiará el domingo una misa de acción de gracias.

# quotes
kept :: Contábamos chistes malos para no dormirnos todos a la vez :: Contábamos chistes malos para no dormirnos todos a la vez
paraphrased :: Llevábamos un año avisando por escrito ::

# facts
