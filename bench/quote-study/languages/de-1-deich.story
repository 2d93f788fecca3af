# language
de
# text
Der Deichverband Norderhamm will das Schöpfwerk am Alten Siel abreißen.

„Die Pumpen laufen nur noch aus Gewohnheit“, sagte Verbandsvorsteherin Talke Renken am Montag. „Ein neues Werk kostet weniger als die nächste Reparatur.“

Vor dem Gemeinderat verteidigte Kämmerer Jost Ahlers die Pläne. Man dürfe „nicht an Nostalgie ertrinken“, warnte er.

„Das Siel ist ein Denkmal“, hielt ihm die Heimatforscherin Wiebke Dirks entgegen.

Die „Alte Emma“, wie die älteste Pumpe im Ort heißt, stammt von 1928.
# quotes
Die Pumpen laufen nur noch aus Gewohnheit :: Talke Renken :: sagte
Ein neues Werk kostet weniger als die nächste Reparatur :: Talke Renken :: sagte
nicht an Nostalgie ertrinken :: Jost Ahlers :: warnte
Das Siel ist ein Denkmal :: Wiebke Dirks :: hielt
Alte Emma :: - :: -
