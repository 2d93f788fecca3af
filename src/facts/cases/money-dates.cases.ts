/** Money, shares, dates and times. English. */
export const MONEY_DATES = `
- The launch is set for 3 p.m. EST.
+ The launch is set for 2000 GMT.
= time variant cosmetic :: 3 p.m. EST :: 2000 GMT

- The launch is set for 3 p.m. EST.
+ The launch is set for 1500 GMT.
= time changed critical :: 3 p.m. EST :: 1500 GMT

- The fare will rise from 12 to 15 euros.
+ The fare will rise to 15 euros from 12 euros.
= money variant cosmetic :: 12 :: 12 euros

- The dam cost ₹7 crore.
+ The dam cost Rs. 7 crore.
= money variant cosmetic :: ₹7 crore :: Rs. 7 crore

- A season ticket costs $2,000 to $9,000.
+ A season ticket costs $2-9,000.
= money variant cosmetic :: $2,000 to $9,000 :: $2-9,000

- Each of them won two $300 vouchers.
+ Each of them won two $ 300 vouchers.
= money variant cosmetic :: $300 :: $ 300

- The mill burned in 1884.
+ The mill burned in 1884.²
= none

- The fair opens on 12th. June in Orle.
+ The fair opens on 12 June in Orle.
= date variant cosmetic :: 12th. June :: 12 June

- The new ferry cost $35,000,000.
+ The new ferry cost $53,000,000.
= money changed critical :: $35,000,000 :: $53,000,000

- The new ferry cost $1.2bn.
+ The new ferry cost $1.2 billion.
= money variant cosmetic :: $1.2bn :: $1.2 billion

- The new ferry cost 35 million euros.
+ The new ferry cost €35m.
= money variant cosmetic :: 35 million euros :: €35m

- The new ferry cost €35 million.
+ The new ferry cost £35 million.
= money changed critical :: €35 million :: £35 million

- The new ferry cost US$35 million.
+ The new ferry cost $35 million.
= money variant cosmetic :: US$35 million :: $35 million

- The new ferry cost $35 million.
+ The new ferry cost 35 million.
= money changed check :: $35 million :: 35 million

- The new ferry cost $1.24 billion.
+ The new ferry cost $1.2 billion.
= money changed high :: $1.24 billion :: $1.2 billion

- The new ferry cost about $1.2 billion.
+ The new ferry cost $1.24 billion.
= money variant check :: $1.2 billion :: $1.24 billion

- Tickets cost $5 to $10.
+ Tickets cost between $5 and $10.
= money variant cosmetic :: $5 to $10 :: between $5 and $10

- The grant of 40,000 pounds pays for the roof.
+ The grant pays for the roof.
= money dropped high :: 40,000 pounds ::

- The grant pays for the roof.
+ The grant of 40,000 pounds pays for the roof.
= money added high ::  :: 40,000 pounds

- The roof cost 35 million euros.
+ The roof cost 35 million euros ($38 million).
= money added check ::  :: $38 million

- The firm lost 900 yen a share.
+ The firm lost ¥900 a share.
= money variant cosmetic :: 900 yen :: ¥900

- The fine was 50 cents.
+ The fine was 15 cents.
= money changed critical :: 50 cents :: 15 cents

- Rents rose 12%.
+ Rents rose 12 percent.
= percent variant cosmetic :: 12% :: 12 percent

- Rents rose 12 per cent.
+ Rents rose 12 percent.
= percent variant cosmetic :: 12 per cent :: 12 percent

- Rents rose 12 percent.
+ Rents rose 12 percentage points.
= percent changed critical :: 12 percent :: 12 percentage points

- Rents rose 12 percent.
+ Rents rose 21 percent.
= percent changed critical :: 12 percent :: 21 percent

- Half of the flats stand empty.
+ In all, 50 percent of the flats stand empty.
= percent variant cosmetic :: Half :: 50 percent

- A third of the flats stand empty.
+ In all, 33 percent of the flats stand empty.
= percent variant cosmetic :: A third :: 33 percent

- Sales fell by 3 percent at the two mills.
+ Sales fell at the two mills.
= percent dropped high :: 3 percent ::

- Sales fell at the two mills.
+ Sales fell by 3 percent at the two mills.
= percent added high ::  :: 3 percent

- The share went from 3% to 5%.
+ The share went from 3% to 6%.
= percent changed critical :: 5% :: 6%

- The dam broke on Mar. 7, 2025.
+ The dam broke on 7 March 2025.
= date variant cosmetic :: Mar. 7, 2025 :: 7 March 2025

- The dam broke on March 7.
+ The dam broke on March 9.
= date changed critical :: March 7 :: March 9

- The dam broke on Wednesday.
+ The dam broke on Thursday.
= date changed critical :: Wednesday :: Thursday

- The dam broke on Wednesday.
+ On Wednesday the dam broke.
= none

- The dam broke on Friday.
+ The dam broke on March 7, 2025.
= date variant cosmetic :: Friday :: March 7, 2025

- The dam broke on Friday.
+ The dam broke on March 8, 2025.
= date changed critical :: Friday :: March 8, 2025

- The dam broke yesterday.
+ The dam broke on Wednesday.
= date variant check :: yesterday :: Wednesday

- The dam broke yesterday.
+ The dam broke today.
= date changed critical :: yesterday :: today

- The mayor repeated a plea made earlier this week.
+ The mayor repeated an earlier plea.
= date dropped check :: earlier this week ::

- The 2019 vote at the mill failed.
+ The vote at the mill in 2019 failed.
= none

- The mill closed in 1998.
+ The mill closed in 1989.
= date changed critical :: 1998 :: 1989

- The mill closed in the 1990s.
+ The mill closed in the 1980s.
= date changed critical :: 1990s :: 1980s

- The mill closed in the 1990s.
+ The mill closed in the '90s.
= date variant cosmetic :: 1990s :: 90s

- The mill closed in May.
+ The mill may have closed in May.
= hedge added check ::  :: may

- They will march on the mill.
+ They will walk to the mill.
= none

- The strike, which began in March 2019, is over.
+ The strike is over.
= date dropped high :: March 2019 ::

- The strike is over.
+ The strike, which began in March 2019, is over.
= date added high ::  :: March 2019

- The fair runs May 3 through May 9.
+ The fair runs May 3-9.
= date variant cosmetic :: May 3 through May 9 :: May 3-9

- The deadline is 2025-03-07.
+ The deadline is March 7, 2025.
= date variant cosmetic :: 2025-03-07 :: March 7, 2025

- The siren went off at 7 a.m.
+ The siren went off at 07:00.
= time variant cosmetic :: 7 a.m. :: 07:00

- The siren went off at 7 a.m. in the port.
+ The siren went off at 7am in the port.
= time variant cosmetic :: 7 a.m. :: 7am

- The siren went off at 7 a.m. in the port.
+ The siren went off at 7 p.m. in the port.
= time changed critical :: 7 a.m. :: 7 p.m.

- The siren went off at 2:15 p.m. in the port.
+ The siren went off at 2:45 p.m. in the port.
= time changed critical :: 2:15 p.m. :: 2:45 p.m.

- The siren went off at noon.
+ The siren went off at 12:00.
= time variant cosmetic :: noon :: 12:00

- The siren went off at midnight.
+ The siren went off at noon.
= time changed critical :: midnight :: noon

- The siren went off at 8:30 p.m., waking the port.
+ The siren went off, waking the port.
= time dropped high :: 8:30 p.m. ::

- The siren went off, waking the port.
+ The siren went off at 8:30 p.m., waking the port.
= time added high ::  :: 8:30 p.m.

- The launch is set for 0900 GMT.
+ The launch is set for 9:00 EST.
= time changed critical :: 0900 GMT :: 9:00 EST

- KARWITZ, Dec 12 (Hallam Wire) - The port is shut.
+ The port is shut.
= none

- About 200 homes lost power in the first storm and 900 in the second storm.
+ About 900 homes lost power in the second storm.
-
+ The first storm hit 200 homes.
= number changed check :: 900 :: About 900

- Her husband, the painter Ivo Larch (1928-1996), designed the railings.
+ Her husband Ivo Larch, the painter, who died in 1996, designed the railings.
= date dropped check :: 1928 ::

- The painter Ivo Larch (1928–1996) designed the railings.
+ The painter Ivo Larch designed the railings.
= date dropped check :: 1928 ::
= date dropped check :: 1996 ::

- The painter Ivo Larch (1928–1996) designed the railings.
+ The painter Ivo Larch (1928–1969) designed the railings.
= date changed critical :: 1996 :: 1969

- The ferry sank off the island on Monday evening, the coastguard said.
- It went down in calm weather.
+ The ferry sank off the island, the coastguard said on Tuesday.
+ It went down in calm weather on Monday.
= date added high :: :: Tuesday

- The hearing on Monday was put off.
- It was the second on Monday.
+ The hearing on Tuesday was put off.
+ It was the second on Monday.
= date changed critical :: Monday :: Tuesday

# a weekday and its date are one value
- The hearing is on Friday, March 7.
+ The hearing is on Friday, March 14.
= date changed critical :: Friday, March 7 :: Friday, March 14

- Damp March nights delayed the ferry.
+ March nights delayed the ferry.
= none

@de
- Die Anhörung am 07.12.2025 wurde verschoben.
+ Die Anhörung am 08.12.2025 wurde verschoben.
= date changed critical :: 07.12.2025 :: 08.12.2025

@ja
- 二十五万人が参加した。
+ 25万人が参加した。
= number variant cosmetic :: 二十五万人 :: 25万人

- 会議は2024年3月に開かれた。
+ 会議は2025年3月に開かれた。
= date changed critical :: 2024年3月 :: 2025年3月

@en
- Most of the 19 Sept. 11 attackers had trained in Tollan.
+ Most of the 19 attackers of 9/11 had trained in Tollan.
= date variant cosmetic :: Sept. 11 :: 9/11

@en
- The fair opens at half past two in the afternoon.
+ The fair opens at half past three in the afternoon.
= time changed critical :: half past two :: half past three

- The bell rings at quarter to nine.
+ The bell rings at 8:45.
= time variant cosmetic :: quarter to nine :: 8:45

@de
- Die Messe beginnt um 19.30 Uhr.
+ Die Messe beginnt um halb acht abends.
= time variant cosmetic :: 19.30 Uhr :: halb acht abends

@es
- La feria empieza a las 19:30.
+ La feria empieza a las siete y media de la tarde.
= time variant cosmetic :: 19:30 :: siete y media de la tarde

@fr
- La foire ouvre à 19 h 15.
+ La foire ouvre à sept heures et quart du soir.
= time variant cosmetic :: 19 h 15 :: sept heures et quart du soir

# a month of three letters is whole
@en
- The weir reopens in May.
+ The weir reopens in June.
= date changed critical :: May :: June

@de
- Die Schleuse bleibt bis Ende März gesperrt.
+ Die Schleuse bleibt bis Ende Mai gesperrt.
= date changed critical :: März :: Mai

# a day of that month is no such month
@en
- The pilot was hired in July 2031.
- The crane fell on 3 June 2031.
+ The pilot was hired in June 2031.
+ The crane fell on 3 June 2031.
= date changed critical :: July 2031 :: June 2031

@de
- Der Lotse sprach für zweier Seeleute Rechte.
+ Der Lotse sprach für die Rechte von zwei Seeleuten.
= number variant cosmetic :: zweier :: zwei

@en
- Shares in the ferry line rose to 187 pence.
+ Shares in the ferry line rose to 187p.
= money variant cosmetic :: 187 pence :: 187p
`;
