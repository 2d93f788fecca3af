Two floods. English, unrelated: a town behind a broken dyke, a campsite in a gorge; a weekday in common.

# original
{1} Thousands flee as river Tarne bursts its banks

{2} More than 6,000 people were told to leave their homes in the low town of Brackwell on Saturday after the Tarne broke through a dyke.

{3} Two men were missing, among them a postman whose van was found upside down in a field.

{4} Water stood up to the first-floor windows in the streets around the cattle market. {5} Soldiers in rubber boats took old people out of a nursing home.

{6} “I have lived here for 70 years and I have never seen it so high,” said Agatha Pell, 88, wrapped in a foil blanket.

{7} The river rose by four metres in one night after heavy rain had fallen on melting snow in the hills. {8} The power supply failed in the whole valley.

{9} Mayor Duncan Ferriby said that the dyke was to have been raised two years ago, but that the money had gone to a sports hall.

{10} The weather service expects the peak on Sunday evening. {11} Insurers spoke of damage in the tens of millions.

# revision
{+} Flash flood sweeps away campsite in Orsina gorge

{+} At least nine people died when a flash flood swept through a crowded campsite in the south of Valdoria on Saturday.

{+} The dead include three children from one family.

{+} A thunderstorm had dropped the rain of two months within an hour, turning a brook into a torrent of mud and tree trunks. {+} Tents, cars and caravans were carried two kilometres down to a reservoir.

{+} “It sounded like a train, and then the ground was gone,” said Ilario Benz, who had clung to a walnut tree until firefighters reached him.

{+} Helicopters lifted 40 holidaymakers from roofs and boulders.

{+} Prosecutors want to know why the site had been licensed on a gravel bed marked red on the hazard map. {+} Its owner is being treated for shock.

{+} The prime minister cut short a visit abroad and will travel to the gorge on Monday. {+} More storms are forecast for the night.

# quotes

# facts
