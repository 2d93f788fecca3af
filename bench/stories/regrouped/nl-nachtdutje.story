Genre: science and health report. Re-cuts 2/3, 9/10 (with a quote), 13/14, 17/18 (with a quote, across a paragraph break); split 12; 8 dropped; one added.
Traps: 4/5 (the hour crosses), 11 (name for pronoun), 15/16 (repeated phrase).

# original
{1} Dutje van twintig minuten houdt nachtdienst scherp

{2} Verpleegkundigen die tijdens een nachtdienst twintig minuten slapen, maken tegen de ochtend bijna een derde minder fouten. {3} Dat blijkt uit onderzoek van de Hogeschool Westerdam onder 418 medewerkers van vier ziekenhuizen, dat woensdag is gepubliceerd.

{4} De deelnemers kregen om drie uur een ligstoel in een verduisterde kamer. {5} Een controlegroep dronk op dat tijdstip koffie en bleef aan het werk. {6} Om zes uur moesten beide groepen medicijnen klaarzetten en een reeks rekensommen oplossen.

{7} Wie geslapen had, pakte gemiddeld 3 op de 100 keer het verkeerde middel; bij de koffiedrinkers was dat ruim 4. {8} Vooral bij het optellen van doseringen was het verschil groot.

{9} ‘We hadden een effect verwacht, maar niet dat het zo lang zou aanhouden’, zegt onderzoeksleider Hanneke Dijkgraaf. {10} Zelfs ruim twee uur na het opstaan scoorden de slapers nog beter, iets wat eerdere studies niet lieten zien.

{11} Langer slapen helpt volgens haar niet. {12} Wie na veertig minuten werd gewekt, was juist een kwartier lang suffer dan de koffiegroep, omdat de diepe slaap dan al was begonnen.

{13} In het Sint-Odulphusziekenhuis in Heerzwaag, dat aan de proef meedeed, zijn inmiddels zes slaapkamers ingericht op een leegstaande gang. {14} Ze worden elke nacht gebruikt, al moeten de afdelingen elkaar dan wel een half uur vervangen.

{15} Vakbond ZorgSamen is enthousiast en wil een betaalde slaappauze in de volgende cao. {16} De werkgevers houden de boot af en wijzen op de krappe roosters. {17} ‘Een dutje is mooi, maar er moet wel iemand aan het bed staan’, zegt hun woordvoerder Joris Knottnerus.

{18} De onderhandelingen over de cao beginnen in november; tot die tijd loopt de proef in Heerzwaag door.

# revision
{1} Dutje van twintig minuten houdt nachtdienst scherp

{2,3} Verpleegkundigen die tijdens een nachtdienst twintig minuten slapen, maken tegen de ochtend bijna een derde minder fouten, blijkt uit onderzoek van de Hogeschool Westerdam. {2,3} Aan de studie, die woensdag is gepubliceerd, deden 418 medewerkers van vier ziekenhuizen mee. {+} Het geld kwam uit een fonds voor patiëntveiligheid.

{4} De deelnemers kregen een ligstoel in een verduisterde kamer. {5} Een controlegroep dronk om drie uur koffie en bleef aan het werk. {6} Om zes uur moesten beide groepen medicijnen klaarzetten en een reeks rekensommen oplossen.

{7} Wie geslapen had, pakte gemiddeld 3 op de 100 keer het verkeerde middel; bij de koffiedrinkers was dat ruim 4.

{9,10} ‘We hadden een effect verwacht, maar niet dat het zo lang zou aanhouden’, zegt onderzoeksleider Hanneke Dijkgraaf, die wijst op eerdere studies waarin dat niet te zien was. {9,10} Zelfs ruim twee uur na het opstaan scoorden de slapers nog beter.

{11} Langer slapen heeft volgens Dijkgraaf geen zin. {12} Wie na veertig minuten werd gewekt, was juist een kwartier lang suffer dan de koffiegroep. {12} De diepe slaap was dan al begonnen.

{13,14} In het Sint-Odulphusziekenhuis in Heerzwaag zijn op een leegstaande gang inmiddels zes slaapkamers ingericht, die elke nacht worden gebruikt. {13,14} Wel moeten de afdelingen elkaar dan een half uur vervangen.

{15} Vakbond ZorgSamen is enthousiast en wil een betaalde slaappauze in de volgende cao. {16} De werkgevers zien weinig in een betaalde slaappauze en wijzen op de krappe roosters. {17,18} ‘Een dutje is mooi, maar er moet wel iemand aan het bed staan’, zegt woordvoerder Joris Knottnerus, die vanaf november namens hen over de cao onderhandelt.

{17,18} Tot die tijd loopt de proef in Heerzwaag door.

# quotes

# facts

# furniture
