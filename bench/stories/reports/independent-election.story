An election count. English, two independent reports: an agency and a paper's correspondent in a village. One quote altered, one trimmed; the districts, the lead, the turnout and the faulty polling stations differ.

# original
{1} Opposition's Varga leads in Lissmark vote, count halted in parts of south

{2} LISSMARK (Corvane News) - Opposition candidate Petra Varga was ahead in Lissmark's presidential election on Monday with 51.2 percent of the vote, the electoral commission said after nine tenths of the ballots had been counted.

{3} President Anton Brekke, who has been in power for 16 years, stood at 46.9 percent.

{4} Counting was suspended in two southern districts after a power cut. {5} “Every paper will be counted, by candle if it has to be,” said commission chief Helmi Osk.

{6} Turnout was 71 percent, the highest since independence in 1993.

{7} Observers from the Continental Council reported irregularities at 112 of the polling stations they visited, including missing seals. {8} They spoke nonetheless of “a largely orderly day”.

{9} Brekke did not concede defeat and told supporters to stay calm. {10} “I have lost nothing yet but my voice,” he said from the balcony of his party's headquarters.

{11} Varga, a 44-year-old vet, entered politics only three years ago after a dispute over a dam.

{12} The Lissmark mark rose 1.8 percent against the dollar. {13} A final result is expected at 6 p.m. on Wednesday.

{14} The new president takes office on 1 December.

{15} Police said that a man had been arrested near the town of Oderin with a box of 400 blank ballots.

# revision
{+|1} The vet, the balcony and the vaulting horse

{+} In the gymnasium at Sankt Jorin they count on the vaulting horse. {+} Six women, 3,112 papers, one kettle.

{4} At ten past eleven the electricity failed in three districts of the south, and the counters had to lay down their pencils. {5} Every vote would be looked at, “by torchlight if it has to be,” the head of the commission, Helmi Osk, promised on the radio. {+} The women of Sankt Jorin finished by the glow of their telephones.

{2} What they and thousands like them have found so far is that Petra Varga is winning: 52.1% are hers, with a tenth of the papers still in the boxes. {3} Brekke, after four terms in the palace, has to make do with just under 47.

{10} “I have lost nothing but my voice,” croaked the president to the crowd below his balcony. {9} He would not congratulate his rival. {+} An old man with an accordion kept starting the anthem and never got to the second verse.

{6} Some 68 in every hundred of those entitled had gone to the polls.

{7} Foreign monitors listed faults in nearly 200 places, from broken seals to a dog asleep on an urn. {+} “In my country that would be a good year,” said one of them, Ebo Lartey, who has watched 41 elections on four continents.

{+} Varga herself spent the evening in a stable in Tolm, 30 kilometres from the capital, with a cow that did not care who won. {11} Three years ago, when she was still treating cattle and fighting a reservoir, hardly anyone outside the valley knew her name.

{+} “Ask me on Wednesday,” she said when we rang. {13} That is when, at 18:00, the commission means to announce who has won.

# quotes
altered :: Every paper will be counted, by candle if it has to be :: by torchlight if it has to be
dropped :: a largely orderly day ::
trimmed :: I have lost nothing yet but my voice :: I have lost nothing but my voice
added :: :: In my country that would be a good year
added :: :: Ask me on Wednesday

# facts
changed :: 51.2 percent :: 52.1%
changed :: two :: three
changed :: 71 percent :: 68 in every hundred
changed :: 112 :: nearly 200

# relation
reports

# passages
