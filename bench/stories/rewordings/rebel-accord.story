Peace accord between two rebel groups. Agency English, heavy rewording, one paragraph moved up, no headlines, with a dateline.

# original
{1} MBASSA-KOURI, March 11 (Meridian Press) - Two rival rebel movements that have fought over the gold fields of the upper Doukra for six years signed a truce on Tuesday and promised to pull their men back from the river by the end of the month.

{2} The commanders of the Front for Northern Dignity and the Doukra People’s Army embraced in a school courtyard after eleven days of talks led by the Catholic bishop of Sanghara. {3} “We are tired of burying boys,” said the Front’s leader, Colonel Issa Mbodou. {4} Many women at the ceremony wore white, the colour of mourning in the north.

{5} More than 4,000 people have been killed and about 150,000 driven from their homes, aid groups estimate.

{6} Under the deal, each group will hand over its heavy weapons to a joint commission of elders within 45 days. {7} Prisoners are to be exchanged first, starting with the wounded. {8} Revenue from the mines will be split evenly, with a tenth set aside for schools and clinics.

{9} The text was drawn up in French and read aloud in three local languages.

{10} The government in the capital, which was not at the table, gave the agreement a cool welcome. {11} Interior Minister Paulin Etsé said no pact between outlaws could bind the state.

{12} A previous ceasefire, brokered by the army of a neighbouring country in 2021, collapsed in nine days. {13} Diplomats said the difference this time was exhaustion, and the price of ammunition.

{14} Traders in Mbassa-Kouri reopened their stalls within hours of the signing. {15} A sack of rice, which had cost 60,000 francs during the siege, was on offer at half that.

{16} The Doukra rises in the Tsimbe highlands and is navigable for only four months of the year.

# revision
{1} After more than half a decade of killing each other for control of the Doukra diggings, the insurgent factions have put their names to an armistice under which both banks are to be cleared of combatants before April.

{2} It took a clergyman nearly a fortnight of coaxing before the warlords fell into each other’s arms beside the classrooms. {3} Mbodou, who heads one of the sides, confessed to being weary of funerals for teenagers.

{14} Hardly was the ink dry when shopkeepers in Mbassa-Kouri took down their shutters. {15} By evening rice could be had for 30,000 francs, against double the amount while the town was encircled.

{5} By the reckoning of humanitarian organisations, the feud has cost upwards of 4,000 lives and uprooted a further 150,000.

{6} Mortars and rocket launchers must be surrendered inside six and a half weeks; a panel of greybeards drawn from both camps is to take charge of them. {7} Before anything else, prisoners go free on either bank, the injured at the head of the queue. {8} Of what the ore brings in, ten percent is earmarked for education and health, and the former enemies go halves on the rest.

{+} For months a battered satellite telephone, carried from tent to tent, was the only link between them. {+} Nobody has explained who is going to pay the fighters once they return to their villages.

{10} Ministers, who had been left out of the negotiations, greeted the news with little warmth. {11} An arrangement among criminals places the authorities under no obligation, Etsé declared.

{12} In a little over a week the last ceasefire had fallen apart, although foreign soldiers had acted as its godfathers.

{+} An advance party of unarmed monitors from the regional bloc is due on Friday.

# quotes

# facts
