Two court cases, a fraud and an acquittal. Both were heard in Antwerp; no link is right.

# original
{1} A former treasurer of a charity for sick children was sentenced to four years in prison in Antwerp on Thursday for embezzling more than 900,000 euros.

{2} Griet Vandemoor, 52, had admitted that she transferred donations to her own account over a period of six years. {3} The court heard that she spent the money on cruises, horses and a holiday flat on the coast.

{4} The presiding judge, Luc Hertoghe, said that she had abused the confidence of families in despair. {5} The prosecution had called for five and a half years, the defence for a suspended sentence.

{6} Her lawyer, Sofie Claesen, spoke of a gambling addiction for which she was now being treated. {7} “My client doesn’t ask for pity, and she will pay back what she can,” Claesen said.

{8} The fraud came to light in 2023, when a hospital complained that a promised scanner had never been delivered. {9} An accountant then found 212 invoices from firms that did not exist.

{10} The charity has since been dissolved.

{11} Vandemoor, who wept as the verdict was read, has 30 days in which to appeal.

# revision
{+} A jury in Antwerp has acquitted a chef of murdering his business partner, who was found dead in the cold store of their restaurant in 2022.

{+} Bilal Ouardi, 39, embraced his sisters after the foreman had answered both questions with no. {+} He had spent 26 months in custody.

{+} The prosecutor, Annelies Wouterson, had told the jury that debts and jealousy drove Ouardi to bolt the door from outside. {+} The defence called an engineer, who demonstrated that the latch could fall shut by itself.

{+} A waitress, the last person to see Joris Peeterman alive, contradicted her own earlier statement.

{+} After eleven days of hearings the twelve men and women deliberated for nine hours.

{+} “My client has lost his friend, his restaurant and his good name,” said his lawyer, Marc Delvigne, on the steps of the courthouse. {+} He announced that he would claim damages from the state.

{+} Peeterman’s mother left the room without a word.

{+} The prosecution can challenge an acquittal by a jury only on points of law.

# quotes

# facts
