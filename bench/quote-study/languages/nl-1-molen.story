# language
nl
# text
De molen De Eendracht in Oosterwier draait weer.

‘Hij bromt als een tevreden kat’, zegt molenaar Teun Bakhuis. ‘Dat heb ik sinds mijn jeugd niet gehoord.’

Wethouder Ilse van Dam noemde de restauratie ‘een daad van liefde’.

Volgens restauratiearchitect Bram Kooistra was de as ‘zo rot als een mispel’.

‘Nu nog iemand die meel koopt’, grapte bakker Mo Amezian tijdens de opening.
# quotes
Hij bromt als een tevreden kat :: Teun Bakhuis :: zegt
Dat heb ik sinds mijn jeugd niet gehoord :: Teun Bakhuis :: zegt
een daad van liefde :: Ilse van Dam :: noemde
zo rot als een mispel :: Bram Kooistra :: Volgens
Nu nog iemand die meel koopt :: Mo Amezian :: grapte
