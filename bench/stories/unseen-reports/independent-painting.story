A theft solved. English, two independent reports of two countries. One quote the same, one in other words; the year and the value differ.

# original
{1} Stolen Vermolen turns up behind a wardrobe

{2} A painting stolen from a museum in Haarwijk 26 years ago has been found in a flat in Lissendorf, across the border, the Dutch-born museum director Nel Kuiper announced on Thursday.

{3} “Woman with a Pear” by Cornelis Vermolen was cut from its frame in the summer of 1999. {4} It is valued at 15 million euros.

{5} The tenant of the flat, a retired locksmith, had died in March. {6} A removal man, Ferry Doorn, discovered the canvas when he pulled a wardrobe away from the wall. {7} “I thought it was my mother-in-law,” he joked.

{8} Apart from a scratch the work is in good condition. {9} “She has been waiting in the dark like the rest of us,” Kuiper said.

{10} The museum will show it from May, behind glass. {11} Under the statute of limitations nobody can be prosecuted any more.

# revision
{1} Missing masterpiece found in Lissendorf

{2} Police in Lissendorf have recovered a masterpiece that disappeared from a museum abroad a quarter of a century ago.

{6} Workers clearing the home of a dead man found the picture on Monday, wrapped in a bedsheet. {7} “I thought it was somebody's mother-in-law,” said one of them, Ferry Doorn.

{5} The man, who had worked as a locksmith, was 81 and lived alone. {+} Neighbours describe him as quiet. {+} “He fed the swifts,” said Gudrun Pohl from the second floor.

{3} The portrait, by the Golden Age artist Cornelis Vermolen, was stolen in 1997. {4} Experts put its worth at 22 million euros.

{9} “She has been waiting in the dark like the rest of us,” said Nel Kuiper, director of the museum in Haarwijk.

{11} The theft can no longer be punished, prosecutor Ansgar Rehm explained. {+} A second picture that was taken on the same night is still missing.

# quotes
altered :: I thought it was my mother-in-law :: I thought it was somebody's mother-in-law
kept :: She has been waiting in the dark like the rest of us :: She has been waiting in the dark like the rest of us
added :: :: He fed the swifts

# facts
changed :: 1999 :: 1997
changed :: 15 million euros :: 22 million euros

# relation
reports

# passages
She has been waiting in the dark like the rest of us :: She has been waiting in the dark like the rest of us :: quote
