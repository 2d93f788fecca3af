A surgeon sentenced. English, two independent reports: an agency and a local paper. Two quotes the same, one of them in another mouth; the sentence, the age, the loss, the operations and whether there will be an appeal differ.

# original
{1} Surgeon jailed over operations that never took place

{2} A surgeon who billed for operations that he had never performed was sentenced to six and a half years in prison in Kilmarrow on Friday.

{3} Dr Linus Farrow, 59, cheated insurers out of £2.4 million between 2013 and 2019, the crown court found. {4} The jury had returned its verdict in May after a trial of 33 days.

{5} He invoiced for 312 knee replacements that existed on paper alone. {6} Many of the supposed patients were dead or had never set foot in his clinic.

{7} “You sewed nothing but your own pockets,” Judge Imelda Roscoe told him.

{8} The scheme collapsed when a clerk noticed that one man seemed to have had three left knees.

{9} Farrow showed no emotion as he was led away. {10} His lawyer, Basil Quaye, said that the defence would not appeal. {11} “He only wants to go home one day and be forgotten,” Quaye said.

{12} The court also banned Farrow from practising for life and ordered the sale of a yacht. {13} Prosecutors had sought nine years.

{14} “Trust cannot be stitched back on,” said Celia Hoad of the General Surgical Board. {15} It audits clinics every 10 years.

# revision
{1} Doctor Three-Knees goes to prison

{+} For a moment on Friday it seemed that Linus Farrow might laugh.

{8} Hazel Abiola, for the Crown, had just recalled the left knees, three of them on a single gentleman, which first made a woman in accounts sit up.

{9} But his face stayed blank, and it was still blank when two officers took him down the stairs.

{2} For inventing operations, the court in Kilmarrow put him away for seven and a half years. {13} Abiola had asked for nine.

{3} Over six years the 58-year-old had helped himself to close to £3 million from insurance companies. {5} Knees were his speciality: 231 of them were replaced in ledgers only.

{+} “I went in with a cough,” said Winnie Pratt, 84, in whose name four joints were charged for. {+} She had come on two buses and ate a pasty in the gallery.

{7} “You sewed nothing but your own pockets,” the judge, Imelda Roscoe, said before she sent him down.

{10} Basil Quaye, defending, announced an appeal against the length of the term. {11} “He only wants to go home one day and be forgotten,” said Farrow's sister Ruth on the steps outside.

{+|12} The name has been scratched off his boat, the Second Opinion, by persons unknown.

{+} He begins at Marlow Gate, where he will share a landing with a man whose hip he really did replace. {+} The clinic is now a carpet shop, with 25 percent off until Sunday.

# quotes
kept :: You sewed nothing but your own pockets :: You sewed nothing but your own pockets
kept :: He only wants to go home one day and be forgotten :: He only wants to go home one day and be forgotten :: speaker
dropped :: Trust cannot be stitched back on ::
added :: :: I went in with a cough

# facts
changed :: six and a half years :: seven and a half years
changed :: 59 :: 58
changed :: £2.4 million :: £3 million
changed :: 312 :: 231
negation :: not ::

# relation
reports

# passages
He only wants to go home one day and be forgotten :: He only wants to go home one day and be forgotten :: quote
