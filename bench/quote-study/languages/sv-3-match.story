# language
sv
# text
Sjöviks IF tog hem guldet efter straffar.

”Mina händer luktar fortfarande gummi”, sade målvakten Alva Brink efter matchen.

Tränaren Peter Mård var tårögd. – Det här laget äter knäckebröd till frukost, sade han.

Motståndarnas lagkapten Lisa Dahl ansåg att domaren ”räknade på fingrarna”.

”Vi firar på bryggan”, hälsar ordföranden Nils Ek.
# quotes
Mina händer luktar fortfarande gummi :: Alva Brink :: sade
Det här laget äter knäckebröd till frukost :: Peter Mård :: sade
räknade på fingrarna :: Lisa Dahl :: ansåg
Vi firar på bryggan :: Nils Ek :: hälsar
