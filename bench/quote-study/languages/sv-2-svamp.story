# language
sv
# text
En kantarell på 1,2 kilo har hittats utanför Torphult.

– Jag trodde att någon hade tappat en lampa, säger plockaren Gun Edmark, 71.

Mykologen Rolf Hassel kallar fyndet ”ett monster i ordets bästa mening”. ”Regnet i augusti förklarar en del”, skriver han i ett mejl.

– Den blir soppa, konstaterar Edmark.
# quotes
Jag trodde att någon hade tappat en lampa :: Gun Edmark :: säger
ett monster i ordets bästa mening :: Rolf Hassel :: kallar
Regnet i augusti förklarar en del :: Rolf Hassel :: skriver
Den blir soppa :: Edmark :: konstaterar
