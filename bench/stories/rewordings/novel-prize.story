A novelist winning a prize. British English, heavy rewording, order kept, with headlines, no dateline.

# original
{1} Former postman takes Aldersey Prize with debut set on a ferry

{2} Declan Moyle, a former postman who wrote most of his first novel on the night bus, has won the £60,000 Aldersey Prize for “The Slack Water”.

{3} The judges chose the book unanimously in under an hour, the shortest deliberation in the award’s 41 years. {4} The chair of the panel, the historian Priya Wadhwani, called it “a small boat of a book that carries an enormous cargo”.

{5} It follows the crew of a car ferry on its last crossing before a bridge opens. {6} Moyle, 52, grew up on the island of Scarrow, where his father was a deckhand.

{7} Fourteen publishers turned the manuscript down before Lantern Row, a two-woman press in Hull, printed 800 copies. {8} It has now ordered 90,000 more.

{9} “I thought they’d rung the wrong Declan,” he told guests at the dinner in London. {10} He thanked his wife, his union and the drivers of the number 11.

{11} The favourite, Costanza Firth’s family saga “Salt Year”, had been quoted at 6-4 by bookmakers. {12} Five of the six shortlisted works came from the two biggest publishing groups.

{13} Not all critics were won over, and one newspaper complained that “nobody does anything but look at the tide”.

{14} The prize was set up in 1984 by a tea merchant’s widow and is open to any novel written in English. {15} Past winners have typically sold six times as many copies in the month after the announcement.

{16} Moyle said he was already at work on a second book but would not reveal what it was about.

# revision
{1} Literary honour for newcomer who used to deliver the mail

{2} “The Slack Water”, largely composed in transit after dark by a man who once carried letters, has earned Moyle £60,000 and the most coveted laurels in fiction.

{3} No jury in four decades has needed so little time, and not a single member disagreed. {4} Slim as it is, the volume holds a remarkable load, enthused Wadhwani, who presided.

{5} Its subject is a farewell voyage: once the bridge across the strait is finished, the seamen aboard will be out of a job. {6} The author’s own dad worked the ropes at Scarrow, the speck of land where he was raised. {+} The pub there stayed open until three on Tuesday night.

{7} Rejected more than a dozen times, the typescript ended up with a pair of women in Hull, whose tiny firm dared a run of 800.

{9} A case of mistaken identity was what he had suspected when the phone went, the winner told the company over coffee.

{+} Last year’s ceremony was interrupted by climate activists; this time the loudest noise was a dropped tray.

{11} Punters had put their money on Firth and her chronicle of several generations. {12} Conglomerates had supplied every other contender.

{13} Some critics remain unconvinced: too much staring at the sea and too little action, grumbled a daily.

{+} A film company in Dublin is said to have inquired about the rights.

{16} A second title is under way, though its theme is being kept quiet.

# quotes

# facts
