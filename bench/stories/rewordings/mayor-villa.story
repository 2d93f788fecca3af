Tax scandal of a mayor. English, heavy rewording, order kept, with headlines.

# original
{1} Mayor of Pont-Aubry quits over undeclared villa

{2} The mayor of Pont-Aubry, Gilles Marchetier, stepped down on Thursday, two days after a newspaper revealed that he had hidden a lakeside villa from the tax office for nine years.

{3} In a letter to the city council he admitted to “a serious error of bookkeeping” and asked his family for forgiveness. {4} Investigators put the unpaid tax at 640,000 francs.

{5} The house, with a boat shed and a vineyard, was registered to a company in the name of his mother-in-law, who died in 2014. {6} It was rented to tourists for 4,000 francs a week.

{7} Marchetier, a 58-year-old notary, had won two elections on a promise to clean up municipal finances. {8} He dismissed a head of department last year over an unpaid parking ticket.

{9} Deputy mayor Sylvaine Korda will run the city until voters choose a successor in June. {10} She said that she had known nothing of the house.

{11} Prosecutors searched the town hall on Wednesday and carried off 30 boxes of files. {12} If charged and convicted, Marchetier could be sent to prison for up to five years. {13} His lawyer said that the debt had been settled in full on Monday.

{14} Residents gathered in the square and jangled their keys. {15} “He sent me reminders over 20 francs,” said baker Noor Hadlaoui.

{16} Pont-Aubry has 48,000 inhabitants and makes clocks and cough drops.

# revision
{1} Secret holiday home costs first citizen his post

{2} Forty-eight hours were enough: exposed by the press as the owner of a second residence on the shore about which the revenue had never heard, Marchetier has cleared his desk.

{3} What he sent the aldermen speaks of “a serious error of bookkeeping” and contains an apology to his wife and children. {4} The treasury is believed to have lost well over half a million.

{5} On paper the estate, complete with vines and a shelter for his yacht, belonged to a firm run by a dead relative of his wife.

{+} Rumours about the place had gone round the sailing club for years, former members say.

{7} Twice people had voted him in because he swore to put the books in order. {8} Not so long ago a senior official had to go since he had ignored a fine for leaving his car in the wrong spot.

{9} Korda takes the helm for the time being, with a ballot due at the start of summer.

{+} Three names are already being traded in the cafés, among them that of a former ski champion.

{11} Crate after crate of documents left the seat of local government in the hands of the state attorney’s men. {12} A trial might end with half a decade in a cell. {13} Every last centime has meanwhile been paid back, according to the man who represents him.

{15} A shopkeeper across the road recalled stern letters about a trifling sum.

{+} His portrait in the stairwell had been taken down by noon. {+} The councillors meet next Tuesday to discuss an audit.

# quotes

# facts
