# original
{1} Central bank holds rates at 3.25% as inflation slows

{2} The central bank of Norvell kept its main interest rate at 3.25% on Thursday, saying that prices were rising more slowly than it had feared.

{3} Inflation fell to 2.8% in April from 3.4% in March. {4} The krone gained 0.5% against the dollar.

{5} Governor Astrid Fallow said it was too early to speak of victory. {6} “The last mile is the one with the hill in it,” she said.

{7} Economists expect a first cut in September. {8} Unemployment stands at 5.1%.

# revision
{+} Norvell’s first satellite fails to reach orbit

{+} Norvell’s first satellite burned up over the ocean on Thursday after the second stage of its rocket shut down too soon, the space agency said.

{+} The launch had been put off twice because of wind. {+} Insurance covers 80% of the cost.

{+} Agency chief Bram Oyelaran refused to guess at the cause. {+} “Space is hard, and we knew that when we bought the ticket,” he said.

{+} Engineers expect to have the flight data by Saturday. {+} A twin of the satellite is ready for launch next year.

# quotes
dropped :: The last mile is the one with the hill in it ::
added :: :: Space is hard, and we knew that when we bought the ticket

# facts
