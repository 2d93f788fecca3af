# language
es
# text
El faro de Cabo Mudo dejará de funcionar en diciembre.

“Se apaga una luz que ha visto pasar a mis abuelos”, ha lamentado este martes la farera, Dolores Anglada. “Nadie me lo ha comunicado por carta siquiera.”

Según el director de Puertos, Ramiro Quesada, los barcos “ya no miran por la ventana”.

El alcalde pide que el edificio se convierta en museo. “No queremos otra ruina con vistas”, dice Fermín Oriol.

La cofradía de pescadores, en cambio, exige mantener la linterna: “Un satélite no silba en la niebla”.
# quotes
Se apaga una luz que ha visto pasar a mis abuelos :: Dolores Anglada :: ha lamentado
Nadie me lo ha comunicado por carta siquiera :: Dolores Anglada :: ha lamentado
ya no miran por la ventana :: Ramiro Quesada :: Según
No queremos otra ruina con vistas :: Fermín Oriol :: dice
Un satélite no silba en la niebla :: cofradía de pescadores :: exige
