/** One quantity written in two ways, as a rewrite desk would, and beside it one that differs. */
export const REWRITTEN_FIGURES = `
@en
- The dam took half a century to pay for itself.
+ It was 50 years before the dam had paid for itself.
= number variant cosmetic :: half a century :: 50 years

- The dam took half a century to pay for itself.
+ It was 40 years before the dam had paid for itself.
= number changed critical :: half a century :: 40 years

- One in five pupils misses breakfast, the study found.
+ Twenty percent of pupils go without breakfast, according to the study.
= percent variant cosmetic :: One in five :: Twenty percent

- One in five pupils misses breakfast, the study found.
+ Thirty percent of pupils go without breakfast, according to the study.
= percent changed critical :: One in five :: Thirty percent

- The company made 1.2 billion euros last year.
+ Profits at the company came to 1,200 million euros last year.
= money variant cosmetic :: 1.2 billion euros :: 1,200 million euros

- The company made 1.2 billion euros last year.
+ Profits at the company came to 2,100 million euros last year.
= money changed critical :: 1.2 billion euros :: 2,100 million euros

- The ferry left at half past six in the evening.
+ The ferry sailed at 6:30 p.m.
= time variant cosmetic :: half past six :: 6:30 p.m.

- The ferry left at half past six in the evening.
+ The ferry sailed at 5:30 p.m.
= time changed critical :: half past six :: 5:30 p.m.

- The strike lasted a fortnight.
+ Workers were on strike for two weeks.
= number variant cosmetic :: a fortnight :: two weeks

- The strike lasted a fortnight.
+ Workers were on strike for three weeks.
= number changed critical :: a fortnight :: three weeks

- A dozen houses were damaged.
+ Twelve homes suffered damage.
= number variant cosmetic :: A dozen :: Twelve

- A dozen houses were damaged.
+ Ten homes suffered damage.
= number changed critical :: A dozen :: Ten

- The rent has doubled since 2015.
+ Rents are now twice as high as in 2015.
= number variant cosmetic :: doubled :: twice

- The rent has doubled since 2015.
+ Rents are now three times as high as in 2015.
= number changed critical :: doubled :: three times

@fr
- La ville a perdu plus du tiers de ses recettes.
+ Plus d'un tiers des recettes de la ville ont disparu.
= number variant cosmetic :: tiers :: un tiers

- La ville a perdu plus du tiers de ses recettes.
+ Plus d'un quart des recettes de la ville ont disparu.
= number changed critical :: tiers :: un quart

- Une douzaine de maisons ont été touchées.
+ Douze maisons ont subi des dégâts.
= number variant cosmetic :: Une douzaine :: Douze

- Une douzaine de maisons ont été touchées.
+ Dix maisons ont subi des dégâts.
= number changed critical :: Une douzaine :: Dix

- Un élève sur cinq ne mange pas le matin.
+ Vingt pour cent des élèves ne prennent pas de petit-déjeuner.
= percent variant cosmetic :: Un élève sur cinq :: Vingt pour cent

- Un élève sur cinq ne mange pas le matin.
+ Trente pour cent des élèves ne prennent pas de petit-déjeuner.
= percent changed critical :: Un élève sur cinq :: Trente pour cent

- Le quart des salariés a fait grève.
+ 25 % du personnel était en grève.
= percent variant cosmetic :: quart :: 25 %

- Le quart des salariés a fait grève.
+ 35 % du personnel était en grève.
= percent changed critical :: quart :: 35 %

- La grève a duré une quinzaine de jours.
+ La grève a duré deux semaines environ.
= number variant cosmetic :: une quinzaine de jours :: deux semaines

- La grève a duré une quinzaine de jours.
+ La grève a duré quatre semaines environ.
= number changed critical :: une quinzaine de jours :: quatre semaines

- Le groupe a gagné 1,2 milliard d'euros.
+ Le groupe a dégagé un bénéfice de 1 200 millions d'euros.
= money variant cosmetic :: 1,2 milliard d'euros :: 1 200 millions d'euros

- Le groupe a gagné 1,2 milliard d'euros.
+ Le groupe a dégagé un bénéfice de 2 100 millions d'euros.
= money changed critical :: 1,2 milliard d'euros :: 2 100 millions d'euros

- L'homme de 41 ans a été arrêté.
+ Un quadragénaire, âgé de quarante et un ans, a été interpellé.
= number variant cosmetic :: 41 ans :: quarante et un ans

- L'homme de 41 ans a été arrêté.
+ Un quadragénaire, âgé de quarante-sept ans, a été interpellé.
= number changed critical :: 41 ans :: quarante-sept ans

@de
- Jeder fünfte Schüler frühstückt nicht.
+ 20 Prozent der Schüler gehen ohne Frühstück aus dem Haus.
= percent variant cosmetic :: Jeder fünfte :: 20 Prozent

- Jeder fünfte Schüler frühstückt nicht.
+ 30 Prozent der Schüler gehen ohne Frühstück aus dem Haus.
= percent changed critical :: Jeder fünfte :: 30 Prozent

- Ein Viertel der Belegschaft streikte.
+ 25 Prozent der Beschäftigten legten die Arbeit nieder.
= percent variant cosmetic :: Ein Viertel :: 25 Prozent

- Ein Viertel der Belegschaft streikte.
+ 35 Prozent der Beschäftigten legten die Arbeit nieder.
= percent changed critical :: Ein Viertel :: 35 Prozent

- Die Fähre legte um halb sieben abends ab.
+ Die Fähre fuhr um 18.30 Uhr los.
= time variant cosmetic :: halb sieben abends :: 18.30 Uhr

- Die Fähre legte um halb sieben abends ab.
+ Die Fähre fuhr um 17.30 Uhr los.
= time changed critical :: halb sieben abends :: 17.30 Uhr

- Der vierwöchige Prozess endete am Freitag.
+ Vier Wochen lang wurde verhandelt, am Freitag endete der Prozess.
= number variant cosmetic :: vierwöchige :: Vier Wochen

- Der vierwöchige Prozess endete am Freitag.
+ Fünf Wochen lang wurde verhandelt, am Freitag endete der Prozess.
= number changed critical :: vierwöchige :: Fünf Wochen

- Ein halbes Dutzend Schafe entkam.
+ Sechs Schafe liefen davon.
= number variant cosmetic :: Ein halbes Dutzend :: Sechs

- Ein halbes Dutzend Schafe entkam.
+ Sieben Schafe liefen davon.
= number changed critical :: Ein halbes Dutzend :: Sieben

- Die Mieten haben sich seit 2015 verdoppelt.
+ Die Mieten sind doppelt so hoch wie 2015.
= number variant cosmetic :: verdoppelt :: doppelt

- Die Mieten haben sich seit 2015 verdoppelt.
+ Die Mieten sind dreimal so hoch wie 2015.
= number changed critical :: verdoppelt :: dreimal

- Der 41-Jährige wurde festgenommen.
+ Festgenommen wurde ein 41 Jahre alter Mann.
= number variant cosmetic :: 41-Jährige :: 41 Jahre alter

- Der 41-Jährige wurde festgenommen.
+ Festgenommen wurde ein 47 Jahre alter Mann.
= number changed critical :: 41-Jährige :: 47 Jahre alter

@es
- Hace veinticinco años que abrió el museo.
+ El museo abrió hace un cuarto de siglo.
= number variant cosmetic :: veinticinco años :: un cuarto de siglo

- Hace veinticinco años que abrió el museo.
+ El museo abrió hace medio siglo.
= number changed critical :: veinticinco años :: medio siglo

- Otra docena de vecinos fue evacuada.
+ Fueron evacuados otros doce vecinos.
= number variant cosmetic :: docena :: doce

- Otra docena de vecinos fue evacuada.
+ Fueron evacuados otros veinte vecinos.
= number changed critical :: docena :: veinte

- Uno de cada cinco alumnos no desayuna.
+ El 20 % de los alumnos no desayuna.
= percent variant cosmetic :: Uno de cada cinco :: 20 %

- Uno de cada cinco alumnos no desayuna.
+ El 30 % de los alumnos no desayuna.
= percent changed critical :: Uno de cada cinco :: 30 %

- La empresa ganó 1.200 millones de euros.
+ El beneficio de la empresa fue de 1,2 mil millones de euros.
= money variant cosmetic :: 1.200 millones de euros :: 1,2 mil millones de euros

- La empresa ganó 1.200 millones de euros.
+ El beneficio de la empresa fue de 2,1 mil millones de euros.
= money changed critical :: 1.200 millones de euros :: 2,1 mil millones de euros

- El tren salió a las seis y media de la tarde.
+ El tren partió a las 18.30 horas.
= time variant cosmetic :: seis y media de la tarde :: 18.30 horas

- El tren salió a las seis y media de la tarde.
+ El tren partió a las 17.30 horas.
= time changed critical :: seis y media de la tarde :: 17.30 horas

- Unas 300 personas se manifestaron.
+ Alrededor de 300 personas salieron a la calle.
= none

- Unas 300 personas se manifestaron.
+ Alrededor de 500 personas salieron a la calle.
= number changed critical :: 300 :: 500

- Los alquileres se han duplicado desde 2015.
+ Los alquileres son el doble que en 2015.
= number variant cosmetic :: duplicado :: el doble

- Los alquileres se han duplicado desde 2015.
+ Los alquileres son el triple que en 2015.
= number changed critical :: duplicado :: el triple

@it
- La diga ha funzionato mezzo secolo.
+ La diga è rimasta in funzione 50 anni.
= number variant cosmetic :: mezzo secolo :: 50 anni

- La diga ha funzionato mezzo secolo.
+ La diga è rimasta in funzione 40 anni.
= number changed critical :: mezzo secolo :: 40 anni

- Una decina di persone è rimasta ferita.
+ Circa 10 persone hanno riportato ferite.
= number variant cosmetic :: Una decina :: 10

- Una decina di persone è rimasta ferita.
+ Circa 30 persone hanno riportato ferite.
= number changed critical :: Una decina :: 30

- Il gruppo ha guadagnato 1,2 miliardi di euro.
+ L'utile del gruppo è stato di 1.200 milioni di euro.
= money variant cosmetic :: 1,2 miliardi di euro :: 1.200 milioni di euro

- Il gruppo ha guadagnato 1,2 miliardi di euro.
+ L'utile del gruppo è stato di 2.100 milioni di euro.
= money changed critical :: 1,2 miliardi di euro :: 2.100 milioni di euro

- Il treno è partito alle sei e mezza di sera.
+ Il treno ha lasciato la stazione alle 18.30.
= time variant cosmetic :: sei e mezza :: 18.30

- Il treno è partito alle sei e mezza di sera.
+ Il treno ha lasciato la stazione alle 17.30.
= time changed critical :: sei e mezza :: 17.30

- Gli affitti sono raddoppiati dal 2015.
+ Gli affitti sono il doppio rispetto al 2015.
= number variant cosmetic :: raddoppiati :: il doppio

- Gli affitti sono raddoppiati dal 2015.
+ Gli affitti sono il triplo rispetto al 2015.
= number changed critical :: raddoppiati :: il triplo

- Tre quarti del raccolto sono andati persi.
+ È andato perso il 75% del raccolto.
= percent variant cosmetic :: Tre quarti :: 75%

- Tre quarti del raccolto sono andati persi.
+ È andato perso il 55% del raccolto.
= percent changed critical :: Tre quarti :: 55%

- Il negozio apre a mezzogiorno.
+ Il negozio apre alle 12.
= time variant cosmetic :: mezzogiorno :: 12

- Il negozio apre a mezzogiorno.
+ Il negozio apre alle 11.
= time changed critical :: mezzogiorno :: 11

@pt
- Uma dúzia de casas ficou danificada.
+ Doze casas sofreram danos.
= number variant cosmetic :: Uma dúzia :: Doze

- Uma dúzia de casas ficou danificada.
+ Dez casas sofreram danos.
= number changed critical :: Uma dúzia :: Dez

- Uma dezena de pessoas ficou ferida.
+ Cerca de 10 pessoas sofreram ferimentos.
= number variant cosmetic :: Uma dezena :: 10

- Uma dezena de pessoas ficou ferida.
+ Cerca de 30 pessoas sofreram ferimentos.
= number changed critical :: Uma dezena :: 30

- Um quarto dos funcionários fez greve.
+ 25 por cento do pessoal parou.
= percent variant cosmetic :: Um quarto :: 25 por cento

- Um quarto dos funcionários fez greve.
+ 35 por cento do pessoal parou.
= percent changed critical :: Um quarto :: 35 por cento

- O grupo ganhou 1,2 bilhão de euros.
+ O lucro do grupo foi de 1.200 milhões de euros.
= money variant cosmetic :: 1,2 bilhão de euros :: 1.200 milhões de euros

- O grupo ganhou 1,2 bilhão de euros.
+ O lucro do grupo foi de 2.100 milhões de euros.
= money changed critical :: 1,2 bilhão de euros :: 2.100 milhões de euros

- O homem de 41 anos foi preso.
+ Foi preso um homem de quarenta e um anos.
= number variant cosmetic :: 41 anos :: quarenta e um anos

- O homem de 41 anos foi preso.
+ Foi preso um homem de quarenta e sete anos.
= number changed critical :: 41 anos :: quarenta e sete anos

- Cerca de 300 pessoas protestaram.
+ Aproximadamente 300 pessoas foram às ruas.
= none

- Cerca de 300 pessoas protestaram.
+ Aproximadamente 500 pessoas foram às ruas.
= number changed critical :: 300 :: 500

- O julgamento durou um ano e meio.
+ O julgamento durou dezoito meses.
= number variant cosmetic :: um ano e meio :: dezoito meses

- O julgamento durou um ano e meio.
+ O julgamento durou oito meses.
= number changed critical :: um ano e meio :: oito meses

@nl
- De centrale draaide een halve eeuw.
+ De centrale was 50 jaar in bedrijf.
= number variant cosmetic :: halve eeuw :: 50 jaar

- De centrale draaide een halve eeuw.
+ De centrale was 40 jaar in bedrijf.
= number changed critical :: halve eeuw :: 40 jaar

- Een dozijn huizen raakte beschadigd.
+ Twaalf huizen liepen schade op.
= number variant cosmetic :: Een dozijn :: Twaalf

- Een dozijn huizen raakte beschadigd.
+ Tien huizen liepen schade op.
= number changed critical :: Een dozijn :: Tien

- Een kwart van het personeel staakte.
+ 25 procent van de werknemers legde het werk neer.
= percent variant cosmetic :: Een kwart :: 25 procent

- Een kwart van het personeel staakte.
+ 35 procent van de werknemers legde het werk neer.
= percent changed critical :: Een kwart :: 35 procent

- De trein vertrok om half zeven 's avonds.
+ De trein reed om 18.30 uur weg.
= time variant cosmetic :: half zeven 's avonds :: 18.30 uur

- De trein vertrok om half zeven 's avonds.
+ De trein reed om 17.30 uur weg.
= time changed critical :: half zeven 's avonds :: 17.30 uur

- De 41-jarige is aangehouden.
+ Een man van 41 jaar oud is opgepakt.
= number variant cosmetic :: 41-jarige :: 41 jaar oud

- De 41-jarige is aangehouden.
+ Een man van 47 jaar oud is opgepakt.
= number changed critical :: 41-jarige :: 47 jaar oud

- Het proces duurde anderhalf jaar.
+ Het proces nam achttien maanden in beslag.
= number variant cosmetic :: anderhalf jaar :: achttien maanden

- Het proces duurde anderhalf jaar.
+ Het proces nam acht maanden in beslag.
= number changed critical :: anderhalf jaar :: acht maanden

- Driekwart van de oogst ging verloren.
+ 75 procent van de oogst is verloren.
= percent variant cosmetic :: Driekwart :: 75 procent

- Driekwart van de oogst ging verloren.
+ 55 procent van de oogst is verloren.
= percent changed critical :: Driekwart :: 55 procent

@sv
- Kraftverket var i gång ett halvt sekel.
+ Kraftverket var i drift i 50 år.
= number variant cosmetic :: halvt sekel :: 50 år

- Kraftverket var i gång ett halvt sekel.
+ Kraftverket var i drift i 40 år.
= number changed critical :: halvt sekel :: 40 år

- Ett tiotal personer skadades.
+ Omkring tio personer fick skador.
= number variant cosmetic :: Ett tiotal :: tio

- Ett tiotal personer skadades.
+ Omkring trettio personer fick skador.
= number changed critical :: Ett tiotal :: trettio

- Koncernen tjänade 1,2 miljarder kronor.
+ Koncernens vinst blev 1 200 miljoner kronor.
= money variant cosmetic :: 1,2 miljarder kronor :: 1 200 miljoner kronor

- Koncernen tjänade 1,2 miljarder kronor.
+ Koncernens vinst blev 2 100 miljoner kronor.
= money changed critical :: 1,2 miljarder kronor :: 2 100 miljoner kronor

- Tåget gick halv sju på kvällen.
+ Tåget avgick klockan 18.30.
= time variant cosmetic :: halv sju :: 18.30

- Tåget gick halv sju på kvällen.
+ Tåget avgick klockan 17.30.
= time changed critical :: halv sju :: 17.30

- Runt 300 personer demonstrerade.
+ Cirka 300 personer gick ut på gatorna.
= none

- Runt 300 personer demonstrerade.
+ Cirka 500 personer gick ut på gatorna.
= number changed critical :: 300 :: 500

- Hyrorna har fördubblats sedan 2015.
+ Hyrorna är dubbelt så höga som 2015.
= number variant cosmetic :: fördubblats :: dubbelt

- Hyrorna har fördubblats sedan 2015.
+ Hyrorna är tre gånger så höga som 2015.
= number changed critical :: fördubblats :: tre gånger

- Tre fjärdedelar av skörden gick förlorad.
+ 75 procent av skörden förstördes.
= percent variant cosmetic :: Tre fjärdedelar :: 75 procent

- Tre fjärdedelar av skörden gick förlorad.
+ 55 procent av skörden förstördes.
= percent changed critical :: Tre fjärdedelar :: 55 procent

@pl
- Tuzin domów został uszkodzony.
+ Uszkodzonych zostało dwanaście domów.
= number variant cosmetic :: Tuzin :: dwanaście

- Tuzin domów został uszkodzony.
+ Uszkodzonych zostało dziesięć domów.
= number changed critical :: Tuzin :: dziesięć

- Kilkanaście osób zostało rannych.
+ Rannych jest kilkanaście osób.
= none

- Kilkanaście osób zostało rannych.
+ Rannych jest kilkadziesiąt osób.
= number changed critical :: Kilkanaście :: kilkadziesiąt

- Jedna czwarta załogi strajkowała.
+ 25 proc. pracowników przerwało pracę.
= percent variant cosmetic :: Jedna czwarta :: 25 proc

- Jedna czwarta załogi strajkowała.
+ 35 proc. pracowników przerwało pracę.
= percent changed critical :: Jedna czwarta :: 35 proc

- Koncern zarobił 1,2 mld euro.
+ Zysk koncernu wyniósł 1200 milionów euro.
= money variant cosmetic :: 1,2 mld euro :: 1200 milionów euro

- Koncern zarobił 1,2 mld euro.
+ Zysk koncernu wyniósł 2100 milionów euro.
= money changed critical :: 1,2 mld euro :: 2100 milionów euro

- Zatrzymano 41-latka.
+ Zatrzymano 41-letniego mężczyznę.
= number variant cosmetic :: 41-latka :: 41-letniego

- Zatrzymano 41-latka.
+ Zatrzymano 47-letniego mężczyznę.
= number changed critical :: 41-latka :: 47-letniego

- Około 300 osób protestowało.
+ Na ulice wyszło mniej więcej 300 osób.
= none

- Około 300 osób protestowało.
+ Na ulice wyszło mniej więcej 500 osób.
= number changed critical :: 300 :: 500

- Proces trwał półtora roku.
+ Proces ciągnął się osiemnaście miesięcy.
= number variant cosmetic :: półtora roku :: osiemnaście miesięcy

- Proces trwał półtora roku.
+ Proces ciągnął się osiem miesięcy.
= number changed critical :: półtora roku :: osiem miesięcy

@ru
- Станция работала полвека.
+ Станция проработала 50 лет.
= number variant cosmetic :: полвека :: 50 лет

- Станция работала полвека.
+ Станция проработала 40 лет.
= number changed critical :: полвека :: 40 лет

- Дюжина домов повреждена.
+ Повреждены двенадцать домов.
= number variant cosmetic :: Дюжина :: двенадцать

- Дюжина домов повреждена.
+ Повреждены десять домов.
= number changed critical :: Дюжина :: десять

- Каждый пятый школьник не завтракает.
+ 20 процентов школьников не завтракают.
= percent variant cosmetic :: Каждый пятый :: 20 процентов

- Каждый пятый школьник не завтракает.
+ 30 процентов школьников не завтракают.
= percent changed critical :: Каждый пятый :: 30 процентов

- Четверть работников бастовала.
+ 25% работников прекратили работу.
= percent variant cosmetic :: Четверть :: 25%

- Четверть работников бастовала.
+ 35% работников прекратили работу.
= percent changed critical :: Четверть :: 35%

- Поезд ушёл в половине седьмого вечера.
+ Поезд отправился в 18:30.
= time variant cosmetic :: в половине седьмого вечера :: 18:30

- Поезд ушёл в половине седьмого вечера.
+ Поезд отправился в 17:30.
= time changed critical :: в половине седьмого вечера :: 17:30

- Задержан 41-летний мужчина.
+ Задержан мужчина в возрасте 41 года.
= number variant cosmetic :: 41-летний :: 41 года

- Задержан 41-летний мужчина.
+ Задержан мужчина в возрасте 47 лет.
= number changed critical :: 41-летний :: 47 лет

- Процесс длился полтора года.
+ Процесс продолжался восемнадцать месяцев.
= number variant cosmetic :: полтора года :: восемнадцать месяцев

- Процесс длился полтора года.
+ Процесс продолжался восемь месяцев.
= number changed critical :: полтора года :: восемь месяцев

@uk
- Станція працювала пів століття.
+ Станція пропрацювала 50 років.
= number variant cosmetic :: пів століття :: 50 років

- Станція працювала пів століття.
+ Станція пропрацювала 40 років.
= number changed critical :: пів століття :: 40 років

- Десяток людей постраждав.
+ Постраждали десять людей.
= number variant cosmetic :: Десяток :: десять

- Десяток людей постраждав.
+ Постраждали двадцять людей.
= number changed critical :: Десяток :: двадцять

- Кожен п'ятий учень не снідає.
+ 20 відсотків учнів не снідають.
= percent variant cosmetic :: Кожен п'ятий :: 20 відсотків

- Кожен п'ятий учень не снідає.
+ 30 відсотків учнів не снідають.
= percent changed critical :: Кожен п'ятий :: 30 відсотків

- Концерн заробив 1,2 мільярда євро.
+ Прибуток концерну становив 1200 млн євро.
= money variant cosmetic :: 1,2 мільярда євро :: 1200 млн євро

- Концерн заробив 1,2 мільярда євро.
+ Прибуток концерну становив 2100 млн євро.
= money changed critical :: 1,2 мільярда євро :: 2100 млн євро

- Потяг вирушив о пів на сьому вечора.
+ Потяг відправився о 18:30.
= time variant cosmetic :: о пів на сьому вечора :: 18:30

- Потяг вирушив о пів на сьому вечора.
+ Потяг відправився о 17:30.
= time changed critical :: о пів на сьому вечора :: 17:30

- Близько 300 людей протестували.
+ На вулиці вийшло приблизно 300 людей.
= none

- Близько 300 людей протестували.
+ На вулиці вийшло приблизно 500 людей.
= number changed critical :: 300 :: 500

- Три чверті врожаю загинуло.
+ Загинуло 75 відсотків урожаю.
= percent variant cosmetic :: Три чверті :: 75 відсотків

- Три чверті врожаю загинуло.
+ Загинуло 55 відсотків урожаю.
= percent changed critical :: Три чверті :: 55 відсотків

@ja
- 生徒の5人に1人が朝食を取らない。
+ 生徒の20％が朝食を取らない。
= percent variant cosmetic :: 5人に1人 :: 20％

- 生徒の5人に1人が朝食を取らない。
+ 生徒の30％が朝食を取らない。
= percent changed critical :: 5人に1人 :: 30％

- 社員の4分の1がストに入った。
+ 社員の25％がストに入った。
= percent variant cosmetic :: 4分の1 :: 25％

- 社員の4分の1がストに入った。
+ 社員の35％がストに入った。
= percent changed critical :: 4分の1 :: 35％

- 船は午後6時半に出港した。
+ 船は18時30分に出港した。
= time variant cosmetic :: 午後6時半 :: 18時30分

- 船は午後6時半に出港した。
+ 船は17時30分に出港した。
= time changed critical :: 午後6時半 :: 17時30分

- およそ300人がデモに参加した。
+ 約三百人がデモに加わった。
= number variant cosmetic :: 300人 :: 三百人

- およそ300人がデモに参加した。
+ 約五百人がデモに加わった。
= number changed critical :: 300人 :: 五百人

@zh
- 五分之一的学生不吃早餐。
+ 20%的学生不吃早餐。
= percent variant cosmetic :: 五分之一 :: 20%

- 五分之一的学生不吃早餐。
+ 30%的学生不吃早餐。
= percent changed critical :: 五分之一 :: 30%

- 四分之一的员工罢工。
+ 25%的员工罢工。
= percent variant cosmetic :: 四分之一 :: 25%

- 四分之一的员工罢工。
+ 35%的员工罢工。
= percent changed critical :: 四分之一 :: 35%

- 渡轮下午6点半出发。
+ 渡轮18时30分出发。
= time variant cosmetic :: 下午6点半 :: 18时30分

- 渡轮下午6点半出发。
+ 渡轮17时30分出发。
= time changed critical :: 下午6点半 :: 17时30分

- 大约300人参加游行。
+ 约三百人走上街头。
= number variant cosmetic :: 300人 :: 三百人

- 大约300人参加游行。
+ 约五百人走上街头。
= number changed critical :: 300人 :: 五百人

@ar
- أضرب ربع العاملين.
+ أضرب 25% من العاملين.
= percent variant cosmetic :: ربع :: 25%

- أضرب ربع العاملين.
+ أضرب 35% من العاملين.
= percent changed critical :: ربع :: 35%

- تظاهر حوالي 300 شخص.
+ شارك في التظاهرة نحو ثلاثمئة شخص.
= number variant cosmetic :: 300 :: ثلاثمئة

- تظاهر حوالي 300 شخص.
+ شارك في التظاهرة نحو خمسمئة شخص.
= number changed critical :: 300 :: خمسمئة

- استمرت المحاكمة عاما ونصف العام.
+ استمرت المحاكمة 18 شهرا.
= number variant cosmetic :: عاما ونصف العام :: 18 شهرا

- استمرت المحاكمة عاما ونصف العام.
+ استمرت المحاكمة 28 شهرا.
= number changed critical :: عاما ونصف العام :: 28 شهرا

- ثلثا الأعضاء وافقوا.
+ وافق 66 في المئة من الأعضاء.
= percent variant cosmetic :: ثلثا :: 66 في المئة

- ثلثا الأعضاء وافقوا.
+ وافق 76 في المئة من الأعضاء.
= percent changed critical :: ثلثا :: 76 في المئة

@en
- More than a fifth of the staff will go.
+ The firm cuts 22 percent of its staff.
= percent variant check :: a fifth :: 22 percent

- The opera took her more than a decade.
+ The opera took her eleven years.
= number variant check :: a decade :: eleven years

- The reservoir holds barely a fifth of its water.
+ The reservoir has lost 80 percent of its water.
= percent variant check :: a fifth :: 80 percent

- They were told that over seven years he moved the money.
+ Over seven years he moved the money, they were told.
= none

@fr
- Le quart de finale se joue lundi.
+ Lundi se joue la rencontre de coupe.
= none

@pt
- O terço foi rezado na igreja.
+ Na igreja rezou-se.
= none

@uk
- Південь області без світла.
+ На півдні області немає світла.
= none

@pl
- Północ kraju bez prądu.
+ Bez prądu jest północna część kraju.
= none

@sv
- Hon var femte i loppet.
+ Hon kom femma i loppet.
= none

- Beslutet fattades på måndagen av myndigheten.
+ Måndagens beslut fattades av myndigheten.
= none

@ru
- Шёл сорок первый год.
+ Шёл 41-й год.
= number variant cosmetic :: сорок первый :: 41-й
`;
