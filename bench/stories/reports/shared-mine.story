A merger. English, two papers with the same agency copy, which both credit; the second puts it at the end and has cut a sentence in the middle of a passage.

# original
{1} Copper giants agree to merge

{2} LONDON MARKETS (Meridian) - Copper producers Andara and Bellhaven agreed on Tuesday to merge in an all-share deal that would create the world's third-largest miner of the metal, worth about $38 billion. {3} Andara shareholders will own 57 percent of the combined company, which will be based in Vancouver Heights. {4} The companies expect savings of $600 million a year. {5} The deal needs the approval of regulators in seven countries.

{6} “Copper is the new oil, and this is the new well,” Andara chief executive Marta Lindqvist told a call with analysts.

{7} The merger caps a courtship that began on a golf course two years ago, people close to both boards told the Ledger. {8} Bellhaven's founder, Cyrus Bell, 81, resisted until Easter. {9} He was won over by a seat for his daughter, one of them said.

{10} Investors were less charmed: Andara fell 3.1 percent, while Bellhaven gained 8.

# revision
{+|1} What the copper wedding means for Punta Gris

{+} In the canteen of the Punta Gris smelter, nobody was talking about football on Tuesday.

{+} “Two owners, one of everything,” said crane operator Luz Ferrer. {+} “So which cook goes, theirs or ours?” {+} The smelter has belonged to Bellhaven since 2004 and employs 2,300 people, a tenth of the town.

{+} Mayor Aurelio Paz has asked for a meeting with the new management. {+} He wants a promise that the furnaces will stay lit for ten years. {+} A company spokesman declined to comment.

{2} Copper producers Andara and Bellhaven agreed on Tuesday to merge in an all-share deal that would create the world's third-largest copper miner, worth about $38 billion, Meridian reports. {3} Andara shareholders will own 57 percent of the combined company, which will be based in Vancouver Heights. {5} The deal needs the approval of regulators in seven countries.

# quotes
dropped :: Copper is the new oil, and this is the new well ::
added :: :: Two owners, one of everything
added :: :: So which cook goes, theirs or ours?

# facts

# relation
shared

# passages
Copper producers Andara … based in Vancouver Heights :: Copper producers Andara … based in Vancouver Heights :: original, revision
The deal needs the approval of regulators in seven countries :: The deal needs the approval of regulators in seven countries :: original, revision
