Rows: airports with cancelled flights and a nameless follow-on; Orrin Bay and Keswold changed places. North Orrin is not Orrin Bay.

# original
{1} Strike grounds 412 flights

{2} ORRIN BAY, May 3 (Hallam Wire) - A strike by baggage handlers grounded 412 flights on Monday, and the union said that it would go on until Wednesday.

{3} Orrin Bay cancelled 164 of its 230 flights. {4} The airport asked passengers to stay at home.

{5} Port Lanark cancelled 97 of its 140 flights. {6} Departures to the islands were not affected.

{7} Saint Brannoc cancelled 61 of its 88 flights. {8} The airport hoped to run all its flights on Tuesday.

{9} Keswold cancelled 52 of its 75 flights. {10} Camp beds were put up in the departure hall.

{11} Tarbert Moor cancelled 26 of its 31 flights.

{12} Eddleston cancelled 12 of its 40 flights. {13} The airport hoped to run all its flights on Tuesday.

{14} “We have not had a raise in four years,” said the union’s leader, Cass Oberlin. {15} “The managers have had four.”

{16} The handlers want 9 percent more pay and have been offered 4 percent.

{17} A spokeswoman for the airports, Inga Falk, called the strike reckless.

{18} Talks are due to resume on Tuesday.

# revision
{1} Strike grounds 538 flights on second day

{2} ORRIN BAY, May 4 (Hallam Wire) - A strike by baggage handlers grounded 538 flights on Tuesday, and the union said that it would go on until Friday.

{16} The handlers want 9 percent more pay and have been offered 5 percent.

{9} Keswold cancelled all of its 75 flights. {10} Camp beds were put up in the departure hall and the chapel.

{5} Port Lanark cancelled 118 of its 140 flights. {6} Departures to the islands were affected, too.

{7} Saint Brannoc cancelled 52 of its 88 flights. {8} The airport hoped to run all its flights on Wednesday.

{3} Orrin Bay cancelled 201 of its 230 flights. {4} The airport asked passengers to stay at home.

{+} North Orrin cancelled 64 of its 90 flights. {+} The airport asked passengers to stay at home.

{11} Tarbert Moor cancelled 16 of its 31 flights. {+} Camp beds were put up in a hangar.

{+} Whitsand cancelled 12 of its 40 flights. {+} The airport hoped to run all its flights on Wednesday.

{14} “We have not had a raise in four years,” the union’s leader, Cass Oberlin, said. {15} “The managers have had four.”

{17} Inga Falk, a spokeswoman for the airports, called the strike reckless and badly timed.

{18} Talks resumed on Tuesday but broke off after an hour.

# quotes

# facts

# furniture
