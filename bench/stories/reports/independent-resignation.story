A resignation. English, two independent reports: a political weekly and an agency. One quote kept in part, one told without marks; a day and a count differ.

# original
{1} Harbour minister quits over yacht weekend

{2} Transport Minister Corin Vass resigned on Sunday evening, six days after it became known that he had spent a weekend on the yacht of a harbour contractor.

{3} In his letter to Prime Minister Dagny Holt he wrote that he had “broken no rule but lost the room”. {4} Holt thanked him in two lines.

{5} The contractor, Piers Nordahl, won the tender for the new terminal in Kelso in April. {6} The two men have known each other since boarding school.

{7} Vass said that he had paid for his own meals. {8} The bill that his office released came to 84 marks for three days, which a columnist called the cheapest cruise in history.

{9} His successor is to be named on Tuesday. {10} The favourite is Esme Lund, who chairs the budget committee.

{11} “The tender stands or falls on its merits,” Nordahl said in a statement.

{12} Vass is the fourth minister to leave Holt's cabinet in two years.

# revision
{1} Verland transport minister resigns after trip on contractor's boat

{2} Corin Vass, the transport minister of Verland, stepped down on Sunday amid criticism of a trip that he took aboard a businessman's yacht.

{5} The owner of the yacht, Piers Nordahl, was awarded the contract for a port terminal this spring. {11} Nordahl denied that there was any connection.

{3} Vass wrote in his letter of resignation that he had “broken no rule”. {7} He has maintained that he covered his own expenses.

{+} Opposition leader Tormod Brekke called for a parliamentary inquiry. {+} “One resignation does not answer one question,” he told reporters.

{9} Holt will present a new minister on Wednesday, her office said.

{12} It is the third resignation from the government since it took office. {+} Elections are due in eleven months.

# quotes
trimmed :: broken no rule but lost the room :: broken no rule
paraphrased :: The tender stands or falls on its merits ::
added :: :: One resignation does not answer one question

# facts
changed :: Tuesday :: Wednesday
changed :: fourth :: third

# relation
reports

# passages
