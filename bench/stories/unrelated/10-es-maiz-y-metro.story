# original
{1} La sequía arruina la cosecha de maíz en el valle de Ancoral

{2} ANCORAL (Agencia Cardón).- Los agricultores del valle de Ancoral perderán este año el 60 % de la cosecha de maíz, informó el martes el Ministerio de Agricultura.

{3} No llueve desde el 2 de febrero. {4} El precio de la tortilla subió un 15 %.

{5} “La tierra suena a plato roto”, dijo el campesino Eladio Quispe.

{6} El Gobierno anunció créditos sin intereses. {7} Las solicitudes se recibirán hasta el 31 de mayo.

# revision
{+} El metro de Ancoral estrenará trenes sin conductor

{+} ANCORAL (Agencia Cardón).- La línea 2 del metro de Ancoral funcionará sin conductor desde el próximo año, informó el martes el Ministerio de Transporte.

{+} Los nuevos trenes, blancos y verdes, llegaron en barco la semana pasada. {+} El billete no subirá de precio.

{+} “Voy a echar de menos saludar al maquinista”, dijo la pasajera Rosaura Montiel.

{+} El sindicato anunció protestas. {+} Las pruebas nocturnas durarán hasta el 31 de mayo.

# quotes
dropped :: La tierra suena a plato roto ::
added :: :: Voy a echar de menos saludar al maquinista

# facts
