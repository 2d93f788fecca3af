# original
{1} Pupils in the province of Estmark will have to hand in their mobile phones every morning from September, the education minister announced.

{2} Devices will be locked in boxes until the last bell. {3} The last bell rings at three in most schools of the province.

{4} Studies show that youngsters who are not distracted get better marks. {5} A study of school lunches found that a third end up in the bin.

{6} Parents are divided over the plan. {7} Parents’ evenings will in future be held online, the minister added.

{8} Some mothers and fathers want to be able to reach their children at any time.

{9} Teachers’ leader Brigid Okonjo welcomed the move. {10} Okonjo taught physics in Estmark for twenty years.

{11} Exceptions are possible for those with diabetes who monitor their blood sugar with an app.

{12} The boxes will cost the taxpayer 3 million dollars.

{13} One school on the island of Fenn tried out the idea last year and saw fights in the playground drop sharply.

{14} The minister himself owns two phones.

# revision
{1} Schoolchildren across Estmark must give up their smartphones at the start of each day once the summer holidays are over.

{+} Almost every pupil in the province owns a phone by the age of eleven. {12} Public funds amounting to seven figures are to pay for the containers.

{2} Not before lessons have ended will the gadgets be returned to their owners. {+} Phones that are found in boxes of lost property are sold in September.

{4} Research suggests that performance improves when nothing diverts students’ attention. {+} Marks in mathematics have been falling in Estmark since 2016.

{9} The head of the educators’ association is in favour. {6} Among families, opinions differ. {8} A number of them insist on staying in touch with sons and daughters around the clock.

{+} Teachers may keep their own devices, the minister said. {11} Youngsters with a medical need to check glucose levels can be exempted.

{13} A pilot project on Fenn brought about a marked fall in violence between classes. {+} The island’s playground was rebuilt by parents last year.

# quotes

# facts
