Disaster. Dutch, heavy rewording, two sentences moved up, two neighbours swapped, a split, a merge; with headlines; “ ” against ‘ ’.

# original
{1} Dijk bij Oudewaarden doorgebroken, 3.400 mensen geëvacueerd

{2} OUDEWAARDEN (NPB) – Een rivierdijk bij Oudewaarden is dinsdagochtend over een lengte van 45 meter doorgebroken. {3} Ongeveer 3.400 inwoners van de polder moesten hun huis uit.

{4} Het water van de Lekstroom stond 2,80 meter boven normaal door aanhoudende regen in het buurland. {5} Volgens het waterschap hebben bevers een gang in het talud gegraven, waardoor de klei wegspoelde.

{6} “Ik hoorde een zucht, alsof de dijk uitademde”, zei dijkwacht Gerrit Hoogendam, die als eerste alarm sloeg. {7} Dankzij zijn waarschuwing was de wijk Uiterwei al leeg toen de golf kwam.

{8} Twee boeren raakten onderkoeld bij een poging hun vee te redden. {9} Zeker 600 koeien en schapen zijn verdronken.

{10} Het leger stort met helikopters zakken zand van een ton in het gat. {11} Dijkgraaf Marijke Ruitenberg verwacht dat het lek vrijdag gedicht is. {12} “Daarna duurt het nog weken voordat de pompen alles droog hebben”, zei ze.

{13} De dijk was in 2021 goedgekeurd bij een inspectie. {14} Milieuorganisaties wijzen erop dat de bever een beschermde diersoort is.

# revision
{1} Knagers brengen polder onder water

{6} ‘Ik hoorde een zucht, alsof de dijk uitademde’, vertelt de man die ’s nachts langs de oever liep. {7} Doordat hij op tijd belde, trof de vloedgolf in Uiterwei geen mens meer aan.

{5} De schuldigen hebben een platte staart: ze hadden een tunnel gemaakt, en toen bezweek de ondergrond. {2} Bij Oudewaarden gaapt sindsdien een opening zo lang als een half voetbalveld. {4} Het peil was door buien stroomopwaarts al dagenlang veel te hoog.

{3} Duizenden bewoners kregen een uur om hun spullen te pakken. {+} De sporthal van Meerkoten ligt vol luchtbedden.

{9} Voor honderden dieren kwam hulp te laat. {8} Wie ze uit de stal probeerde te halen, belandde soms zelf met kou op de ziekenboeg.

{10,11} Militairen gooien vanuit de lucht ballast naar beneden, en als dat lukt is de bres voor het weekend afgesloten. {12} Wie denkt dan naar huis te kunnen, vergist zich. {12} Het leegmalen gaat volgens de baas van het waterschap nog geruime tijd kosten.

{13} Opmerkelijk genoeg kreeg de kering enkele jaren geleden bij een keuring nog een voldoende.

{+} Burgemeesters uit de streek willen de beesten voortaan laten vangen.

# quotes
kept :: Ik hoorde een zucht, alsof de dijk uitademde :: Ik hoorde een zucht, alsof de dijk uitademde
paraphrased :: Daarna duurt het nog weken voordat de pompen alles droog hebben ::

# facts
