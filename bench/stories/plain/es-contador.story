A notice of a water company, told plainly. Splits into two to five; two dropped, one added, an order changed.

# original
{1} Sustitución de los contadores de agua en Villarreposa

{2} La empresa municipal Aguas del Sorbe sustituirá a partir del 3 de octubre los 14.000 contadores mecánicos de Villarreposa por aparatos digitales que transmiten la lectura por radio cada noche, de modo que ningún empleado tendrá que entrar en las viviendas. {3} El cambio es gratuito y obligatorio. {4} Cada intervención dura unos veinte minutos, durante los cuales se corta el suministro.

{5} Los vecinos recibirán una carta con la fecha prevista al menos diez días antes y podrán cambiarla por teléfono o en la oficina de la calle Olmos, siempre que avisen con dos días de antelación. {6} Quien no esté en casa en dos ocasiones deberá pagar 35 euros por la tercera visita. {7} La tarifa figura en la ordenanza aprobada en marzo.

{8} Los nuevos aparatos detectan además fugas: si el agua corre sin interrupción durante doce horas, el sistema envía un aviso al móvil del titular y, si este no responde, a la brigada de guardia. {9} El año pasado se perdió por averías dentro de los edificios casi una quinta parte del agua distribuida.

{10} La asociación de consumidores teme que los datos revelen a qué hora se levanta cada familia o cuándo está de vacaciones, y exige que se borren a los treinta días. {11} La empresa asegura que los guarda cifrados y que solo los consulta para facturar. {12} El pleno debatirá el asunto el jueves.

# revision
{1} Van a cambiar su contador de agua

{2} En Villarreposa hay 14.000 contadores de agua. {2} Todos son viejos. {2} La empresa los va a cambiar por otros más modernos. {2} Empieza el 3 de octubre. {2} Los nuevos mandan los números solos, y así nadie entra en su casa para mirarlos. {3} Usted no paga nada. {3} Pero no puede decir que no. {4} El trabajo se hace en veinte minutos, y en ese rato no sale agua del grifo.

{5} Le llegará una carta. {5} En ella pone el día de la visita. {5} Si ese día le viene mal, llame o vaya a la calle Olmos. {5} Hágalo dos días antes. {6} Si el técnico viene dos veces y no hay nadie, la próxima le costará 35 euros.

{10} Algunas personas están preocupadas. {10} Con el contador se puede saber cuándo duerme usted o cuándo está de viaje. {10} Por eso piden que la información se elimine cada mes. {11} La empresa dice que la guarda con una clave secreta. {11} Y que solo la mira para hacer la factura. {12} El Ayuntamiento hablará de esto el jueves.

{8} El aparato tiene otra ventaja. {8} Si se rompe un tubo, lo nota. {8} Cuando el agua corre medio día sin parar, usted recibe un mensaje en su teléfono. {8} Si no contesta, van los operarios. {+} Guarde bien el número de la empresa.
