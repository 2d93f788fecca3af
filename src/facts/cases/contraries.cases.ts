/** Directions, scales, relations and causes: words that stand in one row of a language, on other sides of it. */
export const CONTRARIES = `
- Orders at the Marrow yard grew by a tenth.
+ Orders at the Marrow yard shrank by a tenth.
= direction changed critical :: grew :: shrank

- The council of Oster hired nine clerks.
+ The council of Oster laid off nine clerks.
= direction changed critical :: hired :: laid off

- Larch beat Elm in the semi-final.
+ Larch lost to Elm in the semi-final.
= direction changed critical :: beat :: lost to

- Speakers were in favour of the bypass.
+ Speakers were against the bypass.
= direction changed critical :: in favour of :: against

- The guard was armed at the gate.
+ The guard was unarmed at the gate.
= direction changed critical :: armed :: unarmed

# two reversals say the same
- Takings at the pool fell in May.
+ Takings at the pool did not rise in May.
= none

- The mill was not profitable.
+ The mill was unprofitable.
= none

- The yard reported fewer losses in May.
+ The yard reported more profits in May.
= none

- Rents rose while wages fell in Oster.
+ Rents fell while wages rose in Oster.
= direction changed critical :: rose :: fell
= direction changed critical :: fell :: rose

# phrases are no directions
- The miller gave up at noon in Oster.
+ The miller broke down at noon in Oster.
= none

- Takings rose by a tenth.
+ Takings climbed by a tenth.
= none

- The clerk was charged with fraud.
+ The clerk was convicted of fraud.
= scale changed critical :: charged :: convicted

- The storm injured the keeper of the light.
+ The storm killed the keeper of the light.
= scale changed critical :: injured :: killed

- No one was hurt in the slide.
+ Everyone was unhurt in the slide.
= none

- All pupils of the school were sent home.
+ Some pupils of the school were sent home.
= scale changed critical :: All :: Some

- Most pupils of the school were sent home.
+ All pupils of the school were sent home.
= scale changed high :: Most :: All

- Several pupils of the school were sent home.
+ Many pupils of the school were sent home.
= scale changed check :: Several :: Many

- Former mayor Ida Holm opened the fair.
+ Mayor Ida Holm opened the fair.
= scale dropped high :: Former ::

- Mayor Ida Holm opened the fair.
+ Acting mayor Ida Holm opened the fair.
= scale added check ::  :: Acting

- Former mayor Ida Holm opened the fair.
- The former mayor Ida Holm stayed for an hour.
+ Mayor Ida Holm opened the fair.
+ The former mayor Ida Holm stayed for an hour.
= none

- The baker's daughter saw the smoke.
+ The baker's sister saw the smoke.
= relation changed high :: daughter :: sister

- The baker's daughter saw the smoke.
+ The baker's son saw the smoke.
= relation changed critical :: daughter :: son

- The sailor lost his boat.
+ The sailor lost her boat.
= relation changed high :: his :: her

- The sailor said he would row home.
+ The sailor said they would row home.
= relation changed check :: he :: they

- The dye was linked to the rash.
+ The dye caused the rash.
= cause changed high :: linked :: caused

- The dye caused the rash.
+ The dye was linked to the rash.
= cause changed check :: caused :: linked

# where a sentence is worded anew, a contrary shows little
- Orders for boats at the Marrow yard grew in May when a fleet from Oster doubled its spending.
+ Clerks at the Marrow yard answered a fleet from Oster in May, and the piles for boats shrank on their desks.
= direction changed check :: grew :: shrank

# both sides have both
- Larch counts armed and unarmed guards alike on its bridges.
+ Larch counts armed guards and, just the same, unarmed guards on its bridges.
= none

@de
- Der Rat lehnte den Umbau der Mühle ab.
+ Der Rat stimmte dem Umbau der Mühle zu.
= direction changed critical :: lehnte :: stimmte

- Die Mieten in Oster sind höher als früher.
+ Die Mieten in Oster sind niedriger als früher.
= direction changed critical :: höher :: niedriger

- Der Wächter war bewaffnet.
+ Der Wächter war unbewaffnet.
= direction changed critical :: bewaffnet :: unbewaffnet

- Der Bäcker wurde wegen Betrugs angeklagt.
+ Der Bäcker wurde wegen Betrugs verurteilt.
= scale changed critical :: angeklagt :: verurteilt

- Der frühere Bürgermeister Holm eröffnete den Markt.
+ Der Bürgermeister Holm eröffnete den Markt.
= scale dropped high :: frühere ::

- Die Tochter des Bäckers sah den Rauch.
+ Die Schwester des Bäckers sah den Rauch.
= relation changed high :: Tochter :: Schwester

- Alle Klassen bleiben zu Hause.
+ Einige Klassen bleiben zu Hause.
= scale changed critical :: Alle :: Einige

@fr
- La mairie a embauché neuf agents.
+ La mairie a licencié neuf agents.
= direction changed critical :: embauché :: licencié

- Le moulin se trouve au nord du bourg.
+ Le moulin se trouve au sud du bourg.
= direction changed critical :: nord :: sud

- Le boulanger a été mis en examen pour fraude.
+ Le boulanger a été condamné pour fraude.
= scale changed critical :: mis en examen :: condamné

- L’ancien maire Luc Morel a ouvert la foire.
+ Le maire Luc Morel a ouvert la foire.
= scale dropped high :: ancien ::

- La fille du boulanger a vu la fumée.
+ La sœur du boulanger a vu la fumée.
= relation changed high :: fille :: sœur

@es
- El taller contrató a nueve obreros.
+ El taller despidió a nueve obreros.
= direction changed critical :: contrató :: despidió

- El molino está al norte del pueblo.
+ El molino está al sur del pueblo.
= direction changed critical :: norte :: sur

- El panadero fue acusado de fraude.
+ El panadero fue condenado por fraude.
= scale changed critical :: acusado :: condenado

- El exalcalde Luis Mora abrió la feria.
+ El alcalde Luis Mora abrió la feria.
= scale dropped high :: exalcalde ::

- La hija del panadero vio el humo.
+ La hermana del panadero vio el humo.
= relation changed high :: hija :: hermana

@it
- Le vendite del mulino sono aumentate a maggio.
+ Le vendite del mulino sono diminuite a maggio.
= direction changed critical :: aumentate :: diminuite

@pt
- As vendas do moinho aumentaram em maio.
+ As vendas do moinho diminuíram em maio.
= direction changed critical :: aumentaram :: diminuíram

@nl
- De huren in Oster stegen in mei.
+ De huren in Oster daalden in mei.
= direction changed critical :: stegen :: daalden

@pl
- Sprzedaż młyna wzrosła w maju.
+ Sprzedaż młyna spadła w maju.
= direction changed critical :: wzrosła :: spadła

@sv
- Hyrorna i byn steg i maj.
+ Hyrorna i byn sjönk i maj.
= direction changed critical :: steg :: sjönk

@ru
- Продажи мельницы выросли в мае.
+ Продажи мельницы упали в мае.
= direction changed critical :: выросли :: упали

@uk
- Продажі млина зросли у травні.
+ Продажі млина впали у травні.
= direction changed critical :: зросли :: впали

@ja
- パン屋は詐欺罪で起訴された。
+ パン屋は詐欺罪で有罪判決を受けた。
= scale changed critical :: 起訴 :: 有罪判決

@zh
- 面包师的收入增加了。
+ 面包师的收入减少了。
= direction changed critical :: 增加 :: 减少

@ar
- ارتفعت مبيعات المطحنة في الربيع.
+ انخفضت مبيعات المطحنة في الربيع.
= direction changed critical :: ارتفعت :: انخفضت

@ko
- 방앗간 매출이 상승했다.
+ 방앗간 매출이 하락했다.
= direction changed critical :: 상승했다 :: 하락했다

@en
- The growth on the bell rope was benign.
+ The growth on the bell rope was malignant.
= direction changed critical :: benign :: malignant

- The duke vetoed the tax on bells.
+ The duke signed the tax on bells.
= direction changed critical :: vetoed :: signed

- Few skippers use the new lock.
+ Many skippers use the new lock.
= scale changed critical :: Few :: Many

- The fire broke out after a squall in Oster.
+ The fire broke out because of a squall in Oster.
= direction changed critical :: after :: because of

- The miller was not guilty, the jury found.
+ The jury found the miller innocent.
= none

- The crew lost the cup final.
+ The crew was beaten in the cup final.
= none

@de
- Der Müller wurde wegen Totschlags verurteilt.
+ Der Müller wurde wegen Mordes verurteilt.
= scale changed critical :: Totschlags :: Mordes

@es
- El molino contratará a nueve vecinos.
+ El molino despedirá a nueve vecinos.
= direction changed critical :: contratará :: despedirá

@ar
- وافق المجلس على بناء الجسر يوم الاثنين.
+ رفض المجلس بناء الجسر يوم الاثنين.
= direction changed critical :: وافق :: رفض

@en
- Skippers hailed the new tide tables in May.
+ Skippers condemned the new tide tables in May.
= direction changed critical :: hailed :: condemned

- Storms hurt the sale of eel pies.
+ Storms boosted the sale of eel pies.
= direction changed critical :: hurt :: boosted

- Kemp sold the mill to Doyle for 900 crowns.
+ Doyle bought the mill from Kemp for 900 crowns.
= none

- It was the first climber of the year.
+ It was the last climber of the year.
= direction changed critical :: first :: last

@de
- Die Müllerin dankte den Fischern nach der Flut.
+ Die Müllerin beschuldigte die Fischer nach der Flut.
= direction changed critical :: dankte :: beschuldigte

- Vizepräsidentin Ida Lind kam zum Fest.
+ Präsidentin Ida Lind kam zum Fest.
= scale dropped high :: Vizepräsidentin ::

@ja
- 船主は網を売却した。
+ 船主は網を獲得した。
= direction changed critical :: 売却 :: 獲得

# who acts may stand behind the verb: only converses say the same when both change places
@en
- The guild praised the ferrymen.
+ The ferrymen were blamed by the guild.
= direction changed critical :: praised :: blamed

- The guild bought three boats by Kemp.
+ Three boats by Kemp were sold by the guild.
= direction changed critical :: bought :: sold

- Warders let in the pilgrims at the north gate.
+ The pilgrims were turned away at the north gate.
= direction changed critical :: let in :: turned away

@de
- Die Fischer lobten die neue Schleuse.
+ Die neue Schleuse kritisierten die Fischer.
= direction changed critical :: lobten :: kritisierten

- Der Sturm schwächte sich vor Harl ab.
+ Vor Harl verstärkte sich der Sturm.
= direction changed critical :: schwächte :: verstärkte

- Die Müllerin ist älter als der Fischer.
+ Der Fischer ist jünger als die Müllerin.
= none

@fr
- Les pêcheurs soutiennent le plan du port.
+ Le plan du port est combattu par les pêcheurs.
= direction changed critical :: soutiennent :: combattu

- Deux pêcheurs ont été légèrement blessés.
+ Deux pêcheurs ont été grièvement blessés.
= scale changed critical :: légèrement blessés :: grièvement blessés

- La marée montait quand la barque a coulé.
+ La marée descendait quand la barque a coulé.
= direction changed critical :: montait :: descendait

@es
- La marea subía cuando se hundió la barca.
+ La marea bajaba cuando se hundió la barca.
= direction changed critical :: subía :: bajaba

- Los pescadores respaldaron el plan del puerto.
+ El plan del puerto fue rechazado por los pescadores.
= direction changed critical :: respaldaron :: rechazado

# for good or for a time, and what a court does with a judgment
@nl
- De brug is tijdelijk gesloten.
+ De brug is permanent gesloten.
= direction changed critical :: tijdelijk :: permanent

- Het hof bevestigde het vonnis.
+ Het hof vernietigde het vonnis.
= direction changed critical :: bevestigde :: vernietigde

- De politie hield de man aan.
+ De politie liet de man vrij.
= direction changed critical :: hield :: liet

@sv
- Bron är tillfälligt stängd.
+ Bron är permanent stängd.
= direction changed critical :: tillfälligt :: permanent

- Polisen grep mannen i går.
+ Polisen släppte mannen i går.
= direction changed critical :: grep :: släppte

@pl
- Most jest tymczasowo zamknięty.
+ Most jest trwale zamknięty.
= direction changed critical :: tymczasowo :: trwale

- Sąd utrzymał wyrok.
+ Sąd uchylił wyrok.
= direction changed critical :: utrzymał :: uchylił

@it
- Il ponte è chiuso temporaneamente.
+ Il ponte è chiuso definitivamente.
= direction changed critical :: temporaneamente :: definitivamente

- La corte ha confermato la condanna.
+ La corte ha annullato la condanna.
= direction changed critical :: confermato :: annullato

@pt
- O tribunal confirmou a pena.
+ O tribunal anulou a pena.
= direction changed critical :: confirmou :: anulou

@ru
- Мост временно закрыт.
+ Мост навсегда закрыт.
= direction changed critical :: временно :: навсегда

@uk
- Суд підтвердив вирок.
+ Суд скасував вирок.
= direction changed critical :: підтвердив :: скасував

@es
- El puente está cerrado temporalmente.
+ El puente está cerrado definitivamente.
= direction changed critical :: temporalmente :: definitivamente

@ja
- 裁判所は判決を支持した。
+ 裁判所は判決を破棄した。
= direction changed critical :: 支持 :: 破棄

@zh
- 大桥暂时关闭。
+ 大桥永久关闭。
= direction changed critical :: 暂时 :: 永久

@ar
- أيدت المحكمة الحكم.
+ ألغت المحكمة الحكم.
= direction changed critical :: أيدت :: ألغت

@en
# right before the same word it is said of the same, however the sentence is worded
- Market traders on the northern bank complain that hardly anybody buys bread or fish since the lock was drained.
+ On the southern bank, stallholders grumble, sales of food have dwindled ever since workers emptied the basin.
= direction changed critical :: northern :: southern

# what a court does with a request
@en
- The court granted the request of the mill workers.
+ The mill workers' request was thrown out by the court.
= direction changed critical :: granted :: thrown out

@de
- Das Gericht gab der Klage der Müllerin statt.
+ Das Gericht wies die Klage der Müllerin ab.
= direction changed critical :: gab :: wies

@pl
- Sąd uwzględnił skargę młynarza z Orle.
+ Skarga młynarza z Orle została przez sąd oddalona.
= direction changed critical :: uwzględnił :: oddalona

@ru
- Суд удовлетворил иск мельника.
+ Иск мельника судом отклонён.
= direction changed critical :: удовлетворил :: отклонён

# what rises and what is more
@de
- Die Stadt erhöht die Preise für Wasser um acht Prozent.
+ Wasser wird in der Stadt um acht Prozent billiger.
= direction changed critical :: erhöht :: billiger

- Der Verein klagt über gestiegene Mieten am Hafen.
+ Der Verein klagt über niedrigere Mieten am Hafen.
= direction changed critical :: gestiegene :: niedrigere

@es
- El puerto cobrará tasas más altas desde mayo.
+ Desde mayo bajarán las tasas que cobrará el puerto.
= direction changed critical :: más altas :: bajarán

# how badly, how often
@en
- Two sailors were slightly hurt in the fog off Harl.
+ In the fog off Harl two sailors were badly injured.
= scale changed critical :: slightly hurt :: badly injured

- The mill pays the parish 900 crowns a year.
+ The mill pays the parish 900 crowns a month.
= scale changed high :: a year :: a month

@ru
- Двое рыбаков легко ранены у причала.
+ У причала тяжело ранены двое рыбаков.
= direction changed critical :: легко :: тяжело
`;
