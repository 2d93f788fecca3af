/** Names: people, places, organisations. English. */
export const NAMES = `
- Spokeswoman Nora Felk said the pool will open.
- Felk gave no date.
+ The pool will open, said spokeswoman Nina Falk.
+ Felk gave no date.
= name changed critical :: Nora Felk :: Nina Falk

- Petra Lund of Corvin Capital cut her forecast.
+ Petra Lund, an analyst at Corvin Securities, cut her forecast.
= name changed critical :: Corvin Capital :: Corvin Securities

- Premier Tamsin Orlova met reporters in Brenmoor.
+ Premier Tamsin Orlov met reporters in Brenmoor.
= name variant check :: Orlova :: Orlov

- Premier Tamsin Orlova met reporters in Brenmoor.
- Orlova then left for Harl.
+ Premier Tamsin Orlova met reporters in Brenmoor.
+ Orlowa then left for Harl.
= name variant cosmetic :: Orlova :: Orlowa

- The keeper, Mia Lindqvist, lit the lamp.
- Lindqvist has kept it for nine years.
+ The keeper, Mia Lindqvist, lit the lamp.
+ Lindkvost has kept it for nine years.
= name variant check :: Lindqvist :: Lindkvost

- The keeper, Mia Lindqvist, lit the lamp.
- Her deputy Jan Lindqvost was ill.
- Lindqvist has kept it for nine years.
+ The keeper, Mia Lindqvist, lit the lamp.
+ Her deputy Jan Lindqvost was ill.
+ For nine years Lindqvist has kept it.
= none

- The envoy, Danylo Verensky, left early.
+ The envoy, Danylo Verenskiy, left early.
= name variant cosmetic :: Verensky :: Verenskiy

- Senator Charles E. Holm, the chairman, left early.
+ Sen. Chuck Holm, the chairman, left early.
= name variant cosmetic :: Charles E. Holm :: Chuck Holm

- The prize went to Ana Lucia Varban.
+ The prize went to A. L. Varban.
= none

- Charles E. Holm, the chairman, left early.
+ Charles K. Holm, the chairman, left early.
= name changed critical :: Charles E. Holm :: Charles K. Holm

- The envoy, Danylo Verenskyy, left early.
+ The envoy, Danylo Verenskij, left early.
= name variant cosmetic :: Verenskyy :: Verenskij

- The ferry to Odesa sank near Kharkiv Street.
+ The ferry to Odessa sank near Kharkiv Street.
= name variant cosmetic :: Odesa :: Odessa

- The convoy reached Kyiv at dawn.
+ The convoy reached Kiev at dawn.
= name variant cosmetic :: Kyiv :: Kiev

- The pilot, John Harrow, was unhurt.
+ The pilot, Jon Harrow, was unhurt.
= name variant check :: John :: Jon

- The deal was signed by minister Paula Meldrin on the quay.
+ The deal was signed by minister Paula Sanborn on the quay.
= name changed critical :: Paula Meldrin :: Paula Sanborn

- The deal was signed by minister Meldrin on the quay.
+ The deal was signed by minister Sanborn on the quay.
= name changed critical :: Meldrin :: Sanborn

- The train from Brenmoor to Calder was late.
+ The train from Brenmoor to Tollan was late.
= name changed critical :: Calder :: Tollan

- The talks in Iran went on.
+ The talks in Iraq went on.
= name changed critical :: Iran :: Iraq

- The mayor blamed Austria for the delay.
+ The mayor blamed Australia for the delay.
= name changed critical :: Austria :: Australia

- She met Giulia Meldrin, the owner of the mill.
+ She met Meldrin, who owns the mill.
-
+ Giulia Meldrin was calm.
= none

- The plan of the United Nations was read aloud.
+ The UN plan was read aloud.
= none

- The report of the Northern Harbour Authority was read aloud.
+ The NHA report was read aloud.
= none

- The fleet of the U.S. sailed on.
+ The fleet of the United States sailed on.
= none

- Italian farmers blocked the road to the port.
+ Farmers from Italy blocked the road to the port.
= none

- Ukrainian officials praised the harbour town of Calder.
+ Officials in Ukraine praised the harbour town of Calder.
= none

- The plan would be costly for Kyiv and its allies.
+ The plan would be costly for Ukraine and its allies.
= none

- The owner of the mill, Ida Corvane, wept.
+ The owner of the mill wept.
= name dropped check :: Ida Corvane ::

- The owner of the mill wept.
+ The owner of the mill, Ida Corvane, wept.
= name added check ::  :: Ida Corvane

- A lawyer for the Tollan Steel Works spoke.
+ A lawyer for the works spoke.
= name dropped check :: Tollan Steel Works ::

- A lawyer for the works spoke.
+ A lawyer for the Tollan Steel Works spoke.
= name added check ::  :: Tollan Steel Works

- The harbour at Calder's mouth is shut.
+ The harbour at the mouth of the Calder is shut.
= none

- Outside, the crowd cheered.
+ The crowd cheered outside.
= none

- Farmers Demand Higher Prices for Milk and Butter
+ Dairy Farmers Want Better Milk Prices
= none

- The dam, said Professor Ilse Tarn, is safe.
+ The dam, said Prof. Ilse Tarn, is safe.
= name variant cosmetic :: Professor :: Prof

- The singer J. Harrow opened the fair.
+ The singer John Harrow opened the fair.
= none

- Rescuers of the Hallam Coast Guard found the boat.
+ The boat was found by rescuers of the Hallam Coast Guard.
= none

- The novelist Renée Valcourt won the prize.
+ The novelist Renee Valcourt won the prize.
= none

- On Monday the council met in March Hall.
+ The council met on Monday in March Hall.
= none

- The judge, Mara Teld, freed him.
+ The judge freed him.
-
+ Mara Teld gave no reason.
= none

- The shipyard in South Korea closed.
+ The shipyard in North Korea closed.
= name changed critical :: South Korea :: North Korea


- Meldrin said the quay was safe.
+ Sanborn said the quay was safe.
= name changed critical :: Meldrin :: Sanborn

- Farmers said the quay was safe.
+ Anglers said the quay was safe.
= none

- Will the quay hold, asked Ida Corvane, or May Tolland?
+ Ida Corvane and May Tolland asked whether the quay will hold.
= none

- The firm will cut jobs, Chief Financial Officer Rana Meldrin said.
+ The firm will cut jobs, said CFO Rana Meldrin.
= none

- The firm will cut jobs, Chief Financial Officer Rana Meldrin said.
+ The firm will cut jobs, said CFO Rana Sanborn.
= name changed critical :: Rana Meldrin :: Rana Sanborn

- Mayor Rana Meldrin accused Councillor Ivo Sanborn of hiding the report.
+ Councillor Ivo Sanborn accused Mayor Rana Meldrin of hiding the report.
= name changed critical :: Rana Meldrin :: Ivo Sanborn
= name changed critical :: Ivo Sanborn :: Rana Meldrin

- Meldrin accused Sanborn of hiding the report.
+ Sanborn was accused by Meldrin of hiding the report.
= none

- Meldrin, Sanborn and Tolland voted against the quay on Monday night.
+ Tolland, Sanborn and Meldrin voted against the quay on Monday night.
= none

- Austria beat Norway in the final in Lisbon.
+ Norway beat Austria in the final in Lisbon.
= name changed critical :: Austria :: Norway
= name changed critical :: Norway :: Austria

- Rana Meldrin said Ivo Sanborn hid the report on Monday.
+ Ivo Sanborn hid the report on Monday, Rana Meldrin said.
= none

# a name in another spelling elsewhere is no name lost
- The mill was sold to Danylo Verensky on Monday.
- A letter followed.
+ The mill was sold on Monday.
+ A letter by Danylo Verenskiy followed.
= none

- The mill was sold to Tamsin Orlova on Monday.
- A letter followed.
+ The mill was sold on Monday.
+ A letter by Tamsin Orlov followed.
= none

- The mill was sold to Tamsin Orlova on Monday.
- A letter followed.
+ The mill was sold on Monday.
+ A letter by Tamsin Sanborn followed.
= name dropped check :: Tamsin Orlova ::
= name added check :: :: Tamsin Sanborn

# capitals of two letters open no dateline, capitals of three do
- UN — Meldrin said the quay of Tollan was safe.
+ Meldrin said the quay of Tollan was safe.
= name dropped check :: UN ::

- ULM — Meldrin said the quay of Tollan was safe.
+ Meldrin said the quay of Tollan was safe.
= none

# names between the same words changed, though both stand elsewhere on the other side
- The train from Brenmoor to Calder was late.
- A bus left Tollan.
+ The train from Brenmoor to Tollan was late.
+ A bus left Calder.
= name changed critical :: Calder :: Tollan
= name changed critical :: Tollan :: Calder

# a first name alone does not stand for a name, a surname does
- The mill was sold to Yann Corbel on Monday.
- A man came.
+ The mill was sold on Monday.
+ Yann came.
= name dropped check :: Yann Corbel ::

- The mill was sold to Yann Corbel on Monday.
- A man came.
+ The mill was sold on Monday.
+ Then Corbel came.
= none

# names that differ by many letters are two names
- The deal was signed by minister Meldrin on the quay.
+ The deal was signed by minister Mells on the quay.
= name changed critical :: Meldrin :: Mells

- Ada Vanning met Paul Corbin at the mill on Monday.
+ Ada Vanning met Paul Corbin at the mill on Monday.
- Vanning signed the deed.
+ Corbin signed the deed.
= name changed critical :: Vanning :: Corbin

- Ada Vanning met Paul Corbin at the mill on Monday.
+ Ada Vanning met Paul Corbin at the mill on Monday.
- Vanning signed the deed.
+ Harlow signed the deed.
= name changed critical :: Vanning :: Harlow

- Minister Vanning resigned.
+ Mayor Corbin resigned.
- The vote between Vanning and Corbin was close.
+ The vote between Vanning and Corbin was close.
= name changed critical :: Vanning :: Corbin

- Police arrested May Corbin at the mill.
+ Police arrested Amy Corbin at the mill.
= name changed critical :: May Corbin :: Amy Corbin

- April Vanning won the race.
+ June Vanning won the race.
= name changed critical :: April Vanning :: June Vanning

- Hugo Corbin met Tess Vanning in Marrow.
+ Hugo Corbin met Bess Vanning in Marrow.
= name changed critical :: Tess Vanning :: Bess Vanning

- The award went to Elizabeth Corbin.
+ The award went to Liz Corbin.
= name variant cosmetic :: Elizabeth :: Liz

- The Israeli envoy left the talks in Marrow.
+ The Iranian envoy left the talks in Marrow.
= name changed critical :: Israeli :: Iranian

- Vanning Mills cut its forecast for the year.
+ Company officials cut its forecast for the year.
= name dropped check :: Vanning Mills ::

# a name cut short in brackets, and a rank
- Senator Ida Vell of Brennick holds the No. 2 post.
+ Senator Ida Vell (Bk.) holds the post below the leader.
= none

# a person is no bank
- The plan for the mill was blocked by Ida Vell at the end of a long night.
+ Money for the mill was promised by Brell Bank at last.
= name dropped check :: Ida Vell ::
= name added check :: :: Brell Bank

# one name, by another part
- Paola Varesi runs the reserve of Tarn.
- But Varesi accepted that the hares were safe.
+ Paola Varesi runs the reserve of Tarn.
+ But Paola accepted that the hares were safe.
= none

# a doubled letter
- The lane to Kellingham is 90 paces long.
+ The lane to Kelingham is 90 paces long.
= name variant check :: Kellingham :: Kelingham

- The pilot, Oleksandr Rudenko, landed late.
+ The pilot, Olexandr Rudenko, landed late.
= name variant cosmetic :: Oleksandr :: Olexandr

# adjectives of states in lower case

# whoever is gone is told once, by whatever part of the name
- Ines Vole spoke at the mill on Monday.
- Later Vole left the mill by boat.
+ A clerk spoke at the mill on Monday.
+ Later a clerk left the mill by boat.
= name dropped check :: Ines Vole ::

@de
- Die österreichische Fähre lag im Hafen.
+ Die australische Fähre lag im Hafen.
= name changed critical :: österreichische :: australische

@fr
- Les Nations unies ont mis les pêcheurs en garde.
+ L'ONU a mis les pêcheurs en garde.
= none

- Le bac autrichien reste au port.
+ Le bac australien reste au port.
= name changed critical :: autrichien :: australien

@es
- El ferri austriaco sigue en el puerto.
+ El ferri australiano sigue en el puerto.
= name changed critical :: austriaco :: australiano

# scripts without capitals
@ar
- وفازت ليلى منصور بالسباق.
+ وفازت سلمى منصور بالسباق.
= name changed critical :: ليلى :: سلمى

- وأغلقت بلدية الواحة السوق.
+ وأغلقت بلدية البستان السوق.
= name changed critical :: الواحة :: البستان

- وصل الرئيس السابق إلى الميناء.
+ وصل الرئيس الحالي إلى الميناء.
= none

@zh
- 村长见到了刘洋。
+ 村长见到了刘扬。
= name changed critical :: 洋 :: 扬

- 渔民王建国修好了船。
+ 渔民王建民修好了船。
= name changed critical :: 建国 :: 建民

@de
- Der Müller Dieter Kolb forderte mehr Brot.
+ Mehr Brot forderte der Müller Dietmar Kolb.
= name changed critical :: Dieter Kolb :: Dietmar Kolb

@de
- Die Fähre fuhr am Montag nach Estland.
+ Die Fähre fuhr am Montag nach Lettland.
= name changed critical :: Estland :: Lettland

@fr
- Les pêcheurs estoniens ont gagné la course.
+ Les pêcheurs lettons ont gagné la course.
= name changed critical :: estoniens :: lettons

@en
- The barge was sold to the Danish yard Holm in spring.
+ In spring the barge went to Holm, a Finnish yard.
= name changed critical :: Danish :: Finnish

- The Danish barge and the Finnish ferry met off Harl.
+ Off Harl the Finnish ferry met the Danish barge.
= none
`;
