# language
sv
# text
Bron över Lillån stängs i sex veckor.

”Den är tröttare än vi trodde”, säger kommunens ingenjör Maja Frisk.

– Jag får köra fyra mil för att hämta posten, klagar lantbrukaren Sten Åhl.

Enligt kommunalrådet Birgitta Löv har staten ”lovat runt och hållit tunt”.

– Vi letar efter en tillfällig färja, berättar Frisk.
# quotes
Den är tröttare än vi trodde :: Maja Frisk :: säger
Jag får köra fyra mil för att hämta posten :: Sten Åhl :: klagar
lovat runt och hållit tunt :: Birgitta Löv :: Enligt
Vi letar efter en tillfällig färja :: Frisk :: berättar
