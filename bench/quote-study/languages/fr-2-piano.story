# language
fr
# text
Un piano abandonné dans la gare de Morlaincourt a retrouvé sa propriétaire.

« Je l’avais laissé un soir de colère, explique Yvette Sorel, 83 ans. Je ne pensais pas le revoir. »

C’est le chef de gare, Rachid Amrani, qui a mené l’enquête. Il voulait savoir « qui oublie un piano comme on oublie un parapluie ».

« Il sonne faux, mais il sonne », a résumé l’accordeur Tristan Bailly en refermant le couvercle.

À la SNV, on précise que l’instrument « ne gênait pas la circulation des trains ».
# quotes
Je l’avais laissé un soir de colère, explique Yvette Sorel, 83 ans. Je ne pensais pas le revoir :: Yvette Sorel :: explique
qui oublie un piano comme on oublie un parapluie :: Rachid Amrani :: -
Il sonne faux, mais il sonne :: Tristan Bailly :: a résumé
ne gênait pas la circulation des trains :: SNV :: précise
