/** German, French, Spanish, Arabic, Japanese and Chinese. */
export const LANGUAGES = `
@ de
- Das Schwimmbad öffnet montags erst um 12 Uhr.
+ Erst um 12 Uhr öffnet das Schwimmbad am Montag.
= none

- Der Landkreis erlässt den Vereinen bis Mai die Gebühr.
+ Bis Mai müssen die Vereine dem Landkreis keine Gebühr zahlen.
= none

- Der Sturm kappte den Strom in Orle.
+ Nach dem Sturm war Orle ohne Strom.
= none

- Der Strom wurde am Montag in Orle gekappt.
+ Am Montag war Orle ohne Strom.
= none

- Nach dem Sturm hatte Orle Strom.
+ Nach dem Sturm war Orle ohne Strom.
= negation added critical ::  :: ohne

- Der Bau kostete 1.200,50 Euro.
+ Der Bau kostete 1200,50 Euro.
= money variant cosmetic :: 1.200,50 Euro :: 1200,50 Euro

- Der Bau kostete 6,5 Millionen Euro.
+ Der Bau kostete 6,5 Mio. Euro.
= money variant cosmetic :: 6,5 Millionen Euro :: 6,5 Mio. Euro

- Der Bau kostete 6,5 Millionen Euro.
+ Der Bau kostete 5,6 Millionen Euro.
= money changed critical :: 6,5 Millionen Euro :: 5,6 Millionen Euro

- Zweiundzwanzig Häuser brannten.
+ Es brannten 22 Häuser.
= number variant cosmetic :: Zweiundzwanzig :: 22

- Rund sechzigtausend Menschen kamen.
+ Etwa 60.000 Menschen kamen.
= number variant cosmetic :: sechzigtausend :: 60.000

- Zwei Drittel der Räte stimmten zu.
+ Drei Viertel der Räte stimmten zu.
= number changed critical :: Zwei Drittel :: Drei Viertel

- Eine halbe Million Liter lief aus.
+ Es liefen 500.000 Liter aus.
= number variant cosmetic :: Eine halbe Million Liter :: 500.000 Liter

- Die Mieten stiegen um 12 Prozent.
+ Die Mieten stiegen um 12 %.
= percent variant cosmetic :: 12 Prozent :: 12 %

- Die Mieten stiegen um 12 Prozent.
+ Die Mieten stiegen um 12 Prozentpunkte.
= percent changed critical :: 12 Prozent :: 12 Prozentpunkte

- Der Damm brach am 7. März 2025.
+ Der Damm brach am 07.03.2025 gegen Abend.
= date variant cosmetic :: 7. März 2025 :: 07.03.2025

- Der Damm brach am 7. März.
+ Der Damm brach am 9. März.
= date changed critical :: 7. März :: 9. März

- Der Damm brach am Mittwoch.
+ Der Damm brach am Donnerstag.
= date changed critical :: Mittwoch :: Donnerstag

- Der Zug fuhr um 7.30 Uhr ab.
+ Der Zug fuhr um 7:30 Uhr ab.
= time variant cosmetic :: 7.30 Uhr :: 7:30 Uhr

- Der Zug fuhr um 7.30 Uhr ab.
+ Der Zug fuhr um 8.30 Uhr ab.
= time changed critical :: 7.30 Uhr :: 8.30 Uhr

- Der Rat stimmte dem Plan nicht zu.
+ Der Rat stimmte dem Plan zu.
= negation dropped critical :: nicht ::

- Der Rat lehnte den Vorschlag ab, sagte Amtsleiter Jost Vareni.
+ Der Rat billigte den Vorschlag, sagte Amtsleiter Jost Varenni.
= direction changed critical :: lehnte :: billigte
= name variant check :: Vareni :: Varenni

- Der mutmaßliche Täter wurde am Hafen gefasst.
+ Der Täter wurde am Hafen gefasst.
= hedge dropped high :: mutmaßliche ::

- Die Fähre könnte am Sonntag fahren.
+ Die Fähre wird am Sonntag fahren.
= hedge dropped high :: könnte ::

- Ein massiver Angriff traf den Hafen.
+ Ein erheblicher Angriff traf den Hafen.
= intensity changed check :: massiver :: erheblicher

- Eine massive Flut traf den Hafen.
+ Eine schwere Flut traf den Hafen.
= intensity changed check :: massive :: schwere

- Bürgermeisterin Ilse Brandorf lobte die Feuerwehr.
+ Die Bürgermeisterin Brandorf hat die Feuerwehr gelobt.
= none

- Die Schleuse am Kanal ist seit Montag gesperrt.
+ Seit Montag ist die Kanalschleuse dicht.
= none

@ fr
- La tempête a coupé l’électricité à Orle.
+ Après la tempête, Orle était sans électricité.
= none

- La tempête a privé Orle d’électricité.
+ Après la tempête, Orle était sans électricité.
= none

- Après la tempête, Orle avait l’électricité.
+ Après la tempête, Orle était sans électricité.
= negation added critical ::  :: sans

- Personne n’a été arrêté à la gare.
+ Une personne a été arrêtée à la gare.
= negation dropped critical :: Personne ::

- Ni la préfète ni la maire n’assisteront au bal.
+ La préfète et la maire assisteront au bal.
= negation dropped critical :: ni ::

- Le train ne circule plus le dimanche.
+ Le train circule le dimanche.
= negation dropped critical :: plus ::

- Plus de 60 personnes ont signé.
+ Plus de soixante personnes ont signé.
= number variant cosmetic :: 60 :: soixante

- La piscine de Bessac a rouvert mardi après sept semaines de travaux.
+ Après des travaux de sept semaines, la piscine de Bessac a rouvert mardi.
= none

- Le pont a coûté 35 millions d’euros.
+ Le pont a coûté 35 M€.
= money variant cosmetic :: 35 millions d’euros :: 35 M€

- Le pont a coûté 35 millions d’euros.
+ Le pont a coûté 53 millions d’euros.
= money changed critical :: 35 millions d’euros :: 53 millions d’euros

- Quatre-vingt-dix-sept maisons ont brûlé.
+ Au total, 97 maisons ont brûlé.
= number variant cosmetic :: Quatre-vingt-dix-sept :: 97

- Soixante mille personnes ont défilé.
+ Quelque 60 000 personnes ont défilé.
= number changed check :: Soixante mille :: Quelque 60 000

- Une douzaine de bateaux ont coulé.
+ Vingt bateaux ont coulé.
= number changed critical :: Une douzaine :: Vingt

- Les loyers ont augmenté de 12 % à Valcourt.
+ Les loyers ont augmenté de 12 pour cent à Valcourt.
= percent variant cosmetic :: 12 % :: 12 pour cent

- La digue a cédé le 1er mars.
+ La digue a cédé le 2 mars.
= date changed critical :: 1er mars :: 2 mars

- La digue a cédé mercredi.
+ La digue a cédé jeudi.
= date changed critical :: mercredi :: jeudi

- Le train part à 19h30.
+ Le train part à 19 h 30.
= time variant cosmetic :: 19h30 :: 19 h 30

- Le train part à 19h30.
+ Le train part à 20h30.
= time changed critical :: 19h30 :: 20h30

- Le maire n’a pas signé l’accord.
+ Le maire a signé l’accord.
= negation dropped critical :: pas ::

- Le conseil a rejeté le projet de tramway.
+ Le conseil a approuvé le projet de tramway.
= direction changed critical :: rejeté :: approuvé

- Le ministre Hugo Larrac a visité le port.
+ Le ministre Hugo Vernet a visité le port.
= name changed critical :: Hugo Larrac :: Hugo Vernet

- Le voleur présumé a été arrêté au port.
+ Le voleur a été arrêté au port.
= hedge dropped high :: présumé ::

- Une tempête massive a frappé l’île.
+ Une forte tempête a frappé l’île.
= intensity changed check :: massive :: forte

- Il ne reste plus que deux phares.
+ Deux phares seulement restent.
= none

@ es
- La tormenta cortó la luz en Orle.
+ Tras la tormenta, Orle quedó sin luz.
= none

- La luz fue cortada el lunes en Orle.
+ El lunes, Orle quedó sin luz.
= none

- Tras la tormenta, Orle tiene luz.
+ Tras la tormenta, Orle está sin luz.
= negation added critical ::  :: sin

- El puente costó 120.000 euros.
+ El puente costó 120 mil euros.
= money variant cosmetic :: 120.000 euros :: 120 mil euros

- El puente costó 35 millones de euros.
+ El puente costó 53 millones de euros.
= money changed critical :: 35 millones de euros :: 53 millones de euros

- Treinta y cinco casas ardieron.
+ Ardieron 35 casas.
= number variant cosmetic :: Treinta y cinco :: 35

- Una docena de barcos se hundió.
+ Se hundieron 12 barcos.
= number variant cosmetic :: Una docena :: 12

- Los alquileres subieron un 12 %.
+ Los alquileres subieron un 12 por ciento.
= percent variant cosmetic :: 12 % :: 12 por ciento

- El dique cedió el 7 de marzo de 2025.
+ El dique cedió el 9 de marzo de 2025.
= date changed critical :: 7 de marzo de 2025 :: 9 de marzo de 2025

- El tren sale a las 19.30.
+ El tren sale a las 19:30.
= time variant cosmetic :: 19.30 :: 19:30

- El alcalde no firmó el acuerdo.
+ El alcalde firmó el acuerdo.
= negation dropped critical :: no ::

- El ministro negó el informe.
+ El ministro admitió el informe.
= direction changed critical :: negó :: admitió

- El presunto ladrón fue detenido en el puerto.
+ El ladrón fue detenido en el puerto.
= hedge dropped high :: presunto ::

- La ministra Paula Meldrín visitó el puerto.
+ La ministra Paula Sanborn visitó el puerto.
= name changed critical :: Paula Meldrín :: Paula Sanborn

- Una enorme tormenta azotó la isla.
+ Una importante tormenta azotó la isla.
= intensity changed check :: enorme :: importante

- Mil millones de pesos se perdieron.
+ Se perdieron 1.000 millones de pesos.
= money variant cosmetic :: Mil millones de pesos :: 1.000 millones de pesos

@ ja
- 新井町長の中村氏が式典に出席した。
+ 新井町長の田中氏が式典に出席した。
= name changed critical :: 中村 :: 田中

- 新川市の橋は閉鎖された。
+ 古川市の橋は閉鎖された。
= name changed critical :: 新川 :: 古川

- ゼレンスキー大臣が橋を訪れた。
+ ゼレンスキイ大臣が橋を訪れた。
= none

- 火事で40人が死亡した。
+ 火事で52人が死亡した。
= number changed critical :: 40人 :: 52人

- 橋の工費は3億5000万円だった。
+ 橋の工費は5億3000万円だった。
= money changed critical :: 3億5000万円 :: 5億3000万円

- 約400人が集まった。
+ およそ四百人が集まった。
= number variant cosmetic :: 400人 :: 四百人

- 会議は3月30日に開かれる。
+ 会議は3月31日に開かれる。
= date changed critical :: 3月30日 :: 3月31日

- 列車は午後7時30分に出た。
+ 列車は19時30分に出た。
= time variant cosmetic :: 午後7時30分 :: 19時30分

- 市は計画を承認した。
+ 市は計画を却下した。
= direction changed critical :: 承認 :: 却下

- 県は支援を決定していない。
+ 県は支援を決定した。
= negation dropped critical :: ていない ::

- 橋が崩落する可能性がある。
+ 橋が崩落する。
= hedge dropped high :: 可能性がある ::

- 家賃は12%上がった。
+ 家賃は12パーセント上がった。
= percent variant cosmetic :: 12% :: 12パーセント

- 朝、港に船が着いた。
+ 船は朝、港に着いた。
= none

@ zh
- 王伟市长出席了仪式。
+ 李强市长出席了仪式。
= name changed critical :: 王伟 :: 李强

- 桥梁位于新川市。
+ 桥梁位于古川市。
= name changed critical :: 新川 :: 古川

- 大火造成40人死亡。
+ 大火造成52人死亡。
= number changed critical :: 40人 :: 52人

- 市议会接受了计划。
+ 市议会拒绝了计划。
= direction changed critical :: 接受 :: 拒绝

@ ar
- أدى الحريق إلى مقتل 40 شخصا.
+ أدى الحريق إلى مقتل 52 شخصا.
= number changed critical :: 40 :: 52

- بلغت الكلفة 600 مليون دينار.
+ بلغت الكلفة 500 مليون دينار.
= money changed critical :: 600 مليون دينار :: 500 مليون دينار

- شارك 60 ألف شخص.
+ شارك 60000 شخص.
= number variant cosmetic :: 60 ألف :: 60000

- ورفضت الوزارة الخطة.
+ وقبلت الوزارة الخطة.
= direction changed critical :: ورفضت :: وقبلت

- لم توقع الوزارة الاتفاق.
+ وقعت الوزارة الاتفاق.
= negation dropped critical :: لم ::

@ it
- La piscina apre dal 1° giugno a Cerveto.
+ A Cerveto la piscina apre dal primo giugno.
= date variant cosmetic :: 1° giugno :: primo giugno

- La piscina apre dal primo giugno a Cerveto.
+ La piscina apre dal 3 giugno a Cerveto.
= date changed critical :: primo giugno :: 3 giugno

- Il ponte misura 1.200 metri.
+ Il ponte misura 1.400 metri.
= number changed critical :: 1.200 metri :: 1.400 metri


- Il ponte costa 11,4 milioni di euro.
+ Il ponte costa 14,1 milioni di euro.
= money changed critical :: 11,4 milioni di euro :: 14,1 milioni di euro

- Gli affitti sono saliti del 40%.
+ Gli affitti sono saliti del quaranta per cento.
= percent variant cosmetic :: 40% :: quaranta per cento

@ pt
- A barragem custou 12 milhões de euros.
+ A barragem custou 21 milhões de euros.
= money changed critical :: 12 milhões de euros :: 21 milhões de euros

- O ministro não assinou o acordo.
+ O ministro assinou o acordo.
= negation dropped critical :: não ::

@ nl
- Ongeveer 300 mensen kwamen naar de kade.
+ Zo'n 300 mensen kwamen naar de kade.
= none

- De brug kostte 3 miljoen euro.
+ De brug kostte 3.000.000 euro.
= money variant cosmetic :: 3 miljoen euro :: 3.000.000 euro

@ ru
- Мост стоил 21 млрд рублей.
+ Мост стоил 21 миллиард рублей.
= money variant cosmetic :: 21 млрд рублей :: 21 миллиард рублей

- Пожар начался 7 марта.
+ Пожар начался 9 марта.
= date changed critical :: 7 марта :: 9 марта

@ uk
- Міст коштував 5,2 млн гривень.
+ Міст коштував 2,5 млн гривень.
= money changed critical :: 5,2 млн гривень :: 2,5 млн гривень

@ da
- Broen kostede 40 kroner.
+ Broen kostede 52 kroner.
= number changed check :: 40 :: 52

@ sv
- Bron kostade 40 kronor.
+ Bron kostade 52 kronor.
= money changed critical :: 40 kronor :: 52 kronor

- Bron kostade 6,5 miljoner kronor.
+ Bron kostade 6 500 000 kronor.
= money variant cosmetic :: 6,5 miljoner kronor :: 6 500 000 kronor

- Tjugotvå hus brann ned.
+ I går brann 22 hus ned i byn.
= number variant cosmetic :: Tjugotvå :: 22
= date added check :: :: I går

- Trehundrafemtio personer kom till mötet.
+ Till mötet kom 350 personer.
= number variant cosmetic :: Trehundrafemtio :: 350

- Dammen brast den 7 mars.
+ Dammen brast den 9 mars.
= date changed critical :: 7 mars :: 9 mars

- Dammen brast på onsdagen.
+ Dammen brast på torsdagen.
= date changed critical :: onsdagen :: torsdagen

- Rådet godkände inte planen.
+ Rådet godkände planen.
= negation dropped critical :: inte ::

- Rådet avslog planen på mötet.
+ Rådet godkände planen på mötet.
= direction changed critical :: avslog :: godkände

- Färjan kanske stannar i hamnen i natt.
+ Färjan stannar i hamnen i natt.
= hedge dropped high :: kanske ::

- Stormen gav små skador på kajen.
+ Stormen gav enorma skador på kajen.
= intensity changed check :: små :: enorma

- Rektorn Ida Holm stängde skolan i Vassbo.
+ Rektorn Eva Lund stängde skolan i Vassbo.
= name changed critical :: Ida Holm :: Eva Lund

@es
- El conductor dio negativo en la prueba de alcohol.
+ El conductor dio positivo en la prueba de alcohol.
= direction changed critical :: negativo :: positivo

@de
- Der Fahrer wurde positiv auf Alkohol getestet.
+ Der Fahrer wurde negativ auf Alkohol getestet.
= direction changed critical :: positiv :: negativ

@ de
- Die Partie endete 4:1.
+ Die Partie endete 4:2.
= number changed critical :: 4:1 :: 4:2

- Sie lief 2:21:07 Stunden.
+ Sie lief 2:22:07 Stunden.
= number changed critical :: 2:21:07 Stunden :: 2:22:07 Stunden

- Die Planung kostet 30 Tsd. Euro.
+ Die Planung kostet 30.000 Euro.
= money variant cosmetic :: 30 Tsd. Euro :: 30.000 Euro

- Jede vierte Winzerin gab auf.
+ Ein Viertel der Winzerinnen gab auf.
= number variant cosmetic :: Jede vierte :: Ein Viertel

- Die Hälfte der Boote fehlt.
+ Ein Drittel der Boote fehlt.
= number changed critical :: Hälfte :: Ein Drittel

- Die 52-Jährige gewann.
+ Die Zweiundfünfzigjährige gewann.
= number variant cosmetic :: 52-Jährige :: Zweiundfünfzigjährige

@ fr
- La prime est de 30 k€ par an.
+ La prime est de 30 000 € par an.
= money variant cosmetic :: 30 k€ :: 30 000 €

- Un pêcheur sur quatre est malade.
+ Un quart des pêcheurs sont malades.
= number variant cosmetic :: Un pêcheur sur quatre :: Un quart

@ es
- La mitad de los barcos volvió.
+ Un tercio de los barcos volvió.
= number changed critical :: mitad :: Un tercio

@ it
- Quarantasei barche sono affondate.
+ Sono affondate 46 barche.
= number variant cosmetic :: Quarantasei :: 46

- La seduta comincia alle 16.
+ La seduta comincia alle ore 16:00.
= time variant cosmetic :: 16 :: 16:00

@ pt
- O julgamento começa na terça-feira.
+ O julgamento começa na quinta-feira.
= date changed critical :: terça-feira :: quinta-feira

@ nl
- Drieëndertig boten zonken.
+ Er zonken 33 boten.
= number variant cosmetic :: Drieëndertig :: 33

- De zitting begint om 16.00 uur.
+ De zitting begint om vier uur 's middags.
= time variant cosmetic :: 16.00 uur :: vier uur 's middags

@ ru
- Погибли четырнадцать рыбаков.
+ Погибли семнадцать рыбаков.
= number changed critical :: четырнадцать :: семнадцать

@ uk
- Загинули чотирнадцять рибалок.
+ Загинули сімнадцять рибалок.
= number changed critical :: чотирнадцять :: сімнадцять

@ ar
- وكان اثنان وثلاثون عاملا في الموقع.
+ وكان 32 عاملا في الموقع.
= number variant cosmetic :: اثنان وثلاثون :: 32

- وكان في الميناء 1456 طنا.
+ وكان في الميناء ١٬٤٥٦ طنا.
= number variant cosmetic :: 1456 طنا :: ١٬٤٥٦ طنا

@ ko
- 사고로 14명이 숨졌다.
+ 사고로 17명이 숨졌다.
= number changed critical :: 14명 :: 17명

- 공사에 40억 원이 들었다.
+ 공사에 60억 원이 들었다.
= money changed critical :: 40억 원 :: 60억 원

- 회의는 6월 4일 열린다.
+ 회의는 6월 7일 열린다.
= date changed critical :: 6월 4일 :: 6월 7일

- 세 명이 다쳤다.
+ 네 명이 다쳤다.
= number changed critical :: 세 명 :: 네 명

- 어민의 절반이 반대했다.
+ 어민의 3분의 1이 반대했다.
= number changed critical :: 절반 :: 3분의 1

@ zh
- 该村百分之十五的船只受损。
+ 该村百分之二十五的船只受损。
= percent changed critical :: 百分之十五 :: 百分之二十五

- 四成渔民反对。
+ 40%的渔民反对。
= percent variant cosmetic :: 四成 :: 40%

- 听证会将于星期三开始。
+ 听证会将于周五开始。
= date changed critical :: 星期三 :: 周五

@ ja
- 漁師の三分の一が反対した。
+ 漁師の三分の二が反対した。
= number changed critical :: 三分の一 :: 三分の二

- 協定は令和6年4月2日に結ばれた。
+ 協定は2024年4月2日に結ばれた。
= date variant cosmetic :: 令和6年4月2日 :: 2024年4月2日

- 審理は水曜日に始まる。
+ 審理は金曜日に始まる。
= date changed critical :: 水曜日 :: 金曜日

@ de
- Am Montag kam Anna Schmidt nach Karwitz.
+ Am Montag kam Petra Schmidt nach Karwitz.
= name changed critical :: Anna Schmidt :: Petra Schmidt

- Anna Schmidt, die Wirtin, kam am Montag.
+ Petra Lohse, die Wirtin, kam am Montag.
= name changed critical :: Anna Schmidt :: Petra Lohse

- Die Polizei nahm Hartmann am Montag fest.
+ Die Polizei nahm Neumann am Montag fest.
= name changed critical :: Hartmann :: Neumann

- Der Betrieb sitzt in Erlenbach und baut Boote.
+ Der Betrieb sitzt in Birkenbach und baut Boote.
= name changed critical :: Erlenbach :: Birkenbach

- Die Marlin AG baut Boote.
+ Die Delfin AG baut Boote.
= name changed critical :: Marlin :: Delfin

- Tom Arlt führt die Liste an.
+ Tim Arlt führt die Liste an.
= name changed critical :: Tom Arlt :: Tim Arlt

- Karl-Heinz von Wedau traf den Wirt.
+ Karl-Heinz von Wedan traf den Wirt.
= name variant check :: Wedau :: Wedan

- Der Kapitän lobte die Fischer im Hafen.
+ Der Schiffer lobte die Fischer im Hafen.
= none

- Die Feuerwehr räumte am Abend mit Traktoren den Weg.
+ Die Feuerwehr räumte am Abend mit Schleppern den Weg.
= none

@ it
- Lunedì Luca Serra ha vinto la gara.
+ Lunedì Marco Fontana ha vinto la gara.
= name changed critical :: Luca Serra :: Marco Fontana

- Il sindaco di Villabella si è dimesso.
+ Il sindaco di Villafosca si è dimesso.
= name changed critical :: Villabella :: Villafosca

@ pt
- Maria dos Anjos encontrou João da Rocha.
+ Maria dos Anjos encontrou João da Veiga.
= name changed critical :: João da Rocha :: João da Veiga

@ nl
- Anna Smit won de race op maandag.
+ Petra Mulder won de race op maandag.
= name changed critical :: Anna Smit :: Petra Mulder

@ ru
- Мэрия Новоозёрска закрыта.
+ Мэрия Старокаменска закрыта.
= name changed critical :: Мэрия Новоозёрска :: Мэрия Старокаменска

- Мария встретила Ивана Мостина.
+ Мария встретила Ивана Мустина.
= name variant check :: Мостина :: Мустина

- Суд оправдал Орлова в понедельник.
+ В понедельник Орлов был оправдан судом.
= none

@ uk
- Анна Коваль перемогла в понеділок.
+ Ольга Мельник перемогла в понеділок.
= name changed critical :: Анна Коваль :: Ольга Мельник

@ pl
- W pożarze spłonęło dwanaście domów.
+ W pożarze spłonęło 12 domów.
= number variant cosmetic :: dwanaście :: 12

- W pożarze spłonęło dwanaście domów.
+ W pożarze spłonęło trzynaście domów.
= number changed critical :: dwanaście :: trzynaście

@ tr
- Yangında on iki ev yandı.
+ Yangında 12 ev yandı.
= number variant cosmetic :: on iki :: 12

- Yangında yirmi ev yandı.
+ Yangında otuz ev yandı.
= number changed critical :: yirmi :: otuz

@ pl
- Ida Moor wygrała wyścig w porcie.
+ Ola Reed wygrała wyścig w porcie.
= name changed critical :: Ida Moor :: Ola Reed

@ uk
- Нова пекарня у Криворозі відкрилася в понеділок.
- Бургомістр, родом із міста Криворіг, чекав на неї рік.
+ Нова пекарня міста Криворіг відкрилася в понеділок.
+ Бургомістр, родом із міста Криворіг, чекав на неї рік.
= none

# a share without an article
@ ru
- Отсутствовала треть учеников.
+ Отсутствовала четверть учеников.
= number changed critical :: треть :: четверть

- Половина учеников заболела.
+ Заболела половина учеников.
= none

@ uk
- Захворіла третина учнів.
+ Захворіла чверть учнів.
= number changed critical :: третина :: чверть

@ ar
- غاب ثلث الطلاب يوم الاثنين.
+ غاب ربع الطلاب يوم الاثنين.
= number changed critical :: ثلث :: ربع

@ es
- Ni Holm ni Brell vinieron.
+ Holm y Brell vinieron.
= negation dropped critical :: Ni ::

# a correlative carries a negation on
- No vino ni Ana ni Luis al pleno de la ciudad.
+ No vinieron Ana ni Luis al pleno de la ciudad.
= none

- El alcalde no tiene ni dinero ni tiempo para la obra.
+ El alcalde tiene dinero y tiempo para la obra.
= negation dropped critical :: no ::

- El alcalde no tiene ni dinero ni tiempo para la obra.
+ El alcalde no tiene dinero para la obra.
= none

- Ni el alcalde ni la concejala acudieron al acto.
+ El alcalde y la concejala no acudieron al acto.
= none

- La concejala no lo sabía, pero ni el alcalde ni el juez acudieron al acto.
+ La concejala no lo sabía, pero el alcalde y el juez acudieron al acto.
= negation dropped critical :: ni ::

@ it
- Non è venuto né il sindaco né il vescovo alla festa.
+ Il sindaco e il vescovo non sono venuti alla festa.
= none

- Il comune non ha né fondi né tempo per il ponte.
+ Il comune ha fondi e tempo per il ponte.
= negation dropped critical :: non ::

- Né il sindaco né il vescovo sono venuti alla festa.
+ Il sindaco e il vescovo sono venuti alla festa.
= negation dropped critical :: Né ::

@ fr
- Le maire n’a ni argent ni temps pour le pont.
+ Le maire a de l’argent et du temps pour le pont.
= negation dropped critical :: ni ::

- Le maire n’a ni argent ni temps pour le pont.
+ Le maire n’a pas d’argent ni de temps pour le pont.
= none

@ pt
- Nem o prefeito nem o vice foram ao ato.
+ O prefeito e o vice não foram ao ato.
= none

- Nem o prefeito nem o vice foram ao ato.
+ O prefeito e o vice foram ao ato.
= negation dropped critical :: Nem ::

@ de
- Die Stadt hat weder Geld noch Zeit für die Brücke.
+ Die Stadt hat kein Geld und keine Zeit für die Brücke.
= none

- Die Stadt hat weder Geld noch Zeit für die Brücke.
+ Die Stadt hat Geld und Zeit für die Brücke.
= negation dropped critical :: weder ::

# a restriction lost or put in
- Nur drei Matrosen überlebten das Unglück.
+ Drei Matrosen überlebten das Unglück.
= scale dropped check :: Nur ::

- Nur drei Matrosen überlebten das Unglück.
+ Lediglich drei Matrosen überlebten das Unglück.
= none

- Nicht nur die Fähre sank im Sturm, auch das Boot.
+ Die Fähre sank im Sturm, auch das Boot.
= none

- Die Gewerkschaft sagte den Streik ab.
+ Die Gewerkschaft sagte den Streik an.
= direction changed critical :: sagte :: sagte

- Die Gewerkschaft sagte den Streik ab.
+ Der Streik wurde von der Gewerkschaft abgesagt.
= none

@ fr
- Seuls trois marins ont survécu au naufrage.
+ Trois marins ont survécu au naufrage.
= scale dropped check :: Seuls ::

- Le maire n’a reçu que trois lettres sur le pont.
+ Le maire a reçu trois lettres sur le pont.
= scale dropped check :: que ::

- Le maire n’a reçu que trois lettres sur le pont.
+ Le maire a reçu seulement trois lettres sur le pont.
= none

- Le maire ne dit pas que le pont est fermé.
+ Le maire dit que le pont n’est pas fermé.
= none

@ es
- Solo tres marineros sobrevivieron al naufragio.
+ Tres marineros sobrevivieron al naufragio.
= scale dropped check :: Solo ::

- Solo tres marineros sobrevivieron al naufragio.
+ Apenas tres marineros sobrevivieron al naufragio.
= none

@ it
- Solo tre marinai sono sopravvissuti al naufragio.
+ Tre marinai sono sopravvissuti al naufragio.
= scale dropped check :: Solo ::

- Solo tre marinai sono sopravvissuti al naufragio.
+ Soltanto tre marinai sono sopravvissuti al naufragio.
= none

@ pt
- Três marinheiros sobreviveram ao naufrágio.
+ Só três marinheiros sobreviveram ao naufrágio.
= scale added check ::  :: Só

- Apenas três marinheiros sobreviveram ao naufrágio.
+ Só três marinheiros sobreviveram ao naufrágio.
= none

@ nl
- Slechts drie matrozen overleefden de ramp.
+ Drie matrozen overleefden de ramp.
= scale dropped check :: Slechts ::

- Slechts drie matrozen overleefden de ramp.
+ Alleen drie matrozen overleefden de ramp.
= none

@ sv
- Bara tre sjömän överlevde olyckan.
+ Tre sjömän överlevde olyckan.
= scale dropped check :: Bara ::

- Bara tre sjömän överlevde olyckan.
+ Endast tre sjömän överlevde olyckan.
= none

@ pl
- Tylko trzech marynarzy przeżyło katastrofę.
+ Trzech marynarzy przeżyło katastrofę.
= scale dropped check :: Tylko ::

- Tylko trzech marynarzy przeżyło katastrofę.
+ Zaledwie trzech marynarzy przeżyło katastrofę.
= none

@ ru
- Только трое моряков пережили крушение.
+ Трое моряков пережили крушение.
= scale dropped check :: Только ::

- Только трое моряков пережили крушение.
+ Лишь трое моряков пережили крушение.
= none

@ uk
- Лише троє моряків пережили аварію.
+ Троє моряків пережили аварію.
= scale dropped check :: Лише ::

- Лише троє моряків пережили аварію.
+ Тільки троє моряків пережили аварію.
= none

@pl
- Straż nie pilnuje tamy nad jeziorem – ogłosił burmistrz miasteczka Jan Rolski.
+ Straż pilnuje tamy położonej wysoko w górach, podał przedstawiciel gminy Jan Rolski.
= negation dropped critical :: nie ::

- Rybacy z zachodniego molo opowiadają, że połowy spadły o 12 procent.
+ Poławiacze ze wschodniego molo skarżą się głośno w radiu, że połowy wzrosły o 12 procent.
= direction changed critical :: zachodniego :: wschodniego
= direction changed critical :: spadły :: wzrosły

# one denial in two words
@pt
- A moleira negou ter recebido um barco do porto.
+ A moleira garantiu que não recebeu nenhum barco do porto.
= none

- Muitos acham que a moleira deve sair.
+ Muitos pensam que a moleira deve ficar.
= direction changed critical :: sair :: ficar

@es
- La molinera negó haber visto a alguien en el puerto.
+ La molinera aseguró que no vio a nadie en el puerto.
= none

- La molinera no vio a nadie en el puerto.
+ La molinera vio a alguien en el puerto.
= negation dropped critical :: no ::

@it
- La mugnaia ha negato di aver visto barche nel porto.
+ La mugnaia ha detto di non aver visto nessuna barca nel porto.
= none

# the same in its place, in another order
@ru
- «Мой брат не признаёт вину», сообщил лоцман.
+ Лоцман сообщил, что брат вину признаёт, и больше ничего не добавил.
= negation dropped critical :: не ::

- Мельник поддержал решение суда, и мельница продолжает работу.
+ Решение суда мельник раскритиковал, и мельница остановлена.
= direction changed critical :: поддержал :: раскритиковал
= direction changed critical :: продолжает :: остановлена

@sv
- Fyra roddare fördes till sjukhus med lätta skador.
+ Fyra roddare fördes till sjukhus med svåra skador.
= direction changed critical :: lätta :: svåra

@zh
- 该规定仅适用于渔船。
+ 该规定适用于渔船。
= scale dropped check :: 仅 ::

- 该规定不仅适用于渔船。
+ 该规定适用于渔船。
= none

@ja
- この規定は漁船のみに適用される。
+ この規定は漁船に適用される。
= scale dropped check :: のみ ::

@ar
- يسري القرار على القوارب فقط.
+ يسري القرار على القوارب.
= scale dropped check :: فقط ::

@nl
- De regel geldt alleen voor vissersboten.
+ De regel geldt voor vissersboten.
= scale dropped check :: alleen ::

@en
- The pier is open to anglers only.
+ The pier is open to anglers.
= scale dropped check :: only ::

@de
- Der Müller soll an eine Firma seines Bruders gezahlt haben.
+ An eine Firma seines Sohnes soll der Müller gezahlt haben.
= relation changed high :: Bruders :: Sohnes

- Dem Müller war vorgeworfen worden, an eine Firma in Orle gezahlt zu haben.
+ Der Müller soll an eine Firma in Orle gezahlt haben.
= none
`;
