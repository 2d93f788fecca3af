A theatre director’s resignation. English, heavy rewording, one sentence moved up, a paragraph moved down, one merge, no headlines.

# original
{1} The artistic director of the Lindgrave Playhouse, Rosalind Achterberg, resigned on Friday in the middle of rehearsals, accusing the board of censorship.

{2} She had been told to cut a scene in which an arms manufacturer is booed by his own children. {3} The theatre’s largest sponsor, Bruckman Industries, makes parts for missiles.

{4} “A stage that asks its patrons for permission has no need of a director,” Achterberg wrote in a farewell message pinned to the rehearsal room door.

{5} Board chairman Lord Averscombe denied that the sponsor had intervened. {6} He said that the play was simply too long.

{7} Achterberg took over the crumbling playhouse in 2015. {8} Under her, the number of season-ticket holders tripled and four productions went on tour abroad. {9} Her version of a medieval plague play, performed in a multi-storey car park, won the Bronze Mask.

{10} The ensemble refused to go on that evening. {11} An audience of 500 was sent home with vouchers.

{12} Actors’ union secretary Philomena Strand demanded that the scene be restored. {13} The premiere, planned for the 14th, has been put off until further notice.

{14} Achterberg’s contract had two years to run. {15} She will receive no severance pay. {16} Critics fear that she will leave the country.

{17} The city, which owns the building, has called both sides to a meeting on Monday.

# revision
{1} With a new production only half ready, Achterberg has walked out of the Lindgrave Playhouse, whose trustees, she says, wanted to muzzle her. {13} When the curtain will rise on the piece is anyone’s guess; the first night had been set for the middle of the month.

{2} At issue was a passage of the script, to be struck out on orders from above, that shows a weapons maker jeered at by his offspring. {3} Bruckman, which supplies components for rockets, happens to give the company more money than anybody else.

{4} Where art must first beg leave of the rich, nobody need lead it, reads the note that she left behind.

{+} Her assistant found it after lunch and read it out to the others, several of whom cried.

{5} Nobody from the firm had meddled, countered Averscombe, who heads the governing body. {6} Spectators would have had to sit for more hours than is bearable, he argued.

{10,11} Half a thousand visitors got a coupon and had to turn back in the foyer, since the players had downed tools. {12} The passage must go back in, insisted the voice of performers nationwide.

{+} Three foreign festivals have offered to host the work.

{8} Three times as many subscribers as at the outset and a handful of guest performances overseas: such is the record of the outgoing head. {9} For a drama about the Black Death, put on between parked vehicles, she took home a Bronze Mask.

{17} At the start of the week, the municipal landlord intends to sit down with everyone involved. {+} Until then, the doors stay locked.

# quotes

# facts
