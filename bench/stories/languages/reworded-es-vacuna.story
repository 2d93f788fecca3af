Medicine. Spanish, heavy rewording, one sentence moved to the top, two down, a split, a merge; no headlines.

# original
{1} Un ensayo con 4.200 niños ha demostrado que una vacuna en parche protege contra el dengue al 78 % de quienes la reciben, según publicó el lunes la revista Medicina Tropical. {2} El producto, desarrollado por el Instituto Zárate, no necesita refrigeración ni jeringas.

{3} El adhesivo, del tamaño de una moneda, lleva medio millar de agujas de azúcar que se disuelven en la piel en diez minutos. {4} Basta con una aplicación, mientras que las inyecciones actuales exigen tres dosis.

{5} “Los críos creían que era una calcomanía y pedían otra”, explicó la directora del estudio, Amparo Villegas. {6} El efecto secundario más frecuente fue un picor que desapareció al día siguiente.

{7} Los voluntarios, de entre cuatro y doce años, procedían de tres departamentos de la costa. {8} La mitad recibió un placebo y fue vacunada al concluir la investigación.

{9} La protección cae con el tiempo. {10} A los veinte meses se había reducido al 61 %.

{11} Otros científicos pidieron prudencia. {12} “Falta saber qué ocurre con las formas graves de la enfermedad”, señaló el epidemiólogo Tobías Rengifo, que no participó en el trabajo.

{13} El ministerio confía en autorizar el parche el año próximo. {14} Cada unidad costará alrededor de un dólar y medio.

{15} El dengue mató el año pasado a 312 personas en el país, la mayoría menores.

# revision
{15} Ninguna picadura se cobra tantas vidas infantiles: más de trescientos fallecidos dejó la última temporada. {1} De ahí el alborozo con que se recibe un remedio capaz de librar de la fiebre a casi cuatro de cada cinco pequeños. {2} Se pega en el brazo y puede viajar en una mochila bajo el sol.

{4} Una sola puesta hace el trabajo de varios pinchazos. {3} Los diminutos aguijones, que se derriten como un caramelo, apenas tardan lo que un recreo en hacer su tarea.

{5} «Los críos creían que era una calcomanía y pedían otra», cuenta divertida la responsable. {6} A algunos les entraron ganas de rascarse, pero se les pasó enseguida.

{+} En el laboratorio ya ensayan un modelo similar contra la rabia.

{7} Participaron escolares del litoral. {8} A unos les tocó una tirita sin principio activo. {8} También ellos quedaron inmunizados al acabar las pruebas.

{9,10} El escudo, con todo, se va desgastando, y antes de cumplirse dos años deja pasar bastantes más contagios.

{12} Un experto ajeno al proyecto advierte que nada se ha averiguado todavía sobre los cuadros más peligrosos.

{14} Por lo que vale un café se protegerá a una criatura. {13} Solo queda el visto bueno de las autoridades, previsto para dentro de unos meses.

{+} Las lluvias de abril han multiplicado este año los mosquitos.

# quotes
kept :: Los críos creían que era una calcomanía y pedían otra :: Los críos creían que era una calcomanía y pedían otra
paraphrased :: Falta saber qué ocurre con las formas graves de la enfermedad ::

# facts
