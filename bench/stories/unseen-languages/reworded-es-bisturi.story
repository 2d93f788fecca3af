Crime. Spanish, heavy rewording, one sentence moved up, one paragraph down, a split, a merge; with headlines; “ ” on both sides.

# original
{1} Detenido un falso médico que operó durante nueve años en una clínica de estética

{2} La Policía Nacional detuvo el martes en Almarza a un hombre de 44 años que ejerció como cirujano plástico desde 2015 sin haber terminado el bachillerato. {3} Se le imputan 17 delitos de lesiones, además de intrusismo y falsedad documental.

{4} El arrestado, F. D. L., compró su título por 3.000 euros en una página de internet. {5} El diploma llevaba el sello de una universidad que no existe.

{6} La investigación arrancó cuando una paciente denunció que el doctor consultaba un vídeo en el móvil en pleno quirófano. {7} “Le oí decir: rebobina, que me he perdido”, declaró la mujer, a la que se había aplicado solo anestesia local.

{8} En el registro de la clínica, los agentes hallaron instrumental caducado y 120.000 euros en metálico dentro de una nevera de vacunas. {9} También se incautaron de dos coches deportivos.

{10} El colegio de médicos admitió que nunca comprobó el expediente. {11} “Nos fallaron los controles, y pedimos disculpas”, dijo su secretaria, Begoña Ruipérez.

{12} El juez decretó prisión provisional sin fianza. {13} La defensa alega que ninguna operación acabó en muerte.

{14} Se ha habilitado un teléfono para posibles víctimas. {15} En las primeras horas llamaron 85 personas.

# revision
{1} Bisturí sin carrera: así cayó el impostor de Almarza

{6} Tumbada en la camilla, una clienta se dio cuenta de que quien la intervenía seguía un tutorial, y acudió a comisaría. {7} “Le oí decir: rebobina, que me he perdido”, recuerda todavía con espanto.

{2} El supuesto especialista llevaba casi un decenio retocando narices y vientres. {2} Ni siquiera había acabado los estudios de secundaria, según se supo tras su captura. {4} Todo lo que tenía era un papel adquirido en la red por lo que cuesta una moto usada. {5} La facultad que figuraba en él es pura invención.

{+} En la sala de espera colgaban fotos suyas con famosos.

{3} Tendrá que responder por los daños causados a más de una docena de cuerpos, entre otros cargos.

{12} De momento aguardará el proceso entre rejas. {13} Su abogada subraya que nadie perdió la vida.

{8,9} La inspección del local deparó sorpresas: material pasado de fecha, fajos de billetes junto a las ampollas y un par de bólidos en el garaje.

{14,15} Una línea abierta para perjudicados no deja de sonar desde el primer momento.

{11} Entre los facultativos cunde el bochorno: su corporación entona el mea culpa por no haber vigilado.

{+} El ministerio quiere cruzar todos los registros del país antes del verano.

# quotes
kept :: Le oí decir: rebobina, que me he perdido :: Le oí decir: rebobina, que me he perdido
paraphrased :: Nos fallaron los controles, y pedimos disculpas ::

# facts
