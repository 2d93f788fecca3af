/** Who did what to whom. */
export const AGENTS = `
- The baker sued the miller in May.
+ The miller sued the baker in May.
= agent changed critical :: baker sued the miller :: miller sued the baker

- The baker sued the miller in May.
+ In May the miller was sued by the baker.
= none

- The wardens chased the boys near the weir.
+ The wardens were chased by the boys near the weir.
= agent changed critical :: wardens chased the boys near the weir :: wardens were chased by the boys near the weir

- The bell was lent by the parish to the town.
+ The bell was lent to the town by the parish.
= none

- The bell was lent by the parish to the town.
+ The bell was lent by the town to the parish.
= agent changed critical :: parish to the town :: town to the parish

- Imports outstripped exports in Oster.
+ Exports outstripped imports in Oster.
= agent changed critical :: Imports outstripped exports :: Exports outstripped imports

- The clerk said the guard had hidden the key.
+ The guard said the clerk had hidden the key.
= agent changed critical :: clerk said the guard :: guard said the clerk

# an attribution that moved exchanges nothing
- The weir will hold until Monday, the warden said.
+ The warden said the weir will hold until Monday.
= none

- The fair offers bread, cheese and ale.
+ The fair offers ale, cheese and bread.
= none

- Larch beat Elm on Saturday.
+ Elm lost to Larch on Saturday.
= none

- Wardens chased the boys near the weir.
+ The boys were chased near the weir.
= attribution dropped check :: Wardens ::

@de
- Die Polizei warf den Fischern Betrug vor.
+ Die Fischer warfen der Polizei Betrug vor.
= agent changed critical :: Polizei warf den Fischern :: Fischer warfen der Polizei

- Den Müller verklagte die Bäckerin.
+ Die Bäckerin verklagte den Müller.
= none

@fr
- Le boulanger a accusé les meuniers.
+ Les meuniers ont accusé le boulanger.
= agent changed critical :: boulanger a accusé les meuniers :: meuniers ont accusé le boulanger

@es
- El panadero acusó a los molineros.
+ Los molineros acusaron al panadero.
= agent changed critical :: panadero acusó a los molineros :: molineros acusaron al panadero

- El panadero acusó a los molineros.
+ A los molineros acusó el panadero.
= none

@it
- La guardia ha accusato i pescatori.
+ I pescatori hanno accusato la guardia.
= agent changed critical :: guardia ha accusato i pescatori :: pescatori hanno accusato la guardia

@pt
- A guarda acusou os pescadores.
+ Os pescadores acusaram a guarda.
= agent changed critical :: guarda acusou os pescadores :: pescadores acusaram a guarda

@nl
- De wacht beschuldigde de vissers.
+ De vissers beschuldigden de wacht.
= agent changed critical :: wacht beschuldigde de vissers :: vissers beschuldigden de wacht

@ru
- Полиция обвинила рыбаков в краже.
+ Рыбаки обвинили полицию в краже.
= agent changed critical :: Полиция обвинила рыбаков :: Рыбаки обвинили полицию

@ja
- 漁師は警備員を非難した。
+ 警備員は漁師を非難した。
= agent changed critical :: 漁師は警備員 :: 警備員は漁師

@zh
- 渔民指责保安。
+ 保安指责渔民。
= agent changed critical :: 渔民指责保安 :: 保安指责渔民

@ar
- واتهمت الشرطة الصيادين بالسرقة.
+ واتهم الصيادون الشرطة بالسرقة.
= agent changed critical :: الشرطة الصيادين :: الصيادون الشرطة

@it
- La funivia di Monte Sorno riparte dopo tre mesi di controlli.
+ Dopo tre mesi di controlli riparte la funivia di Monte Sorno.

@es
- Así lo votó la asamblea.
+ La asamblea lo votó así.

@en
- Larch beat the holders.
+ Larch defeated the holders.

# what one side says beside it is passed over
@en
- A goose chased a baker in Oster on Monday, wardens said.
+ A baker chased a goose in Oster on Monday, according to wardens.
= agent changed critical :: goose chased a baker :: baker chased a goose

- The parish sold 40 bells on Monday.
+ Forty bells were sold on Monday.
= attribution dropped check :: parish ::
= number variant cosmetic :: 40 :: Forty

- A guild in Oster has shown interest in the bell.
+ The bell has attracted interest from a guild in Oster.
= none

@de
- Der Hund biss den Müller.
+ Den Hund biss der Müller.
= agent changed critical :: Hund biss den Müller :: Hund biss der Müller

- Die Bäckerin hat den Müller verklagt.
+ Der Müller hat die Bäckerin verklagt.
= agent changed critical :: Bäckerin hat den Müller verklagt :: Müller hat die Bäckerin verklagt

- Den Müller hat die Bäckerin verklagt.
+ Die Bäckerin hat den Müller verklagt.
= none

@ja
- 犬が漁師をかんだ。
+ 漁師が犬をかんだ。
= agent changed critical :: 犬が漁師 :: 漁師が犬

@en
- The reeve rang the miller first, records show.
+ Records show the miller rang the reeve first.
= agent changed critical :: reeve rang the miller :: miller rang the reeve

- The miller opposed the tax.
+ The miller was against the tax.
= none

@de
- Die Wache wurde von der Bande bedroht.
+ Die Wache bedrohte die Bande.
= agent changed critical :: Wache wurde von der Bande bedroht :: Wache bedrohte die Bande

- Den Müller hat die Bande bedroht.
+ Der Müller wurde von der Bande bedroht.
= none

# an article marks nothing, and two words that take each other's preposition turn it round
- Die Müllerin verklagte am Montag die Zeitung.
+ Die Zeitung verklagte am Montag die Müllerin.
= agent changed critical :: Müllerin verklagte am Montag die Zeitung :: Zeitung verklagte am Montag die Müllerin

- Ein Bauer schoss auf einen Jäger am Bach.
+ Ein Jäger schoss am Bach auf einen Bauern.
= agent changed critical :: Bauer schoss auf einen Jäger :: Jäger schoss am Bach auf einen Bauern

@en
- The barge carries salt from Orle to Harl.
+ Salt is carried from Harl to Orle by the barge.
= agent changed critical :: Orle to Harl :: Harl to Orle

- The barge hit the ferry at the bend by Mill Quay.
+ At the bend by Mill Quay the ferry hit the barge.
= agent changed critical :: barge hit the ferry :: ferry hit the barge

- No barge sails farther up the Oster than the Calder.
+ The Calder sails farther up the Oster than any barge.
= none

# endings show who acts where the order does not
@ru
- Директор обвинил рыбака в краже.
+ Рыбака обвинил директор в краже.
= none

- Директор обвинил рыбака в краже.
+ Рыбак был обвинён директором в краже.
= none

- Завод купил банк в марте.
+ Банк купил завод в марте.
= agent changed critical :: Завод купил банк :: Банк купил завод

@uk
- Директор звинуватив рибалку у крадіжці.
+ Рибалку директор звинуватив у крадіжці.
= none

@pl
- Dyrektor oskarżył rybaka o kradzież.
+ Rybaka oskarżył dyrektor o kradzież.
= none

- Dyrektor oskarżył rybaka o kradzież.
+ Rybak oskarżył dyrektora o kradzież.
= agent changed critical :: Dyrektor oskarżył rybaka :: Rybak oskarżył dyrektora

# an actor who goes from a passive
@en
- The sluice was opened by farmers on Monday night.
+ The sluice was opened on Monday night.
= attribution dropped check :: farmers ::

@de
- Die Schleuse wurde am Montag von Bauern geöffnet.
+ Die Schleuse wurde am Montag geöffnet.
= attribution dropped check :: Bauern ::

@fr
- La vanne a été ouverte lundi par des paysans.
+ La vanne a été ouverte lundi.
= attribution dropped check :: paysans ::

# the part of the day is nobody's
@en
- A swan chased an angler by the mill on Monday evening.
+ On Monday evening an angler chased a swan by the mill.
= agent changed critical :: swan chased an angler :: angler chased a swan

@fr
- Jeudi matin, la bergère a mordu le chien.
+ Le chien a mordu la bergère jeudi matin.
= agent changed critical :: bergère a mordu le chien :: chien a mordu la bergère
`;
