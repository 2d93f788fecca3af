A verdict. English, two independent reports: a national paper and a local station. Two quotes the same, one of them in another mouth; a sum and a date differ.

# original
{1} Ex-treasurer jailed for draining charity's accounts

{2} The former treasurer of a children's charity was sentenced to four years in prison on Monday for stealing £612,000 from its accounts.

{3} Rupert Hale, 57, used the money to buy a racehorse, a caravan and a half share in a bakery, Dunmere Crown Court was told. {4} He pleaded guilty to eleven counts of fraud on 3 March.

{5} “You stole from children who had no one else,” Judge Anna Whitlock told him.

{6} The fraud came to light when a new bookkeeper found that the same invoice for paint had been paid nineteen times. {7} Little Harbour, which runs two holiday homes on the coast, had to close one of them last winter.

{8} Hale's barrister, Simon Keats, said that his client was deeply ashamed. {9} “He will spend the rest of his life paying this back,” Keats said.

{10} The prosecution will ask for the racehorse to be sold. {11} It has never won.

# revision
{2} Rupert Hale is beginning a four-year sentence tonight after he admitted taking more than £640,000 from Little Harbour, the charity he kept the books for.

{+} There were gasps in courtroom two when the sum was read out.

{5} “You stole from children who had no one else,” Judge Whitlock said as she passed sentence. {3} The court heard of a racehorse, a bakery and a caravan in the dunes, all paid for with donations.

{+} We spoke to Maureen Tate, who founded Little Harbour in her own kitchen. {+} “I used to make him sandwiches,” she told us.

{7} One of the charity's two homes has been shut since the winter because the money had run out. {+} Volunteers hope to reopen it by Easter.

{6} It was bookkeeper Jay Sutton who spotted the theft, after one bill turned up nineteen times.

{4} Hale had entered his guilty plea on 8 March.

{9} Outside the court his brother Giles told reporters: “He will spend the rest of his life paying this back.”

{+} More on this in our late bulletin.

# quotes
kept :: You stole from children who had no one else :: You stole from children who had no one else
kept :: He will spend the rest of his life paying this back :: He will spend the rest of his life paying this back :: speaker
added :: :: I used to make him sandwiches

# facts
changed :: £612,000 :: £640,000
changed :: 3 March :: 8 March

# relation
reports

# passages
You stole from children who had no one else :: You stole from children who had no one else :: quote
He will spend the rest of his life paying this back :: He will spend the rest of his life paying this back :: quote
