Two thefts. Dutch, two stories on one topic, nothing in common.

# original
{1} Dieven stelen gouden kelk uit kathedraal van Wezelburg

{2} Uit de schatkamer van de kathedraal van Wezelburg is zondagnacht een gouden kelk uit 1480 gestolen. {3} De daders kwamen binnen door een raam van de sacristie.

{4} De koster ontdekte de inbraak toen hij de klokken wilde luiden. {5} ‘Ze hebben de kaarsen laten branden, alsof ze nog iets zochten’, zei Huub Verlinden.

{6} Het stuk is volgens kenners onverkoopbaar. {7} De politie vreest dat het wordt omgesmolten.

# revision
{+} Vrachtwagen vol chocolade spoorloos op industrieterrein

{+} Een oplegger met 24 ton paaseieren is verdwenen van een bewaakt parkeerterrein in Zandhoek. {+} De lading was bestemd voor supermarkten in Scandinavië.

{+} De chauffeur lag te slapen in een motel toen de combinatie werd gestart met een gekopieerde sleutel. {+} ‘Ik hoop dat ze er misselijk van worden’, aldus eigenaar Sjoerd Baltus van het transportbedrijf.

{+} De waarde bedraagt ruim drie ton. {+} Camerabeelden tonen een man met een oranje helm.

# quotes

# facts
