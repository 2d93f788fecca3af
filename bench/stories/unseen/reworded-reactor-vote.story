A parliament vote. English, heavy rewording, no headlines, one sentence moved up.

# original
{1} Denmark’s parliament voted late on Tuesday to lift a ban on nuclear power that had stood for four decades, clearing the way for a first reactor in the 2030s.

{2} The bill passed by 91 votes to 86, with two abstentions. {3} Seven Social Liberals defied their own leadership to support it.

{4} “We can’t heat this country on wishful thinking,” the climate minister, Henrik Aabling, told the chamber in the closing minutes of the debate.

{5} The Greens, who had staged a 19-hour filibuster, walked out before the count. {6} Outside, some 3,000 demonstrators beat saucepans in the rain.

{7} Denmark gets more than half of its electricity from wind turbines.

{8} Under the law, no plant may be built within 40 kilometres of a town with more than 50,000 inhabitants. {9} Sweden, which would be asked to store the spent fuel, has not yet given its consent.

{10} The energy company Norvind has already reserved a site at the port of Skovhavn. {11} Aabling, a former dairy farmer, took office in March.

{12} A poll published on Sunday found 54 per cent of voters in favour of nuclear power, twice as many as ten years ago. {13} The opposition announced that it would repeal the law if it won the next election.

{14} Construction would take eleven years and cost an estimated 60 billion kroner.

{15} The only reactor the country ever had, a small one for research, was shut down in 2001.

# revision
{1} Nuclear energy, outlawed for as long as most of its advocates can remember, is permitted again after a decision taken in Copenhagen shortly before midnight.

{2} It was close, with five votes making the difference. {12} Public opinion has turned: a decade back little more than one citizen in four approved, and today a slim majority does.

{3} Without seven rebels from the ranks of the Social Liberals, whose whips had ordered them to say no, there would have been another outcome. {+} An engineer of 88 who had campaigned for this day all his life watched from the gallery.

{4} Dreams alone keep nobody warm in winter, Aabling argued as he summed up.

{5} Environmentalists, having talked through the night and half the following day to prevent it, left their seats empty at the end. {6} The din of kitchenware from a soaked crowd in the square could be heard indoors.

{8} Larger towns are to be spared, since a wide strip must lie between them and any such facility. {+} Several parishes in western Jutland have let it be known that they would welcome the jobs.

{9} Whether Stockholm will agree to take in the radioactive waste, nobody knows.

{10} Norvind is prepared, having secured land beside the docks of Skovhavn.

{13} A change of government could sweep the law away again, for the other side has promised as much. {14} More than a decade will go by before the switch is thrown, and the price is put at 60 billion kroner.

{+} Vienna was quick to protest.

# quotes

# facts
