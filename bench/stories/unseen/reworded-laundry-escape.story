A prison escape. English, heavy rewording, with headlines, order kept.

# original
{1} Four inmates escape Portuguese prison through laundry roof

{2} Four prisoners serving long sentences for armed robbery and murder broke out of the high-security jail at Monte Fragoso on Sunday, setting off a manhunt across southern Portugal.

{3} The men sawed through a ventilation grille above the laundry, climbed on to the roof and let themselves down on knotted sheets. {4} A fifth man fell and broke both ankles.

{5} Guards noticed the gap only at the evening roll call, more than three hours later. {6} Two of the cameras covering the yard had been out of order since January.

{7} “We reported it six times in writing, and six times we were told there was no money,” said Rui Salgueiral of the warders’ union.

{8} A white van stolen in the village of Aldeia Funda was found burnt out near the Spanish border on Monday.

{9} The justice minister, Leonor Castanheda, dismissed the governor and ordered an inquiry.

{10} The best known of the fugitives, Vasco Pimparel, 44, shot dead two security men in a raid on a cash transport in 2015. {11} He had slipped away once before, from a hospital in Vila Sarda.

{12} Residents within 20 kilometres were told to lock their doors and not to pick up hitchhikers.

{13} The prison, built for 310, holds 480. {14} It was opened in 1987 in a former quarry.

{15} Opposition parties demanded that Castanheda step down.

# revision
{1} Over the Wash-House and Away: Quartet on the Loose

{2} Police throughout the Alentejo are looking for the violent criminals who have been on the run from Monte Fragoso since the weekend.

{3} Tied bed linen served as their rope once the bars of an air shaft had given way. {4} One more who had meant to go with them was left lying at the foot of the wall with shattered bones.

{5} For an entire afternoon no guard missed them. {6} Months had gone by without anyone repairing the video equipment that should have watched that side.

{7} His union’s repeated letters about it had brought nothing but references to empty coffers, Salgueiral complained.

{+} Helicopters that were sent up in the night had to turn back because of fog.

{8} Not far from the frontier the charred remains of a van were discovered. {+} The mother of the youngest appealed to him on the radio to give himself up.

{9} Castanheda removed the man in charge and wants to know how it could happen.

{10} Pimparel, the most notorious among them, has two lives on his conscience from the hold-up of an armoured vehicle.

{12} People in the surrounding area should give no stranger a lift and keep their doors bolted, the authorities advise. {+} A reward of 50,000 euros has been offered.

{13} The prison houses half as many again as it has room for.

# quotes

# facts
