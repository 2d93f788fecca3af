A train derails. English, two independent reports: an agency and a regional paper. One quote the same, one altered in a number; the dead, the injured, the carriages, the speed and a day differ. The firemen and their engines, the driver's age and his years in the job, a visit and a funeral are different things.

# original
{1} Night train derails in Ruhl gorge

{2} PONT-RUHL (Atlas Wire) - At least seven people were killed and 58 injured when a night train left the rails in the Ruhl gorge early on Sunday, the interior ministry said.

{3} The train, carrying 214 passengers from Castelmar to the port of Venn, jumped the track at 3:30 a.m. on a bend above the river. {4} Two of its eleven carriages rolled down the embankment, and one came to rest in the water.

{5} Rescuers worked with ropes because the gorge cannot be reached by road. {6} Some 250 firefighters took part, and four helicopters flew the injured to hospitals in three cities.

{7} The train had been travelling at 112 kilometres an hour in a section limited to 70, a transport official said. {8} “The recorder is intact and it will talk,” said Marguerite Stolz, who heads the investigation.

{9} The driver, aged 41, survived and was being questioned. {10} The operator, Transrail, said the track had been inspected in August and no fault found.

{11} Railway unions have complained for years that drivers work shifts of up to 12 hours. {12} “We warned them in writing nineteen times,” said union secretary Pal Obrecht.

{13} Prime Minister Dessa Maurin cut short a visit abroad and is due at the scene on Monday.

{14} It was the country's worst rail accident since 1987, when 36 people died at Little Tarn. {15} “We buried half a choir that week,” said the village priest, Otto Brill.

# revision
{+|1} Death in the gorge: how Venn waited for a train

{+} On platform two at Venn the board still said 06:12, on time.

{+} Adele Korn had brought her grandson's favourite scarf. {+} She is 79, and nobody had told her anything.

{2} Nine travellers did not survive the accident near Pont-Ruhl in the small hours of Sunday, and doctors are treating more than 70 others. {3} It was half past three when the express from Castelmar, with some two hundred people asleep aboard, came off the line in the tightest curve of the route.

{+} “First it was a noise like cutlery, then I was lying on the lamp,” recalls Matteo Lind, a student who climbed out in his socks.

{4} Three coaches plunged down the slope. {+} Their lights went on burning for an hour.

{5} There is no street down there, only a goat path, so everybody had to be winched up. {+|6} Forty fire engines stood nose to tail along the ridge, and their blue light made the fog look like a fairground.

{7} According to people close to the inquiry, the locomotive was doing 120 on a stretch where no more than 70 is allowed. {8} “The recorder is intact and it will talk,” investigator Marguerite Stolz told this newspaper.

{9} Police are interviewing the man at the controls, who has 14 years in the job behind him. {12} “We warned them in writing nine times,” is how Pal Obrecht of the drivers' union puts it.

{+} Transrail has covered the name on the engine with grey paint.

{13} The head of government, Dessa Maurin, will come on Tuesday. {+} The first of the dead, a cook from Venn, is to be buried on Thursday.

{+} Blood donors queued round the block outside the county hospital, 300 of them by noon.

# quotes
kept :: The recorder is intact and it will talk :: The recorder is intact and it will talk
altered :: We warned them in writing nineteen times :: We warned them in writing nine times
dropped :: We buried half a choir that week ::
added :: :: First it was a noise like cutlery, then I was lying on the lamp

# facts
changed :: seven :: Nine
changed :: 58 :: more than 70
changed :: Two :: Three
changed :: 112 kilometres an hour :: 120
changed :: nineteen :: nine
changed :: Monday :: Tuesday

# relation
reports

# passages
The recorder is intact and it will talk :: The recorder is intact and it will talk :: quote
