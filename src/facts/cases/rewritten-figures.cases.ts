/** One quantity written in two ways, as a rewrite desk would, and beside it one that differs. */
export const REWRITTEN_FIGURES = `
@en
- The dam took half a century to pay for itself.
+ It was 50 years before the dam had paid for itself.
= number variant cosmetic :: half a century :: 50 years

- The dam took half a century to pay for itself.
+ It was 40 years before the dam had paid for itself.
= number changed critical :: half a century :: 40 years

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

- Roughly 300 people marched.
+ Around 300 people joined the march.
= none

- Roughly 300 people marched.
+ Around 500 people joined the march.
= number changed critical :: 300 :: 500

- Upwards of 300 people marched.
+ More than 300 people joined the march.
= none

- Upwards of 300 people marched.
+ Fewer than 300 people joined the march.
= number changed critical :: Upwards of 300 :: Fewer than 300

- A third of the members voted no.
+ Some 33 percent of members were against.
= percent variant cosmetic :: A third :: 33 percent

- A third of the members voted no.
+ Some 43 percent of members were against.
= percent changed critical :: A third :: 43 percent

- Three quarters of the harvest was lost.
+ 75 percent of the crop was destroyed.
= percent variant cosmetic :: Three quarters :: 75 percent

- Three quarters of the harvest was lost.
+ 55 percent of the crop was destroyed.
= percent changed critical :: Three quarters :: 55 percent

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

- L'homme de 41 ans a été arrêté.
+ Un quadragénaire, âgé de quarante et un ans, a été interpellé.
= number variant cosmetic :: 41 ans :: quarante et un ans

- L'homme de 41 ans a été arrêté.
+ Un quadragénaire, âgé de quarante-sept ans, a été interpellé.
= number changed critical :: 41 ans :: quarante-sept ans

- Près de la moitié des lits sont fermés.
+ Presque 50 % des lits sont hors service.
= percent variant cosmetic :: moitié :: 50 %

- Près de la moitié des lits sont fermés.
+ Presque 70 % des lits sont hors service.
= percent changed critical :: moitié :: 70 %

- Trois quarts de la récolte ont été perdus.
+ Les agriculteurs ont perdu 75 % de la récolte.
= percent variant cosmetic :: Trois quarts :: 75 %

- Trois quarts de la récolte ont été perdus.
+ Les agriculteurs ont perdu 55 % de la récolte.
= percent changed critical :: Trois quarts :: 55 %

- Le vol a duré deux heures et demie.
+ L'avion a volé 2h30.
= time variant cosmetic :: deux heures et demie :: 2h30

- Le vol a duré deux heures et demie.
+ L'avion a volé 3h30.
= time changed critical :: deux heures et demie :: 3h30

- Un millier de foyers sont sans courant.
+ Environ 1.000 foyers sont privés d'électricité.
= number variant cosmetic :: Un millier :: 1.000

- Un millier de foyers sont sans courant.
+ Environ 3.000 foyers sont privés d'électricité.
= number changed critical :: Un millier :: 3.000

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

- Der 41-Jährige wurde festgenommen.
+ Festgenommen wurde ein 41 Jahre alter Mann.
= number variant cosmetic :: 41-Jährige :: 41 Jahre alter

- Der 41-Jährige wurde festgenommen.
+ Festgenommen wurde ein 47 Jahre alter Mann.
= number changed critical :: 41-Jährige :: 47 Jahre alter

- Rund 300 Menschen demonstrierten.
+ Etwa 300 Menschen gingen auf die Straße.
= none

- Rund 300 Menschen demonstrierten.
+ Etwa 500 Menschen gingen auf die Straße.
= number changed critical :: 300 :: 500

- Mehr als ein Drittel der Mitglieder lehnte ab.
+ Über 33 Prozent der Mitglieder waren dagegen.
= percent variant cosmetic :: ein Drittel :: 33 Prozent

- Mehr als ein Drittel der Mitglieder lehnte ab.
+ Über 43 Prozent der Mitglieder waren dagegen.
= percent changed critical :: ein Drittel :: 43 Prozent

- Der Satz stieg um einen halben Prozentpunkt.
+ Der Satz stieg um 0,5 Prozentpunkte.
= percent variant cosmetic :: halben Prozentpunkt :: 0,5 Prozentpunkte

- Der Satz stieg um einen halben Prozentpunkt.
+ Der Satz stieg um 1,5 Prozentpunkte.
= percent changed critical :: halben Prozentpunkt :: 1,5 Prozentpunkte

- Neun von zehn Mietern stimmten zu.
+ 90 Prozent der Mieter waren dafür.
= percent variant cosmetic :: Neun von zehn :: 90 Prozent

- Neun von zehn Mietern stimmten zu.
+ 70 Prozent der Mieter waren dafür.
= percent changed critical :: Neun von zehn :: 70 Prozent

@es
- Hace veinticinco años que abrió el museo.
+ El museo abrió hace un cuarto de siglo.
= number variant cosmetic :: veinticinco años :: un cuarto de siglo

- Hace veinticinco años que abrió el museo.
+ El museo abrió hace medio siglo.
= number changed critical :: veinticinco años :: medio siglo

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

- Unas 300 personas se manifestaron.
+ Alrededor de 300 personas salieron a la calle.
= none

- Unas 300 personas se manifestaron.
+ Alrededor de 500 personas salieron a la calle.
= number changed critical :: 300 :: 500

- Tres cuartas partes de la cosecha se perdieron.
+ Se perdió el 75 % de la cosecha.
= percent variant cosmetic :: Tres cuartas partes :: 75 %

- Tres cuartas partes de la cosecha se perdieron.
+ Se perdió el 55 % de la cosecha.
= percent changed critical :: Tres cuartas partes :: 55 %

- Más de una década vivió en Cádiz.
+ Vivió más de diez años en Cádiz.
= number variant cosmetic :: una década :: diez años

- Más de una década vivió en Cádiz.
+ Vivió más de veinte años en Cádiz.
= number changed critical :: una década :: veinte años

- Dos tercios del pleno aprobaron el presupuesto.
+ El presupuesto tuvo el apoyo de dos terceras partes del pleno.
= number variant cosmetic :: Dos tercios :: dos terceras partes

- Dos tercios del pleno aprobaron el presupuesto.
+ El presupuesto tuvo el apoyo de tres cuartas partes del pleno.
= number changed critical :: Dos tercios :: tres cuartas partes

- El vuelo duró dos horas y media.
+ El avión voló 150 minutos.
= number variant cosmetic :: dos horas y media :: 150 minutos

- El vuelo duró dos horas y media.
+ El avión voló 180 minutos.
= number changed critical :: dos horas y media :: 180 minutos

- La reunión duró tres cuartos de hora.
+ La reunión duró 45 minutos.
= number variant cosmetic :: tres cuartos de hora :: 45 minutos

- La reunión duró tres cuartos de hora.
+ La reunión duró 55 minutos.
= number changed critical :: tres cuartos de hora :: 55 minutos

@it
- La diga ha funzionato mezzo secolo.
+ La diga è rimasta in funzione 50 anni.
= number variant cosmetic :: mezzo secolo :: 50 anni

- La diga ha funzionato mezzo secolo.
+ La diga è rimasta in funzione 40 anni.
= number changed critical :: mezzo secolo :: 40 anni

- Il gruppo ha guadagnato 1,2 miliardi di euro.
+ L'utile del gruppo è stato di 1.200 milioni di euro.
= money variant cosmetic :: 1,2 miliardi di euro :: 1.200 milioni di euro

- Il gruppo ha guadagnato 1,2 miliardi di euro.
+ L'utile del gruppo è stato di 2.100 milioni di euro.
= money changed critical :: 1,2 miliardi di euro :: 2.100 milioni di euro

- Tre quarti del raccolto sono andati persi.
+ È andato perso il 75% del raccolto.
= percent variant cosmetic :: Tre quarti :: 75%

- Tre quarti del raccolto sono andati persi.
+ È andato perso il 55% del raccolto.
= percent changed critical :: Tre quarti :: 55%

- Da oltre un decennio vive a Bari.
+ Vive a Bari da più di dieci anni.
= number variant cosmetic :: un decennio :: dieci anni

- Da oltre un decennio vive a Bari.
+ Vive a Bari da più di venti anni.
= number changed critical :: un decennio :: venti anni

- Più dei due terzi del consiglio ha votato sì.
+ Oltre due terzi del consiglio hanno approvato.
= none

- Più dei due terzi del consiglio ha votato sì.
+ Oltre tre quarti del consiglio hanno approvato.
= number changed critical :: due terzi :: tre quarti

- Lo sciopero è durato una quindicina di giorni.
+ Lo sciopero è durato circa due settimane.
= number variant cosmetic :: una quindicina di giorni :: due settimane

- Lo sciopero è durato una quindicina di giorni.
+ Lo sciopero è durato circa quattro settimane.
= number changed critical :: una quindicina di giorni :: quattro settimane

- Hanno perso più di un terzo dei clienti.
+ Più del 33% dei clienti se n'è andato.
= percent variant cosmetic :: un terzo :: 33%

- Hanno perso più di un terzo dei clienti.
+ Più del 43% dei clienti se n'è andato.
= percent changed critical :: un terzo :: 43%

- La riunione è durata tre quarti d'ora.
+ La riunione è durata 45 minuti.
= number variant cosmetic :: tre quarti d'ora :: 45 minuti

- La riunione è durata tre quarti d'ora.
+ La riunione è durata 55 minuti.
= number changed critical :: tre quarti d'ora :: 55 minuti

- Il calo è di un decimo.
+ Il calo è del 10%.
= percent variant cosmetic :: un decimo :: 10%

- Il calo è di un decimo.
+ Il calo è del 20%.
= percent changed critical :: un decimo :: 20%

@pt
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

- Os aluguéis dobraram desde 2015.
+ Os aluguéis são o dobro de 2015.
= number variant cosmetic :: dobraram :: o dobro

- Os aluguéis dobraram desde 2015.
+ Os aluguéis são o triplo de 2015.
= number changed critical :: dobraram :: o triplo

- Uma centena de policiais estava na praça.
+ Cerca de cem policiais estavam na praça.
= number variant cosmetic :: Uma centena :: cem

- Uma centena de policiais estava na praça.
+ Cerca de duzentos policiais estavam na praça.
= number changed critical :: Uma centena :: duzentos

- Nove em cada dez inquilinos concordaram.
+ 90% dos inquilinos disseram sim.
= percent variant cosmetic :: Nove em cada dez :: 90%

- Nove em cada dez inquilinos concordaram.
+ 70% dos inquilinos disseram sim.
= percent changed critical :: Nove em cada dez :: 70%

- Um milhar de casas está sem luz.
+ Cerca de 1.000 casas estão sem energia.
= number variant cosmetic :: Um milhar :: 1.000

- Um milhar de casas está sem luz.
+ Cerca de 3.000 casas estão sem energia.
= number changed critical :: Um milhar :: 3.000

- A obra custa um milhão e meio de reais.
+ A obra custa 1,5 milhão de reais.
= money variant cosmetic :: um milhão e meio de reais :: 1,5 milhão de reais

- A obra custa um milhão e meio de reais.
+ A obra custa 2,5 milhões de reais.
= money changed critical :: um milhão e meio de reais :: 2,5 milhões de reais

@nl
- Een dozijn huizen raakte beschadigd.
+ Twaalf huizen liepen schade op.
= number variant cosmetic :: Een dozijn :: Twaalf

- Een dozijn huizen raakte beschadigd.
+ Tien huizen liepen schade op.
= number changed critical :: Een dozijn :: Tien

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

- De winkel opent om twaalf uur 's middags.
+ De winkel gaat om 12.00 uur open.
= time variant cosmetic :: twaalf uur 's middags :: 12.00 uur

- De winkel opent om twaalf uur 's middags.
+ De winkel gaat om 11.00 uur open.
= time changed critical :: twaalf uur 's middags :: 11.00 uur

- Negen van de tien huurders stemden in.
+ 90 procent van de huurders was voor.
= percent variant cosmetic :: Negen van de tien :: 90 procent

- Negen van de tien huurders stemden in.
+ 70 procent van de huurders was voor.
= percent changed critical :: Negen van de tien :: 70 procent

- Een half dozijn schapen ontsnapte.
+ Zes schapen gingen ervandoor.
= number variant cosmetic :: Een half dozijn :: Zes

- Een half dozijn schapen ontsnapte.
+ Zeven schapen gingen ervandoor.
= number changed critical :: Een half dozijn :: Zeven

- Twee derde van de raad stemde voor.
+ 66 procent van de raad was voor.
= percent variant cosmetic :: Twee derde :: 66 procent

- Twee derde van de raad stemde voor.
+ 76 procent van de raad was voor.
= percent changed critical :: Twee derde :: 76 procent

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

- Hyrorna har fördubblats sedan 2015.
+ Hyrorna är dubbelt så höga som 2015.
= number variant cosmetic :: fördubblats :: dubbelt

- Hyrorna har fördubblats sedan 2015.
+ Hyrorna är tre gånger så höga som 2015.
= number changed critical :: fördubblats :: tre gånger

- Räntan höjdes med en halv procentenhet.
+ Räntan steg med 0,5 procentenheter.
= percent variant cosmetic :: halv procentenhet :: 0,5 procentenheter

- Räntan höjdes med en halv procentenhet.
+ Räntan steg med 1,5 procentenheter.
= percent changed critical :: halv procentenhet :: 1,5 procentenheter

- Ett trettiotal elever reste.
+ Omkring 30 elever åkte.
= number variant cosmetic :: Ett trettiotal :: 30

- Ett trettiotal elever reste.
+ Omkring 50 elever åkte.
= number changed critical :: Ett trettiotal :: 50

- Ett tusental hushåll saknar el.
+ Omkring 1 000 hushåll är utan ström.
= number variant cosmetic :: Ett tusental :: 1 000

- Ett tusental hushåll saknar el.
+ Omkring 3 000 hushåll är utan ström.
= number changed critical :: Ett tusental :: 3 000

- Strejken varade i fjorton dagar.
+ Strejken pågick i två veckor.
= number variant cosmetic :: fjorton dagar :: två veckor

- Strejken varade i fjorton dagar.
+ Strejken pågick i tre veckor.
= number changed critical :: fjorton dagar :: tre veckor

@pl
- Tuzin domów został uszkodzony.
+ Uszkodzonych zostało dwanaście domów.
= number variant cosmetic :: Tuzin :: dwanaście

- Tuzin domów został uszkodzony.
+ Uszkodzonych zostało dziesięć domów.
= number changed critical :: Tuzin :: dziesięć

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

- Setka policjantów pilnowała placu.
+ Placu pilnowało sto osób z policji.
= number variant cosmetic :: Setka :: sto

- Setka policjantów pilnowała placu.
+ Placu pilnowało dwieście osób z policji.
= number changed critical :: Setka :: dwieście

- Stopa wzrosła o pół punktu procentowego.
+ Stopa wzrosła o 0,5 punktu procentowego.
= percent variant cosmetic :: pół punktu procentowego :: 0,5 punktu procentowego

- Stopa wzrosła o pół punktu procentowego.
+ Stopa wzrosła o 1,5 punktu procentowego.
= percent changed critical :: pół punktu procentowego :: 1,5 punktu procentowego

- Uciekło sześć owiec.
+ Pół tuzina owiec uciekło.
= number variant cosmetic :: sześć :: Pół tuzina

- Uciekło sześć owiec.
+ Uciekło siedem owiec.
= number changed critical :: sześć :: siedem

- Remont kosztuje półtora miliona złotych.
+ Remont kosztuje 1,5 mln zł.
= money variant cosmetic :: półtora miliona złotych :: 1,5 mln zł

- Remont kosztuje półtora miliona złotych.
+ Remont kosztuje 2,5 mln zł.
= money changed critical :: półtora miliona złotych :: 2,5 mln zł

@ru
- Станция работала полвека.
+ Станция проработала 50 лет.
= number variant cosmetic :: полвека :: 50 лет

- Станция работала полвека.
+ Станция проработала 40 лет.
= number changed critical :: полвека :: 40 лет

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

- Задержан 41-летний мужчина.
+ Задержан мужчина в возрасте 41 года.
= number variant cosmetic :: 41-летний :: 41 года

- Задержан 41-летний мужчина.
+ Задержан мужчина в возрасте 47 лет.
= number changed critical :: 41-летний :: 47 лет

- Три четверти урожая погибло.
+ Погибло 75 процентов урожая.
= percent variant cosmetic :: Три четверти :: 75 процентов

- Три четверти урожая погибло.
+ Погибло 55 процентов урожая.
= percent changed critical :: Три четверти :: 55 процентов

- Сотня полицейских охраняла площадь.
+ Площадь охраняли сто полицейских.
= number variant cosmetic :: Сотня :: сто

- Сотня полицейских охраняла площадь.
+ Площадь охраняли двести полицейских.
= number changed critical :: Сотня :: двести

- Девять из десяти жильцов согласились.
+ Согласились 90 процентов жильцов.
= percent variant cosmetic :: Девять из десяти :: 90 процентов

- Девять из десяти жильцов согласились.
+ Согласились 70 процентов жильцов.
= percent changed critical :: Девять из десяти :: 70 процентов

- Более десятилетия он жил в Омске.
+ Он прожил в Омске более десяти лет.
= number variant cosmetic :: десятилетия :: десяти лет

- Более десятилетия он жил в Омске.
+ Он прожил в Омске более двадцати лет.
= number changed critical :: десятилетия :: двадцати лет

- Две трети совета поддержали бюджет.
+ Бюджет поддержали 66 процентов совета.
= percent variant cosmetic :: Две трети :: 66 процентов

- Две трети совета поддержали бюджет.
+ Бюджет поддержали 76 процентов совета.
= percent changed critical :: Две трети :: 76 процентов

@uk
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

- Магазин відчиняється опівдні.
+ Магазин відчиняється о 12-й годині.
= time variant cosmetic :: опівдні :: 12-й годині

- Магазин відчиняється опівдні.
+ Магазин відчиняється об 11-й годині.
= time changed critical :: опівдні :: 11-й годині

- Вона посіла друге місце.
+ Вона посіла 2-ге місце.
= number variant cosmetic :: друге :: 2-ге

- Вона посіла друге місце.
+ Вона посіла 3-тє місце.
= number changed critical :: друге :: 3-тє

- Він зустрівся з п'ятьма мерами.
+ Відбулася зустріч із 5 мерами.
= number variant cosmetic :: п'ятьма :: 5

- Він зустрівся з п'ятьма мерами.
+ Відбулася зустріч із 7 мерами.
= number changed critical :: п'ятьма :: 7

- Дві третини ради підтримали бюджет.
+ Бюджет підтримали 66 відсотків ради.
= percent variant cosmetic :: Дві третини :: 66 відсотків

- Дві третини ради підтримали бюджет.
+ Бюджет підтримали 76 відсотків ради.
= percent changed critical :: Дві третини :: 76 відсотків

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

- およそ300人がデモに参加した。
+ 約三百人がデモに加わった。
= number variant cosmetic :: 300人 :: 三百人

- およそ300人がデモに参加した。
+ 約五百人がデモに加わった。
= number changed critical :: 300人 :: 五百人

- 家賃は2倍になった。
+ 家賃は二倍に上がった。
= number variant cosmetic :: 2倍 :: 二倍

- 家賃は2倍になった。
+ 家賃は三倍に上がった。
= number changed critical :: 2倍 :: 三倍

- 会員の7割が賛成した。
+ 会員の70％が賛成した。
= percent variant cosmetic :: 7割 :: 70％

- 会員の7割が賛成した。
+ 会員の50％が賛成した。
= percent changed critical :: 7割 :: 50％

- 店は正午に開く。
+ 店は12時に開く。
= time variant cosmetic :: 正午 :: 12時

- 店は正午に開く。
+ 店は11時に開く。
= time changed critical :: 正午 :: 11時

@zh
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

- 房租涨了一倍，是2015年的两倍。
+ 房租是2015年的2倍。
= number variant cosmetic :: 两倍 :: 2倍

- 房租涨了一倍，是2015年的两倍。
+ 房租是2015年的3倍。
= number changed critical :: 两倍 :: 3倍

- 合同为期半年。
+ 合同为期六个月。
= number variant cosmetic :: 半年 :: 六个月

- 合同为期半年。
+ 合同为期九个月。
= number changed critical :: 半年 :: 九个月

- 将近一半的床位关闭。
+ 接近50%的床位关闭。
= percent variant cosmetic :: 一半 :: 50%

- 将近一半的床位关闭。
+ 接近70%的床位关闭。
= percent changed critical :: 一半 :: 70%

- 会议持续了一个半小时。
+ 会议持续了90分钟。
= number variant cosmetic :: 一个半小时 :: 90分钟

- 会议持续了一个半小时。
+ 会议持续了80分钟。
= number changed critical :: 一个半小时 :: 80分钟

@ar
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

- العقد لمدة نصف عام.
+ العقد لمدة ستة أشهر.
= number variant cosmetic :: نصف عام :: ستة أشهر

- العقد لمدة نصف عام.
+ العقد لمدة تسعة أشهر.
= number changed critical :: نصف عام :: تسعة أشهر

- بقي مفتوحا قرابة عقدين.
+ بقي مفتوحا نحو عشرين عاما.
= number variant cosmetic :: عقدين :: عشرين عاما

- بقي مفتوحا قرابة عقدين.
+ بقي مفتوحا نحو أربعين عاما.
= number changed critical :: عقدين :: أربعين عاما

- استمر الاجتماع ساعتين.
+ استمر الاجتماع 120 دقيقة.
= number variant cosmetic :: ساعتين :: 120 دقيقة

- استمر الاجتماع ساعتين.
+ استمر الاجتماع 150 دقيقة.
= number changed critical :: ساعتين :: 150 دقيقة

- غاب ثلث الحاضرين.
+ غاب 33 في المئة من الحاضرين.
= percent variant cosmetic :: ثلث :: 33 في المئة

- غاب ثلث الحاضرين.
+ غاب 43 في المئة من الحاضرين.
= percent changed critical :: ثلث :: 43 في المئة

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

@en
- The drug cut attacks, a trial in nine countries found.
+ The drug cut attacks, according to a trial.
= number dropped check :: nine ::

@ru
- Шёл сорок первый год.
+ Шёл 41-й год.
= number variant cosmetic :: сорок первый :: 41-й

@it
- I mercanti tirano un sospiro di sollievo.
+ I mercanti provano una sensazione di sollievo.
= none

@pl
- Most zamknięto w 2019 roku.
+ Most zamknięto w roku 2019.
= none

- Most zamknięto w 2019 roku.
+ W 2021 roku zamknięto most.
= date changed critical :: 2019 :: 2021

- Budowa ma ruszyć w kwietniu, a zakończyć się za rok.
+ Start robót zaplanowano na kwiecień, finał za rok.
= date variant cosmetic :: kwietniu :: kwiecień

@ru
- С 2019 года мост закрыт.
+ Мост закрыт с 2021 года.
= date changed critical :: 2019 :: 2021

- Работы начнутся в апреле.
+ Работы начнутся в мае.
= date changed critical :: апреле :: мае

@uk
- З 2019 року міст закрито.
+ Міст закрито з 2021 року.
= date changed critical :: 2019 :: 2021

- Роботи почнуться у квітні.
+ Роботи почнуться у травні.
= date changed critical :: квітні :: травні

@de
- Der Schaden beträgt mindestens 2,5 Millionen Euro.
+ Auf nicht weniger als 2.500.000 Euro wird der Schaden beziffert.
= money variant cosmetic :: 2,5 Millionen Euro :: 2.500.000 Euro

- Es kamen höchstens 300 Leute.
+ Nicht mehr als 300 Leute kamen.
= none

- Der Zug stieß am Freitagmorgen mit dem Lkw zusammen.
+ Am Freitag in der Früh stieß der Zug mit dem Lkw zusammen.
= date variant cosmetic :: Freitagmorgen :: Freitag

- Der Zug stieß am Freitagmorgen mit dem Lkw zusammen.
+ Am Donnerstag stieß der Zug mit dem Lkw zusammen.
= date changed critical :: Freitagmorgen :: Donnerstag

@fr
- Au moins 300 personnes sont venues.
+ Pas moins de 300 personnes sont venues.
= none

@es
- Vinieron como máximo 300 personas.
+ Vinieron no más de 300 personas.
= none

@it
- Sono venute almeno 300 persone.
+ Sono venute non meno di 300 persone.
= none

@pt
- Vieram no máximo 300 pessoas.
+ Vieram não mais de 300 pessoas.
= none

@nl
- Er kwamen minstens 300 mensen.
+ Er kwamen niet minder dan 300 mensen.
= none

- De trein botste vrijdagochtend op een vrachtwagen.
+ Vrijdag botste de trein op een vrachtwagen.
= date variant cosmetic :: vrijdagochtend :: Vrijdag

@sv
- Högst 300 personer kom.
+ Inte fler än 300 personer kom.
= none

@pl
- Przyszło najwyżej 300 osób.
+ Przyszło nie więcej niż 300 osób.
= none
`;
