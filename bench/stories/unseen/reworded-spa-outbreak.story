Health. English, heavy rewording, with headlines, a merge, order kept.

# original
{1} Legionnaires’ disease in Portuguese spa town kills three

{2} Three pensioners have died and 26 people are in hospital with Legionnaires’ disease in Termas de Valdorre, a spa in central Portugal, health officials said on Monday.

{3} The bacterium was detected in the cooling tower of the Hotel Amparo, opposite the main baths. {4} The building was evacuated and the tower switched off on Saturday evening.

{5} The illness spreads in fine droplets and is not passed from one person to another. {6} Most of those affected are over 70 or smoke.

{7} “We are asking everybody who has been here since the first of the month and who has a fever to ring us and not to wait,” said Dr Teresa Quintal, the district’s director of public health.

{8} The thermal pools themselves tested clean but will stay closed as a precaution. {9} Valdorre’s waters have been drunk since Roman times and are said to relieve rheumatism.

{10} The owners of the hotel had last had the system inspected 19 months ago, although the law requires a check every year.

{11} The minister of health broke off her holiday in the Azores and is due in the town on Tuesday.

{12} Cancellations are pouring in, said Rui Merêncio, who runs a guest house. {13} “August is lost,” he said.

{14} The patients are being given antibiotics, and five are on ventilators.

{15} Nine years ago an outbreak near a fertiliser plant in the north of the country infected 140 people.

# revision
{1} Lung infection claims three lives at bathing resort

{2} Doctors in the middle of Portugal are caring for more than two dozen sufferers from a severe form of pneumonia, which three elderly men and women did not survive.

{3} Swabs from the air-conditioning plant on the roof of the Amparo revealed the germ. {4} On Saturday the guests had to pack their suitcases, and the machinery now stands still.

{+} Epidemiologists are drawing up a map of where everyone who fell ill had eaten, slept and bathed.

{5} One cannot catch it from a fellow human being, only by breathing in tainted mist. {6} Old age and cigarettes are what the majority of cases have in common.

{7} Visitors of recent weeks who have a fever should seek advice at once, the region’s top physician urged.

{8} No trace of the germ was found in the famous warm springs, which are nevertheless off limits for the time being. {+} Tankers of the fire brigade are supplying two nursing homes with drinking water.

{10} By rights an engineer should look over such equipment once in twelve months, and the hotel had let the deadline slip.

{12,13} Landlords such as Rui Merêncio see one booking after another called off and have written off the high season.

{+} The procession in honour of the patron saint, which draws thousands, has been put off until the autumn.

{14} For five of the sick, machines have had to take over the work of the lungs.

{+} Across Europe the number of such infections has doubled within ten years, partly because summers are hotter and systems older.

# quotes

# facts
