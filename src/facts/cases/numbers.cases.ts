/** Figures in digits and words, with scales, units, ranges and bounds. English. */
export const NUMBERS = `
- The crew of Orle came fourth in the regatta.
+ The crew of Orle came 4th in the regatta.
= number variant cosmetic :: fourth :: 4th

- The crew of Orle came fourth in the regatta.
+ The crew of Orle came 5th in the regatta.
= number changed critical :: fourth :: 5th

- Output climbed to 63 tonnes from 58 tonnes a year before.
+ Output climbed to 58 tonnes, compared with 63 tonnes a year before.
= number changed critical :: 63 tonnes :: 58 tonnes
= number changed critical :: 58 tonnes :: 63 tonnes

- Output climbed to 63 tonnes from 58 tonnes a year before.
+ Output climbed from 58 to 63 tonnes in a year.
= number variant cosmetic :: 58 tonnes :: 58

- Twenty-one members voted for the levy and eight against it.
+ The levy had eight votes for and 21 against.
= number changed critical :: Twenty-one :: eight
= number changed critical :: eight :: 21
= number variant cosmetic :: Twenty-one :: 21

- The levy passed by 21 votes to 8.
+ The levy passed by 8 votes to 21.
= number changed critical :: 21 votes to 8 :: 8 votes to 21

- Mara Tellin, 34, and Jonas Reck, 29, were pulled from the river.
+ Mara Tellin, 29, and Jonas Reck, 34, were pulled from the river.
= number changed critical :: 34 :: 29
= number changed critical :: 29 :: 34

- Mara Tellin, 34, and Jonas Reck, 29, were pulled from the river.
+ Jonas Reck, 29, and Mara Tellin, 34, were pulled from the river.
= none

- The yes side won 41 wards and the no side 37.
+ The yes side won 37 wards and the no side 41.
= number changed critical :: 41 :: 37
= number changed critical :: 37 :: 41

- The fire at the Orlow mill killed 40 people.
+ The fire at the Orlow mill killed 52 people.
= number changed critical :: 40 :: 52

- The mill had 0 faults on its list.
+ The mill had about 17 faults on its list.
= number changed critical :: 0 :: 17

- About 40 workers were inside the mill.
+ There were 52 workers inside the mill.
= number changed critical :: 40 :: 52

- About 40 workers were inside the mill.
+ There were 40 workers inside the mill.
= number changed check :: About 40 :: 40

- Around 40 workers were inside the mill.
+ Some 40 workers were inside the mill.
= none

- The strike idled 7,200 drivers.
+ The strike idled 2,700 drivers.
= number changed critical :: 7,200 :: 2,700

- The stadium holds 60,000 fans.
+ The stadium holds 60 thousand fans.
= number variant cosmetic :: 60,000 :: 60 thousand

- The stadium holds sixty thousand fans.
+ The stadium holds 60k fans.
= number variant cosmetic :: sixty thousand :: 60k

- A dozen boats sank in the harbour.
+ Twelve boats sank in the harbour.
= number variant cosmetic :: A dozen :: Twelve

- Half a million residents lost power.
+ Some 500,000 residents lost power.
= number changed check :: Half a million :: Some 500,000

- Two-thirds of the council backed the tram.
+ Three-quarters of the council backed the tram.
= number changed critical :: Two-thirds :: Three-quarters

- The bridge is 3 miles long.
+ The bridge is 3 km long.
= number changed critical :: 3 miles :: 3 km

- The bridge is 5 miles long.
+ The bridge is 8 kilometres long.
= number variant cosmetic :: 5 miles :: 8 kilometres

- It weighs 12 kg.
+ It weighs 12 kilograms.
= number variant cosmetic :: 12 kg :: 12 kilograms

- It took 10-12 hours to clear the road.
+ It took between 10 and 12 hours to clear the road.
= number variant cosmetic :: 10-12 hours :: between 10 and 12 hours

- It took 10 to 12 hours to clear the road.
+ It took 10 to 14 hours to clear the road.
= number changed critical :: 10 to 12 hours :: 10 to 14 hours

- More than 300 trees fell.
+ Fewer than 300 trees fell.
= number changed critical :: More than 300 :: Fewer than 300

- More than 300 trees fell.
+ At least 300 trees fell.
= none

- Nearly 600 pupils stayed at home.
+ Some 587 pupils stayed at home.
= number variant check :: 600 :: 587

- Dozens of houses were flooded.
+ Hundreds of houses were flooded.
= number changed critical :: Dozens :: Hundreds

- Dozens of houses were flooded.
+ In all, 43 houses were flooded.
= number variant check :: Dozens :: 43

- The council voted 9 votes to 6 for the tram.
+ The council voted 9-6 for the tram.
= number variant cosmetic :: 9 votes to 6 :: 9-6

- Brenmoor won the match 3-2.
+ Brenmoor won the match 3-1.
= number changed critical :: 3-2 :: 3-1

- The motion passed by 52 to 48.
+ The motion passed by 52-48.
= number variant cosmetic :: 52 to 48 :: 52-48

- The driver, a 38-year-old man, fled.
+ The driver, a man aged 38, fled.
= number variant cosmetic :: 38-year-old :: 38

- The driver, a 38-year-old man, fled.
+ The driver, a 36-year-old man, fled.
= number changed critical :: 38-year-old :: 36-year-old

- Three people were hurt and 14 rescued.
+ Fourteen people were rescued and 3 hurt.
= number variant cosmetic :: Three :: 3
= number variant cosmetic :: 14 :: Fourteen

- The rebuilt school has 24 classrooms and a gym.
+ The rebuilt school has classrooms and a gym.
= number dropped high :: 24 ::

- The rebuilt school has classrooms and a gym.
+ The rebuilt school has 24 classrooms and a gym.
= number added high ::  :: 24

- The ship carried 212 passengers and freight.
+ The ship carried passengers and freight.
-
+ On board were 212 passengers.
= none

- One of the farmers said the well was dry.
+ A farmer said the well was dry.
= none

- One person was hurt.
+ Two people were hurt.
= number changed critical :: One :: Two

- First, the council must pay.
+ The council must pay, to begin with.
= none

- It was the third quarter without growth.
+ It was the second quarter without growth.
= number changed critical :: third :: second

- A second later the roof fell.
+ Moments later the roof fell.
= none

- The virus, called VID-19, spread.
+ The virus, which is called VID-19, spread quickly.
= none

- See No. 10 in the list of rules.
+ See rule No. 10 in the list.
= none

- The tower is 120 metres high.
+ The tower is 210 metres high.
= number changed critical :: 120 metres :: 210 metres

- It rose from 10 to 12 points.
+ It rose to 12 points from 10.
= none

- Traffic doubled on the ring road.
+ Traffic tripled on the ring road.
= number changed critical :: doubled :: tripled

- The plant makes 1.2 billion screws.
+ The plant makes 1,200 million screws.
= number variant cosmetic :: 1.2 billion :: 1,200 million

- The temperature fell to minus 4 degrees.
+ The temperature fell to minus 14 degrees.
= number changed critical :: 4 degrees :: 14 degrees

- Lunch in the village school stays cheap.
+ Pensioners get an extra 54 crowns a month and lunch in the village school stays cheap.
- Pensioners in the village get an extra 45 crowns a month.
-
= money changed critical :: 45 crowns :: 54 crowns

- Two museums took the painting down.
+ Museums took the painting down.
= number dropped check :: Two ::

- The pit closed with 31 dead after 9 months.
+ The pit closed with 31 dead after 275 days.
= number dropped high :: 9 months ::
= number added high ::  :: 275 days

- Unemployment rose by 0.3 percentage points to 5.6%.
+ Unemployment rose 0.3 percent to 5.6 percent.
= percent changed critical :: 0.3 percentage points :: 0.3 percent
= percent variant cosmetic :: 5.6% :: 5.6 percent

- The index fell 0.7% to 11.42 points.
+ The index fell 0.7% to 14.12 points.
= number changed critical :: 11.42 :: 14.12

- Prices rose 10 to 12 percent in the valley.
+ Prices rose 10 to 15 percent in the valley.
= percent changed critical :: 10 to 12 percent :: 10 to 15 percent

- Traders had expected a cut of 25 basis points.
+ Traders had expected a quarter-point cut.
= percent variant cosmetic :: 25 basis points :: a quarter-point

- Traders had expected a cut of 25 basis points.
+ Traders had expected a half-point cut.
= percent changed critical :: 25 basis points :: half-point

- Brell Cycles recalls 48,000 bikes.
+ Brell Cycles recalls thousands of bikes.
= number variant check :: 48,000 :: thousands

- Number of injured in Norwick fire rises to 23.
- Two people died and 19 were injured in the fire.
+ Two dead in Norwick fire.
+ Two people died and 23 were injured in the fire.
= number changed critical :: 19 :: 23
= scale changed critical :: injured :: dead

- Number of injured in Norwick fire rises to 23.
- Two people died in the fire.
+ Number of injured in Norwick fire rises to 32.
+ Two people died in the fire.
= number changed critical :: 23 :: 32

- The bank will close twelve of its 31 branches in Norwick.
+ The bank will close 12 out of 31 branches in Norwick.
= none

- The bank will close twelve of its 31 branches in Norwick.
+ The bank will close 12 out of 41 branches in Norwick.
= number changed critical :: 31 :: 12 out of 41

- The blast killed 12 passengers, and 30 sailors lost their jobs over it.
+ After 30 passengers died in the blast, 12 sailors were dismissed.
= number changed critical :: 12 :: 30
= number changed critical :: 30 :: 12

- The blast killed 12 passengers, and 30 sailors lost their jobs over it.
+ After the blast 30 sailors were dismissed; 12 passengers had died.
= none

# \`m\` behind a figure is metres before a word of measure or before no word, and million before a noun
- The wall is 5m high.
+ The wall is 5 metres high.
= number variant cosmetic :: 5m :: 5 metres

- The wall is 5m high.
+ The wall is 5 million high.
= number changed critical :: 5m :: 5 million

- They built a wall of 5m.
+ They built a wall of 5 metres.
= number variant cosmetic :: 5m :: 5 metres

- They built a wall of 5m, which fell.
+ They built a wall of 5 metres, which fell.
= number variant cosmetic :: 5m :: 5 metres

- Visits to the mill of Tollan rose to 5m, according to Brill.
+ Visits to the mill of Tollan rose to 5 million, according to Brill.
= number variant cosmetic :: 5m :: 5 million

- Visits to the mill of Tollan rose to 5m, according to Brill.
+ Visits to the mill of Tollan rose to 6 million, according to Brill.
= number changed critical :: 5m :: 6 million

- The fund has 5m members.
+ The fund has 5 million members.
= number variant cosmetic :: 5m :: 5 million

# a number in words is small below ten
- Twelve museums reopened on the quay.
+ Museums reopened on the quay.
= number dropped high :: Twelve ::

- Nine museums reopened on the quay.
+ Museums reopened on the quay.
= number dropped check :: Nine ::

# a share stands before a mark as well
- The fund was cut by a third, he said.
+ The fund was cut by a quarter, he said.
= number changed critical :: a third :: a quarter

# two values of two kinds are no range
- The board set aside 8% to 12 km of road.
+ The board set aside 9% to 12 km of road.
= percent changed critical :: 8% :: 9%

# a year and a bare count of the same digits are one value
- The fleet of 2019 was sold.
+ The fleet of 2,019 ships was sold.
= date variant cosmetic :: 2019 :: 2,019

# degrees and speeds are units of several signs
- It was 30 °C in the mill of Tollan.
+ It was 30 °F in the mill of Tollan.
= number changed critical :: 30 °C :: 30 °F

- The tram of Tollan runs at 30 km/h on the quay.
+ The tram of Tollan runs at 30 km on the quay.
= number dropped high :: 30 km/h ::
= number added high :: :: 30 km

- The state paid 4 lakh rupees to weavers and 2 crore to mills.
+ The state paid Rs. 4,00,000 to weavers and Rs 2,00,00,000 to mills.
= money variant cosmetic :: 4 lakh rupees :: Rs. 4,00,000
= money variant cosmetic :: 2 crore :: Rs 2,00,00,000

- The keeper of Tollan is 6'1" tall.
+ The keeper of Tollan is 6 feet 1 inch tall.
= number variant cosmetic :: 6'1" :: 6 feet 1 inch

- The hearing took two and a half hours.
+ The hearing took 2 hours and 30 minutes.
= number variant cosmetic :: two and a half hours :: 2 hours and 30 minutes

- A stamp costs 85¢ in Tollan.
+ A stamp costs $0.85 in Tollan.
= money variant cosmetic :: 85¢ :: $0.85

- Tollan is the second-largest port.
+ Tollan is the third-largest port.
= number changed critical :: second :: third

- The rowers of Tollan lost 48-45.
+ The rowers of Tollan lost 45-48.
= number variant cosmetic :: 48-45 :: 45-48

- The rate rose 25 basis points in Tollan.
+ The rate rose 25 bps in Tollan.
= percent variant cosmetic :: 25 basis points :: 25 bps

- The dose was 5 milligrams.
+ The dose was 5 micrograms.
= number changed critical :: 5 milligrams :: 5 micrograms

- Profit fell in the third quarter.
+ Profit fell in Q3.
= number variant cosmetic :: third :: Q3

- The bag weighed 3 kg at the gate.
+ The bag weighed 3 pounds at the gate.
= money changed critical :: 3 kg :: 3 pounds

- The vote is on the 19th day of November.
+ The vote is on Nov. 19.
= date variant cosmetic :: 19th day of November :: Nov. 19

- The deadline is 04/06/2025 in Tollan.
+ The deadline is June 4, 2025, in Tollan.
= date variant cosmetic :: 04/06/2025 :: June 4, 2025

- Vell weighed a third-party run in Oster.
+ Vell weighed a bid of her own in Oster.
= none

- The runners did a quarter-mile at noon.
+ The runners did a half-mile at noon.
= number changed critical :: a quarter-mile :: half-mile

# sums in a list pair by what they are for
- Bills came to $6,412.30 for the harvest trip, $4,120.10 for Easter and $3,020.55 for Midsummer.
+ Midsummer cost the town $3,030.55, harvest $6,512.30 and Easter $4,120.10, bills show.
= money changed critical :: $6,412.30 :: $6,512.30
= money changed critical :: $3,020.55 :: $3,030.55

@en
- The clerk got 18 months in jail.
+ The clerk got a year and a half in jail.
= number variant cosmetic :: 18 months :: a year and a half

- The bakery closed for 60 days.
+ The bakery closed for two months.
= number variant cosmetic :: 60 days :: two months

@de
- Zweieinhalb Jahre dauerte der Umbau.
+ Dreieinhalb Jahre dauerte der Umbau.
= number changed critical :: Zweieinhalb Jahre :: Dreieinhalb Jahre

@ko
- 어부 스물세 명이 왔다.
+ 어부 서른두 명이 왔다.
= number changed critical :: 스물세 명 :: 서른두 명

@en
- It is the third tram line of the city.
+ It is the fourth tram line of the city.
= number changed critical :: third :: fourth

@es
- Una cuarta parte de los pescadores se fue.
+ El 25 % de los pescadores se fue.
= percent variant cosmetic :: Una cuarta parte :: 25 %

# one measure in two units
@en
- The yard covers 38 hectares of marsh.
+ The yard covers 38 hectares (94 acres) of marsh.
= none

@de
- Die Schiffe nehmen einen Umweg von zwei Tagen.
+ Die Schiffe nehmen einen zweitägigen Umweg.
= number variant cosmetic :: zwei Tagen :: zweitägigen

# what a second figure measures, and a first one's millions, are the other's
@en
- Buses will leave the square every 15 minutes instead of every half hour.
+ Buses are to leave the square every 15 minutes rather than every 30.
= number variant cosmetic :: half hour :: 30

- Buses will leave the square every 15 minutes instead of every half hour.
+ Buses are to leave the square every 15 minutes rather than every 20.
= number changed critical :: half hour :: 20

- The toll will bring in $3 million, then $5 million, the port said.
+ The toll’s yield will rise from $3 to $5 million, the port said.
= money variant cosmetic :: $3 million :: $3

# an estimate is about as much
@de
- Der Deich kostet etwa 40 Millionen Kronen.
+ Der Deich wird auf 40 Millionen Kronen geschätzt.
= none

- Ein Drittel der Fischer blieb im Hafen.
+ Zweidrittel der Fischer blieben im Hafen.
= number changed critical :: Ein Drittel :: Zweidrittel

@nl
- Een kwart van de vissers bleef in de haven.
+ Driekwart van de vissers bleef in de haven.
= number changed critical :: Een kwart :: Driekwart

@pl
- Gmina zapłaci jedną trzecią rachunku za nowy wał.
+ Gmina zapłaci dwie trzecie rachunku za nowy wał.
= number changed critical :: jedną trzecią :: dwie trzecie

- To już trzecia powódź w tym mieście.
+ W tym mieście to już trzecia powódź.
= none

- Wał kosztuje około 40 milionów złotych.
+ Koszt wału szacuje się na 40 milionów złotych.
= none

@uk
- Громада сплатить третину рахунку за новий вал.
+ Громада сплатить дві третини рахунку за новий вал.
= number changed critical :: третину :: дві третини

@es
- Una cuarta parte de los pescadores se quedó en el puerto.
+ Tres cuartas partes de los pescadores se quedaron en el puerto.
= number changed critical :: Una cuarta parte :: Tres cuartas partes

@en
- The parish paid £2.6m to 84 families.
+ The parish has paid 84 families £2.8m.
= money changed critical :: £2.6m :: £2.8m

@de
- Der Rat von Harl stimmte mit 17 zu 12 Stimmen dafür.
+ Mit 17:12 Stimmen war der Rat von Harl dafür.
= number variant cosmetic :: 17 zu 12 :: 17:12

- Der Rat von Harl stimmte mit 17 zu 12 Stimmen dafür.
+ Mit 16:13 Stimmen war der Rat von Harl dafür.
= number changed critical :: 17 zu 12 :: 16:13

- Die fünfköpfige Familie verlor ihr Haus.
+ Die Familie mit fünf Personen verlor ihr Haus.
= number variant cosmetic :: fünfköpfige :: fünf

@zh
- 约有2.5万人参加集会。
+ 约25000人参加集会。
= number variant cosmetic :: 2.5万人 :: 25000人
`;
