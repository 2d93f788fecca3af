# language
fr
# text
Le conseil départemental a voté jeudi un budget en baisse de 4 %.

« Nous avons coupé dans le gras, pas dans l’os », a assuré le président, Édouard Vialle, à l’ouverture de la séance.

Pour sa rivale Claire Montanier, « l’os est déjà sur la table ». Elle dénonce des économies « faites sur le dos des collèges ».

« Où sont passés les cars scolaires ? », a demandé l’élu centriste Jean-Loup Ferry.

Le texte a été adopté par 21 voix contre 17. « Une victoire à la Pyrrhus », a commenté Mme Montanier.
# quotes
Nous avons coupé dans le gras, pas dans l’os :: Édouard Vialle :: a assuré
l’os est déjà sur la table :: Claire Montanier :: Pour
faites sur le dos des collèges :: Claire Montanier :: dénonce
Où sont passés les cars scolaires ? :: Jean-Loup Ferry :: a demandé
Une victoire à la Pyrrhus :: Montanier :: a commenté
