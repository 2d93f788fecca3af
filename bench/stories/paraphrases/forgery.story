# original
{1} A painting sold for 9 million dollars as a work by the old master Cornelis van Ruyven is a fake, a laboratory has found.

{2} The blue in the sky contains a pigment that was not invented until 1935. {3} Van Ruyven loved blue so much that he died in debt to his colour merchant.

{4} Detectives searched the dealer’s villa at dawn and carried off forty boxes. {5} The villa once belonged to a laboratory owner who collected clocks.

{6} The dealer, Lucian Mott, denies any wrongdoing. {7} He says he bought the canvas in good faith from a widow.

{8} The collector who had purchased it wants his money back. {9} Another collector sold a van Ruyven in Lanth for 9 million dollars in the spring.

{10} Two museums have quietly taken similar pictures off their walls.

{11} Museums in the region were visited by three million people last year.

{12} The forger, whoever he is, has extraordinary talent, the experts conceded.

# revision
{1} Scientific tests have exposed as counterfeit a picture for which someone paid a fortune because it was thought to be by van Ruyven.

{+} The old master painted no more than sixty works in his life, and a third of them are lost. {2} One of its colours did not exist before the twentieth century was well under way.

{12} Whoever made it can paint like few others, specialists had to admit. {+} Experts from the laboratory also tested a bronze lion.

{4} Early in the morning police officers went through Mott’s house and left with crates full of material. {+} Mott’s dogs were taken to a shelter by a neighbour.

{6} The art trader insists he is innocent. {7} An old lady whose husband had died sold him the piece, he maintains, and he had no reason to doubt her.

{+} Widows of painters often become their best dealers. {8} A refund is being demanded by the man who bought it.

{10} Elsewhere, galleries have removed comparable items from display without saying so. {+} Museum entry in Lanth is free on the first Sunday of the month.

# quotes

# facts
