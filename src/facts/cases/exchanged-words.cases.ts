/** One word in the place of another in languages with a thesaurus; `@` names the language, and `-+=` as in notation.ts. */
export const EXCHANGED_WORDS = `
@de
# nouns have capitals, and an article changes with its noun
- Der Rat sperrt die alte Brücke bis Ostern.
+ Der Rat sperrt den alten Tunnel bis Ostern.
= word changed check :: Brücke :: Tunnel

# strong verbs, participles, prefixes
- Die Fischer zogen ihre Netze am Abend ein.
+ Die Fischer warfen ihre Netze am Abend ein.
= word changed check :: zogen :: warfen

- Der Müller hat das Korn am Montag gemahlen.
+ Der Müller hat das Korn am Montag verbrannt.
= word changed check :: gemahlen :: verbrannt

- Die Gäste fanden den Wein aus Orle zu warm.
+ Die Gäste fanden den Wein aus Orle zu teuer.
= word changed check :: warm :: teuer

# a verb in two parts is the verb of both
- Der Rat fing mit dem Bau der Mühle an.
+ Der Rat begann mit dem Bau der Mühle.
= none

- Der Wirt kaufte den alten Hof am See.
+ Der Wirt erwarb den alten Hof am See.
= none

- Die Häuser am Ufer wurden schnell geräumt.
+ Die Gebäude am Ufer wurden schnell geräumt.
= none

# another form of one word, and a compound of it
- Die Müllerin lobt den Fischer von Orle.
+ Die Müllerin lobte den Fischer von Orle.
= none

- Der Laster stand quer auf der Straße nach Orle.
+ Der Kieslaster stand quer auf der Straße nach Orle.
= none

# at the head of a sentence two words that no list has
- Dalbeck leitet die Feuerwehr seit zehn Jahren.
+ Farnholz leitet die Feuerwehr seit zehn Jahren.
= name changed check :: Dalbeck :: Farnholz

- Brunnenmeister leiten die Feuerwehren, und Dalbeck leitet alle.
+ Wassermeister leiten die Feuerwehren, und Dalbeck leitet sie.
= none

# with its particle a verb is another one
- Der Verein stieg am Sonntag in die zweite Liga auf.
+ Der Verein stieg am Sonntag in die zweite Liga ab.
= direction changed critical :: stieg :: stieg

# what stands in a row of contraries is told as one, once
- Die Zahl der Verletzten stieg auf 14.
+ Die Zahl der Verletzten sank auf 14.
= direction changed critical :: stieg :: sank

- Der Verein stieg auf in die erste Liga.
+ Der Verein stieg ab in die erste Liga.
= direction changed critical :: stieg :: stieg

- Der Pegel der Orle stieg in der Nacht.
+ Der Pegel der Orle sank in der Nacht.
= direction changed critical :: stieg :: sank

# another construction says it with other words
- In Orle eröffnet im Mai wieder eine Bäckerei.
+ Orle bekommt im Mai wieder eine Bäckerei.
= none

@fr
- Le conseil ferme le vieux pont avant Pâques.
+ Le conseil ferme le vieux tunnel avant Pâques.
= word changed check :: pont :: tunnel

- Les pêcheurs ont vendu la barque au meunier.
+ Les pêcheurs ont prêté la barque au meunier.
= word changed check :: vendu :: prêté

- La meunière était heureuse après la fête du port.
+ La meunière était malade après la fête du port.
= word changed check :: heureuse :: malade

- Les pêcheurs ont mis la barque sur le quai.
+ Les pêcheurs ont placé la barque sur le quai.
= none

- Le meunier souhaite un nouveau moulin au bord de la rivière.
+ Le meunier désire un nouveau moulin au bord de la rivière.
= none

- Le meunier ouvre son moulin aux enfants du port.
+ Le meunier ouvrira son moulin aux enfants du port.
= none

@es
- El concejo cierra la vieja escuela antes de Pascua.
+ El concejo cierra el viejo túnel antes de Pascua.
= word changed check :: escuela :: túnel

- Los pescadores trajeron la barca al molino.
+ Los pescadores quemaron la barca al molino.
= word changed check :: trajeron :: quemaron

- La molinera estaba alegre tras la fiesta del puerto.
+ La molinera estaba enferma tras la fiesta del puerto.
= word changed check :: alegre :: enferma

- Los pescadores escogieron una barca para el molino.
+ Los pescadores eligieron una barca para el molino.
= none

- El molinero cuenta el cuento a los niños del puerto.
+ El molinero contó el cuento a los niños del puerto.
= none

- El alcalde pidió una casa para la molinera.
+ El alcalde pidió una vivienda para la molinera.
= none
`;
