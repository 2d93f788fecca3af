# original
{1} Court clears banker of fraud in Sable Fund case

{2} LANTH, Oct 11 - A court in Lanth on Friday cleared banker Milo Drees of all charges in the collapse of the Sable Fund, which cost 4,000 savers their pensions.

{3} Judge Harriet Osei said the evidence was “thin and late.”

{4} Drees, 55, hugged his lawyer and left without a word. {5} Prosecutors had asked for eight years in prison.

{6} They said they would study the ruling before deciding whether to appeal.

{7} Savers who had travelled to Lanth by bus shouted from the gallery.

# revision
{+} Court orders city of Lanth to fell its oldest oak

{+} LANTH, Oct 11 - A court in Lanth on Friday ordered the city to fell a 600-year-old oak whose roots are breaking into a neighbour’s cellar.

{+} Judge Pascal Imrie called the tree “a witness who must step down.”

{+} The owner of the house, Vesna Holt, 38, wept when she heard the ruling. {+} Gardeners had proposed a concrete wall instead.

{+} The city said it would not appeal.

{+} Schoolchildren who had walked to the courthouse sang on the steps.

# quotes
dropped :: thin and late ::
added :: :: a witness who must step down

# facts
