A notice of a health office, told plainly. Splits into two to four, two dropped, one added.

# original
{1} Nuove regole per il ritiro dei farmaci a Montelupara

{2} Dal 15 aprile i pazienti con malattie croniche residenti a Montelupara potranno ritirare in farmacia le medicine per tre mesi con una sola ricetta, evitando così di tornare ogni trenta giorni dal medico di famiglia. {3} La novità riguarda circa 5.400 persone, soprattutto diabetici e cardiopatici. {4} Restano esclusi gli antidolorifici oppiacei e i farmaci che richiedono un controllo del sangue.

{5} Il farmacista consegnerà le scatole insieme a un foglio con gli orari di assunzione e telefonerà dopo due settimane per chiedere se sono comparsi disturbi, che segnalerà al medico nello stesso giorno. {6} Il servizio telefonico è affidato a otto giovani laureati assunti per un anno.

{7} Chi non può uscire di casa può delegare un parente o un vicino, che dovrà mostrare un documento e la copia firmata della tessera sanitaria, oppure chiedere la consegna a domicilio, gratuita sopra i 75 anni. {8} Le farmacie aderenti espongono un bollino verde.

{9} L'ordine dei medici ha criticato la misura perché teme che i malati, vedendo meno spesso il dottore, trascurino i segni di un peggioramento. {10} L'assessora Ornella Bassani ha risposto che ogni paziente avrà comunque una visita obbligatoria ogni sei mesi. {11} I primi risultati saranno pubblicati in autunno.

# revision
{1} Le medicine per tre mesi in una volta

{2} Lei è malato da molto tempo e abita a Montelupara? {2} Dal 15 aprile può prendere in farmacia tante medicine insieme. {2} Bastano per tre mesi. {2} Non deve più andare dal dottore ogni mese per la ricetta. {3} Questo vale per più di cinquemila persone, per esempio per chi ha lo zucchero alto o il cuore debole. {4} Alcune medicine sono diverse. {4} Per quelle contro i dolori forti non si può. {4} E nemmeno per quelle che chiedono un esame del sangue.

{5} In farmacia le danno anche un foglio. {5} Lì c'è scritto a che ora prendere le pastiglie. {5} Dopo quattordici giorni la chiamano al telefono. {5} Se sta male, il suo dottore lo sa subito.

{7} Forse lei non riesce a camminare. {7} Allora può mandare un familiare o chi abita vicino. {7} Deve avere con sé un documento e la sua tessera. {7} Oppure le medicine arrivano a casa sua. {7} Se ha più di 75 anni non paga.

{9} Ad alcuni dottori l'idea non piace. {9} Hanno paura di vedere i malati troppo poco. {9} Così nessuno si accorge se stanno peggio. {10} La signora Bassani dice: due volte all'anno la visita si fa sempre. {+} Per le domande c'è un numero verde.
