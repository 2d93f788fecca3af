A faithful rewrite, Italian: nothing to tell.

# original
{1} La biblioteca di Fontesecca presterà anche attrezzi da lavoro.

{2} Dal 1° ottobre i 9.200 iscritti potranno portare a casa trapani, scale e macchine da cucire. {3} Il prestito è gratuito e dura dieci giorni.

{4} «Un libro di falegnameria senza sega è mezzo libro», ha spiegato la direttrice, Rosa Venier.

{5} Gli attrezzi sono 180 e provengono in gran parte da donazioni. {6} Chi li rompe dovrà ripararli insieme a un volontario.

{7} Il Comune ha stanziato 14 mila euro per il primo anno. {8} In Italia esistono già una ventina di servizi simili.

# revision
{1} Nella biblioteca di Fontesecca si potranno prendere in prestito anche attrezzi da lavoro.

{2} Trapani, scale e macchine da cucire saranno a disposizione dei 9200 iscritti dal primo ottobre. {3} Per dieci giorni, e senza pagare nulla, si potranno tenere.

{4} «Un libro di falegnameria senza sega è mezzo libro», ha detto Rosa Venier, che dirige la biblioteca.

{5} Sono 180 gli attrezzi, donati in gran parte. {6} Se qualcuno li rompe, dovrà ripararli con l’aiuto di un volontario.

{8} Una ventina di servizi simili esiste già in Italia. {7} Per il primo anno il Comune ha messo a disposizione 14.000 euro.

# quotes
kept :: Un libro di falegnameria senza sega è mezzo libro :: Un libro di falegnameria senza sega è mezzo libro

# facts
