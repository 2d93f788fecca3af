A vaccine recall. English, heavy rewording, order kept, with headlines.

# original
{1} Drugmaker recalls flu shots after fridge failure

{2} The pharmaceutical company Averil Labs is recalling 310,000 doses of its flu vaccine because they were stored too warm, the health authority said on Tuesday.

{3} A cooling unit in a warehouse near Carder Bay broke down on the second weekend of September, and the failure was not noticed for 31 hours, when temperatures had climbed to 19 degrees. {4} The vaccine must be kept between two and eight.

{5} Patients who received a shot from the five batches face no danger, but may not be protected. {6} They are to be offered a second injection free of charge.

{7} About 90,000 doses had been used before the alarm was raised, most of them in nursing homes.

{8} “We owe an apology to people who trusted us,” Averil’s chief executive Marius Deland told reporters. {9} He said that a technician had switched off the warning signal during maintenance.

{10} The authority learned of the breakdown from a driver, not from the company, and has opened an inquiry. {11} Opposition lawmakers demanded the resignation of its head.

{12} Pharmacists were told to check their refrigerators for boxes with a purple stripe. {13} Two rival makers said that they could deliver replacements within ten days.

{14} Last winter, influenza killed 2,600 people in the country.

{15} Averil’s shares lost 12 percent by noon. {16} The company was founded in 1921 by two veterinarians.

# revision
{1} Seasonal jabs called back because the cold chain was broken

{2} More than 300,000 ampoules made by Averil have to be returned, regulators announced, since nobody made sure that they stayed cold enough.

{3} Over a day passed before anyone in the depot realised that the machinery had stopped and the thermometer stood at 19. {+} The building has no night watchman.

{5} Those who have had the jab need not fear for their health, although its effect may be nil. {6} A fresh prick will cost them nothing.

{7} It is mainly frail pensioners in care that had been given the spoiled serum by then, in some 90,000 cases altogether.

{8} Deland, who runs the firm, said sorry to all those who had put their faith in it. {9} An employee servicing the plant, he let it be known, had muted the siren.

{+} Whether that was against the rules is being examined by outside experts.

{10} It took a lorry man to tip off the watchdog, which is now looking into why the manufacturer had kept mum.

{12} Chemists are combing their cold shelves for packets marked by a violet band. {13} Competitors can step in with fresh supplies in a week and a half.

{15} On the stock exchange, a good tenth of the firm’s value was wiped out.

{+} Doctors in Carder Bay reported that their telephones had not stopped ringing. {+} Neighbouring countries, which use a different product, are not affected.

# quotes

# facts
