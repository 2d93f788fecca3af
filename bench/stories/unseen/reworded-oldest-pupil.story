Human interest. English, heavy rewording, with headlines, one sentence moved up.

# original
{1} Great-grandmother, 93, passes school exam

{2} A woman of 93 who never set foot in a classroom as a child has become the oldest person to obtain a leaving certificate in the Indian state of Kerala.

{3} Savithri Ammini scored 81 out of 100 in the written test, which she sat in March with 40 others, most of them in their fifties.

{4} She was married at twelve and brought up seven children on a rice farm, “and a buffalo needs no spelling”, as she put it.

{5} It was her great-grandson Arjun, nine, who taught her the alphabet at the kitchen table two years ago, during the rainy season. {6} Afterwards a volunteer from the state’s literacy mission came twice a week.

{7} Her hearing is poor, so the dictation had to be read to her again and louder.

{8} “My neighbours laughed at first, and now three of them are learning too,” she told reporters.

{9} The chief minister sent her a fountain pen and a garland of jasmine.

{10} Kerala has the highest rate of literacy of any large state in India. {11} Ammini lives in Karuthala, a village of 2,000 people on a backwater south of Kochi.

{12} She now reads the newspaper from front to back every morning and complains about the misprints.

{13} Until recently she had signed documents with her thumb.

{14} Her next aim is the tenth-class certificate, for which she would have to learn English and algebra.

{15} The previous record was set in 2019 by a retired toddy tapper of 89.

# revision
{1} Nonagenarian makes the grade in southern India

{2} Savithri Ammini grew up without a single lesson, yet nobody in Kerala has ever graduated at a greater age.

{3} Her answers were worth 81 points, in a hall full of candidates who could have been her sons and daughters.

{4} A wife before she was a teenager, she raised seven boys and girls among paddy fields, where letters were of no use. {13} For most of her life a thumbprint had to stand in for her name.

{5} Then a small boy in the household, Arjun, showed her how to write, while the monsoon kept them indoors. {6} A tutor provided by the authorities took over and visited on Tuesdays and Fridays.

{+} Her favourite poem is about a crow that outwits a jackal, and she recites it without being asked.

{7} On the day itself the examiner had to repeat the passage at the top of his voice, as she is hard of hearing.

{+} The family celebrated with rice pudding for two hundred guests.

{8} Mockery in the village has given way to imitation: three women from next door have since enrolled. {9} Flowers and a pen arrived from the head of the regional government.

{+} Officials hope that her example will bring more pensioners into evening classes.

{12} No misprint in the daily press escapes her over breakfast.

{14} Ammini has already set her sights on a higher diploma, although it would mean English lessons and equations.

# quotes

# facts
