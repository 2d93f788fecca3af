Two council meetings, in Scotland and in Canada. No name in common; no link is right.

# original
{1} Councillors in Inverdoran voted by 14 to 11 on Tuesday night to charge for parking in the town centre for the first time.

{2} From 1 April an hour in one of 620 spaces will cost 80 pence between eight in the morning and six in the evening. {3} Residents can buy a permit for 45 pounds a year.

{4} The council hopes to raise 400,000 pounds, with which it wants to close part of a gap in its budget.

{5} Before the vote more than a hundred shopkeepers had protested outside the town hall with empty shopping bags. {6} “You’ll drive people to the retail park, where they park for nothing,” said Moira Kinnaird, who runs a shoe shop.

{7} Convener Alasdair Rennick replied that buses would be cut otherwise. {8} An amendment that would have exempted Saturdays was defeated.

{9} The meeting, which lasted for almost five hours, also approved new swings for Castle Park. {10} A decision on the future of the library was put off until November.

{11} Two councillors left the chamber in protest when the debate was cut short.

# revision
{+} The municipal council of Lac-aux-Huards, a resort in Quebec with 4,300 inhabitants, has agreed to limit the renting out of homes to tourists.

{+} From next summer owners who do not live on the premises may let a house for no more than 60 nights a year. {+} Whoever breaks the rule faces a fine of up to 2,000 dollars, and 4,000 for a second offence.

{+} Mayor Josée Charlevert said that every fourth dwelling on the shore was dark in winter. {+} “Our teachers and our snowplough drivers can’t find anywhere to live,” she said.

{+} Only one of the seven council members, Denis Fortier-Roy, voted against. {+} He predicted that cleaners and restaurants would lose business.

{+} During question time a landlord from Montreal threatened to sue. {+} Others in the audience, which filled the hall and the corridor, applauded the measure.

{+} The council also awarded a contract for the repair of the dam, for 1.2 million dollars, and renamed a street after a curling champion.

{+} It meets again on the second Monday in October.

# quotes

# facts
