# original
{1} Dockers extend strike at Salthaven for a second week

{2} SALTHAVEN (Meridian) - Dockers at the port of Salthaven voted on Wednesday to extend their strike for another week after talks over night shifts broke down.

{3} Forty-one ships are waiting outside the harbour. {4} Fruit worth millions is rotting in containers, importers say.

{5} The port authority offered a rise of 4 percent. {6} The union, which has 2,300 members, wants 9 percent and longer breaks.

{7} “Nobody unloads bananas at three in the morning for fun,” union leader Phoebe Tarrant said at the gate.

{8} A mediator will meet both sides on Thursday.

# revision
{+} Whales return to Salthaven after forty years

{+} SALTHAVEN (Meridian) - Humpback whales have been seen in the bay of Salthaven for the first time in forty years, biologists said on Wednesday.

{+} A fishing crew spotted a mother and her calf near the lighthouse. {+} Nine more animals were counted from the air, researchers say.

{+} The bay has been closed to fast boats. {+} The marine institute, which has 23 employees, wants the limit to stay until October.

{+} “I have waited my whole career to write this sentence in a log book,” said biologist Quentin Abara.

{+} Tourists will be able to watch from the old pier on Thursday.

# quotes
dropped :: Nobody unloads bananas at three in the morning for fun ::
added :: :: I have waited my whole career to write this sentence in a log book

# facts
