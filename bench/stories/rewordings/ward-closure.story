A hospital ward closing. British local-paper English, heavy rewording, order kept, no headlines, no dateline.

# original
{1} The only children’s ward in the Harle valley will shut its doors on 30 June after the hospital trust failed to find enough paediatric nurses to keep it safe. {2} Families will have to travel 38 miles to Brackenford for anything beyond a day’s stay.

{3} Rowan Ward at St Aldith’s, which has 14 beds, treated 2,900 patients last year.

{4} “This is the hardest decision of my career,” said Dr Judith Ormerod, the trust’s medical director. {5} She said eleven of 26 nursing posts were empty and three rounds of advertising had drawn two applicants. {6} Agency cover had cost £1.6m since the autumn.

{7} The health board approved the plan by seven votes to four after a stormy public meeting. {8} Parents shouted “shame” and one threw a toy ambulance at the platform.

{9} Lianne Dutton, whose son Kai has cystic fibrosis, said the nurses knew him “better than his own cousins do”. {10} She does not drive and there is no direct bus.

{11} Unions accused the trust of running the unit down for years. {12} “You can’t starve a service and then say it’s too thin,” said Colin Prewett of the Health Workers’ League.

{13} A petition against the closure has gathered 21,000 signatures, about one for every three adults in the valley. {14} The constituency’s MP, Alun Fearby, has asked for a meeting with the health secretary.

{15} Maternity services will stay, but women expecting premature babies are to be sent elsewhere.

{16} The trust ended the last financial year £9m in the red.

# revision
{1} From July sick youngsters in the Harle valley will have nowhere local to be admitted, because managers could not fill the vacancies that make looking after them a hazard. {2} Keeping a boy or girl in overnight is going to mean a road journey of nearly forty miles, to Brackenford.

{3} Close to three thousand came through Rowan in the past twelve months, though never more than fourteen could sleep there at once. {+} The mural of otters and kingfishers along its corridor was painted by a porter in 1988.

{4} Nothing in her working life had been so painful to settle, confessed Ormerod, who answers for clinical matters. {5} Appeals for recruits, repeated again and again, had brought in only a couple of candidates, she explained, leaving upwards of forty per cent of the posts unoccupied. {6} Stopgap staff hired by the shift have swallowed £1.6m in little more than half a year.

{7} In front of a heckling public the proposal got through with a majority of three.

{+} Two of the consultants have already accepted jobs abroad.

{9} To young Kai, who suffers from an inherited lung disease, those at his bedside are closer than much of his kin, according to his mother.

{11} Deliberate neglect over many years is what the organised workforce alleges. {12} The people who withheld the food, scoffed Prewett, were now complaining about the patient’s weight.

{13} A third of the grown-up population has put its name to a protest.

{15} Babies may still be born in the building, unless one is likely to arrive too soon, in which case the mother goes to another town.

{+} Volunteers who read stories there on Saturdays learned the news by email.

# quotes

# facts
