# original
{1} Beekeepers report worst winter losses in a decade

{2} By Hattie Corrigan

{3} Beekeepers lost almost half of their colonies last winter, according to a survey published by the farm ministry on Tuesday.

{4} A mite that weakens the insects is thought to be the main reason. {5} Pesticides may also have played a part, the authors write.

{6} “I opened the hives in March and heard nothing,” said Ambrose Tull, who has kept bees for 33 years.

{7} The ministry will pay 60 dollars for every colony lost.

{8} Honey prices are expected to rise.

# revision
{+} Night trains to return after a decade

{+} By Dominic Vane

{+} Night trains will run again between the capital and the coast from December, the railway company announced on Tuesday.

{+} A lack of sleeping cars had been the main obstacle. {+} Timetables may also change on three other lines, the company says.

{+} “I proposed to my wife on the last one,” said Gilbert Snow, who drove night trains for 33 years.

{+} The cheapest bed will cost 60 dollars.

{+} Tickets are expected to go on sale in October.

# quotes
dropped :: I opened the hives in March and heard nothing ::
added :: :: I proposed to my wife on the last one

# facts
