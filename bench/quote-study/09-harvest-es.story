# language
es
# original
La sequía arruina la cosecha de almendras en Valdorrio

VALDORRIO (Agencia Cardón).- Los agricultores de Valdorrio han perdido este año siete de cada diez almendros por la falta de lluvia, según la cooperativa local.

“Mi abuelo plantó estos árboles y yo los estoy arrancando”, dijo Teodoro Villar, de 59 años, delante de su finca.

La presidenta de la cooperativa, Amparo Luque, pidió ayudas urgentes. “No queremos limosna, queremos agua”, afirmó. “El embalse está al nueve por ciento.”

El consejero de Agricultura, Saúl Berenguer, anunció un plan de tres millones de euros. “Nadie se va a quedar solo”, aseguró en rueda de prensa.

Villar no lo cree: “Eso mismo nos dijeron hace cinco años”.

# revision
Valdorrio se queda sin almendras

La falta de lluvia ha matado siete de cada diez almendros en Valdorrio.

«Mi abuelo plantó estos árboles y yo los estoy arrancando», lamentó el agricultor Teodoro Villar.

Amparo Luque, que preside la cooperativa, reclamó ayudas: «No queremos limosna, queremos agua». El embalse, dijo, está al nueve por ciento.

«Nadie se va a quedar atrás», prometió el consejero de Agricultura, Saúl Berenguer, que anunció un plan de tres millones.

«Eso nos dijeron hace cinco años», replicó Villar.

# quotes
kept :: Mi abuelo plantó estos árboles y yo los estoy arrancando :: Mi abuelo plantó estos árboles y yo los estoy arrancando :: Teodoro Villar
kept :: No queremos limosna, queremos agua :: No queremos limosna, queremos agua :: Amparo Luque
paraphrased :: El embalse está al nueve por ciento :: :: Amparo Luque
altered :: Nadie se va a quedar solo :: Nadie se va a quedar atrás :: Saúl Berenguer
trimmed :: Eso mismo nos dijeron hace cinco años :: Eso nos dijeron hace cinco años :: Teodoro Villar
