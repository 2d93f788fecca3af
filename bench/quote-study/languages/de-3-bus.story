# language
de
# text
Die Linie 9 fährt ab Sonntag nicht mehr nach Kleinrode.

„Wir lassen niemanden stehen“, versicherte Verkehrsdezernentin Dr. Mirjam Posch. Für die 84 Bewohner werde ein Rufbus eingerichtet.

Dort glaubt man ihr nicht. „Den Rufbus ruft man, und dann ruft man noch mal“, spottet Rentner Egon Thiel, 77, aus der Bachstraße.

Nach Angaben von Betriebsleiter Cem Yıldırım „fehlen elf Fahrer“. Ob sich das ändert? „Im Herbst vielleicht“, meint Yıldırım.

Die Grünen-Politikerin Svea Lohse fordert, das Angebot zu prüfen. „Ein Dorf ohne Bus ist eine Insel ohne Fähre“, wird sie in einer Mitteilung zitiert.
# quotes
Wir lassen niemanden stehen :: Mirjam Posch :: versicherte
Den Rufbus ruft man, und dann ruft man noch mal :: Egon Thiel :: spottet
fehlen elf Fahrer :: Cem Yıldırım :: Nach Angaben
Im Herbst vielleicht :: Yıldırım :: meint
Ein Dorf ohne Bus ist eine Insel ohne Fähre :: Svea Lohse :: wird zitiert
