Disaster. English, heavy rewording, no headlines, one sentence moved up.

# original
{1} A cyclone with winds of up to 240 kilometres an hour has killed at least 17 people and left thousands homeless in the Tavaroa islands, officials said on Saturday.

{2} Most of the victims drowned when a wall of water swept through the fishing village of Hahake before dawn on Friday. {3} Eleven people were still missing.

{4} Telephone lines and the only undersea cable were cut, and contact with the northern atolls was lost for more than a day.

{5} “There is not a roof left on our street,” Mele Fifita, a midwife, said by satellite phone from Hahake.

{6} Nurses at the main hospital treated the injured by torchlight after the generator was flooded.

{7} Prime Minister Alani Fotu declared a state of emergency and appealed for foreign help. {8} The navy of neighbouring Korovai sent two ships with drinking water, tents and medicine. {9} They are not expected before Monday because of high seas.

{10} The runway is blocked by fallen trees. {11} Taro and breadfruit crops were destroyed, the ministry of agriculture said.

{12} Tavaroa, once a whaling station, has 61,000 inhabitants and lives on copra and tourism.

{13} Forecasters had expected the storm to pass well to the east. {14} It weakened over open water on Saturday and no longer posed a threat.

{15} The last comparable storm, in 1977, cost 40 lives.

# revision
{1} Gusts of nearly 150 miles an hour have claimed no fewer than seventeen lives in the Pacific and robbed countless families of shelter, according to the authorities.

{14} By the weekend the worst was over, as the tempest had run out of strength far from land.

{2} The dead are mainly from Hahake, where the ocean burst into bedrooms in the dark. {3} There was no trace of eleven others.

{+} Church bells on the main island were rung by hand to send people to higher ground.

{4} For over twenty-four hours nobody could reach the remotest reefs, since every connection had snapped.

{5} A woman who helps to bring babies into the world described rows of houses open to the sky.

{6} With the power plant in the basement under water, clinic staff had to bandage the wounded in the beam of hand lamps.

{7} The head of government assumed special powers and asked the rest of the world for aid. {8} Korovai has dispatched a pair of vessels laden with supplies. {9} In such a swell it will take them until after the weekend to get there.

{+} A concert to raise money has been announced for Friday in Korovai’s capital.

{13} The danger should have gone by at a safe distance, if the weather service’s predictions had been right.

{+} Two tourists from Belgium were found unhurt in a wine cellar. {+} Scientists say that warmer oceans make such storms fiercer, though not more frequent.

# quotes

# facts
