Ferry sinking on a lake. English, heavy rewording, one paragraph moved up, no headlines, with a dateline.

# original
{1} MBERA LANDING, March 9 (Lakes News Agency) - At least 46 people drowned when an overloaded passenger ferry capsized in a squall on Lake Tandiwa on Saturday night, officials said.

{2} The Morning Star was licensed to carry 80 people but had more than 200 on board, according to district commissioner Grace Oloka. {3} Its hold was also packed with cement and sacks of maize.

{4} Survivors said passengers rushed to one side when a wave broke over the bow, and the ferry rolled over within a minute. {5} “I held on to a jerrycan until dawn,” said Peter Simbi, a fish trader who lost his wife and two daughters.

{6} Fishermen in canoes rescued 91 people before the first police launch reached the scene. {7} The launch had been delayed because its tank was empty.

{8} Divers pulled bodies from the wreck, which lies in 30 metres of water, until darkness forced them to stop. {9} Dozens of passengers are still missing, and the exact number is unknown because the vessel kept no passenger list.

{10} The captain, who swam ashore, has been arrested and will be charged with manslaughter. {11} The owner has gone into hiding.

{12} President Josiah Mukwendo declared three days of national mourning and promised to pay for the funerals. {13} Opposition politicians accused the government of ignoring a report that called two years ago for the old wooden fleet to be scrapped.

{14} Ferries are the only affordable transport between the islands and the markets on the mainland. {15} A bridge to the largest island has been promised since independence.

{16} It was the worst accident on the lake since 1996, when 130 people died aboard the steamer Queen Adela.

# revision
{1} A sudden storm on Lake Tandiwa has cost nearly four dozen lives, and perhaps many more, after a boat crammed to the rails was tipped over late at the weekend.

{2} Her papers allowed for not even half the crowd she was taking across, the area's chief administrator pointed out. {+} Many had spent the day at a wedding in Kasongo Point and were still in their best clothes.

{10} In custody is the skipper, who had made it to the beach under his own strength; prosecutors intend to hold him criminally liable for the deaths.

{4} A wall of water came crashing across the front, everybody fled towards the same rail, and in less than sixty seconds the keel was pointing at the sky, those who lived through it recounted. {5} Simbi, who deals in dried perch and now mourns three of his family, stayed above the surface all night by clinging to an empty plastic container.

{6} Of those saved, 91 owe it to villagers who paddled out to them on their own account; the authorities arrived only afterwards.

{8} The recovery of the dead from the hull, some thirty metres down, was broken off at nightfall. {9} Nobody had written down who got on, so one can only guess how many remain unaccounted for; the figure certainly runs into the dozens. {+} A navy crane is on its way by road from the coast, a trip of two days.

{12} For three days flags will hang at half-mast, and the treasury is to meet the cost of the burials, the head of state announced. {13} Ministers were told long ago that the ageing timber craft ought to be taken out of service, their critics in parliament charge, and let the study gather dust.

{14} Islanders with little cash have no other way of getting their catch to the stalls across the water. {+} Shops along the waterfront stayed shut on Sunday while relatives walked past rows of blankets in the schoolyard.

{16} Nothing so deadly had happened on Tandiwa in almost three decades, since the Queen Adela took 130 souls to the bottom.

# quotes

# facts
