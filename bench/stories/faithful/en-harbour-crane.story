A faithful rewrite, English: nothing to tell.

# original
{1} The port of Gallow Bay will replace its oldest crane next spring, the harbour board said on Thursday.

{2} The crane, which was built in 1957, can lift 40 tonnes. {3} Its successor will handle twice as much and will cost about 6.5 million pounds.

{4} “She has outlived three harbour masters,” said Edith Marrin, who chairs the board.

{5} The board expects to save 120,000 pounds a year because the new machine needs fewer repairs. {6} Two of the six operators will be retrained.

{7} A museum in Port Ansel has shown interest in the old crane. {8} It would have to be taken apart first.

# revision
{1} Next spring the harbour board of Gallow Bay is going to replace the port's oldest crane, it announced on Thursday.

{2} Built in 1957, the crane has a capacity of 40 tonnes. {3} The new one, at a cost of some £6.5 million, will be able to lift double that.

{4} “She has outlived three harbour masters,” board chair Edith Marrin said.

{5} Since the new machine requires fewer repairs, the board hopes to save £120,000 annually. {6} Of the six operators, two are to be retrained.

{7} The old crane has attracted interest from a museum in Port Ansel. {8} First, however, it would need to be dismantled.

# quotes
kept :: She has outlived three harbour masters :: She has outlived three harbour masters

# facts
