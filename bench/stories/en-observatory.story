# original
{1} Observatory dish collapses in storm, no one hurt

{2} The radio dish at Mount Corvane before the storm, in a photograph taken in August. (Hallam Wire)

{3} Engineers had warned of rust two years ago

{4} MOUNT CORVANE, Feb 19 (Hallam Wire) - The largest radio telescope in the Republic of Tessaly collapsed on Sunday night during a massive storm, officials said, wiping out decades of work in a matter of seconds.

{5} No one was hurt when the 90-metre dish fell into the valley below at about 11:40 p.m. {6} Eighteen people were on duty at the time.

{7} “It sounded like a train going over the edge,” said night operator Pell Ostrander, 34. {8} “Then it was quiet, and that was worse.”

{9} The National Science Board said it would open an inquiry. {10} “We do not know yet whether the wind alone brought it down,” its director, Professor Imelda Carrow, told a news conference in the capital, Lanth, on Monday.

{11} A report in 2021 by the engineering firm Brandt & Sule allegedly warned of rust in the four main cables. {12} Carrow said she had seen the report but rejected claims that it had been ignored.

{13} “Every recommendation in it was funded,” she said. {14} “I signed the orders myself.”

{15} The telescope, built in 1974 at a cost of 35 million crowns, made its name in 1988 when it recorded the signal known as the “Corvane whisper,” a pulse from a dying star. {16} It was used by some 450 researchers from 22 countries each year.

{17} Replacing it could cost more than 800 million crowns, the finance ministry estimates.

{18} Opposition leader Gustav Thorne accused the government of neglect. {19} “They starved it for ten years and now they weep at the funeral,” he said in a speech to parliament.

{20} Students from the nearby town of Averly laid candles at the gate on Monday evening.

{21} (Reporting by Lew Maddern; Editing by Ines Fairbrass)

# revision
{1} Tessaly’s Giant Radio Telescope Crashes Down During Storm

{+} By Staff Writer

{+} Share this article

{4} Tessaly’s biggest radio telescope came crashing down late on Sunday in a severe storm, erasing decades of scientific work within seconds, according to officials.

{5,6} All 18 people who were on duty escaped unharmed when the 90-meter dish plunged into a valley at around 11:40 p.m.

{8} Ostrander described the silence that followed as even worse. {7} According to the night operator, 34, the noise “sounded like a train going over the edge.”

{20} On Monday evening, candles were placed at the entrance by students from Averly, a nearby town.

{9} An investigation will be launched by the National Science Board. {10} Prof. Imelda Carrow, who heads the board, told reporters in Lanth on Monday that “we do not know yet whether the wind alone brought it down.”

{11} Four main cables were already rusting, the engineering company Brandt & Sule warned in a report in 2021. {12} Carrow acknowledged having seen the document but denied it had been disregarded. {13,14} “Every recommendation in it was funded. I signed the orders myself,” she insisted.

{+} Radio telescopes collect faint radio waves from space and turn them into images.

{15} Completed in 1974 for 35 million crowns, the instrument became famous in 1988. {15} That year it picked up the “Corvane whisper,” the pulse of a dying star. {16} Around 450 scientists from 22 nations worked with it annually.

{17} The finance ministry puts the price of a replacement at over 880 million crowns.

{18} The government was accused of neglect by Gustav Thorne, the leader of the opposition. {19} “They starved it for ten years and now they weep at the funeral,” Carrow said in parliament.

{+} Read more: Ten Places to See the Northern Lights This Winter

{+} Sign up for our daily newsletter

{+} 214 comments

# quotes
trimmed :: It sounded like a train going over the edge :: sounded like a train going over the edge :: silent-trim,cue
paraphrased :: Then it was quiet, and that was worse ::
kept :: We do not know yet whether the wind alone brought it down :: we do not know yet whether the wind alone brought it down
kept :: Every recommendation in it was funded + I signed the orders myself :: Every recommendation in it was funded. I signed the orders myself :: stitched,cue
kept :: Corvane whisper :: Corvane whisper
kept :: They starved it for ten years and now they weep at the funeral :: They starved it for ten years and now they weep at the funeral :: speaker

# facts
intensity :: massive :: severe
variant :: Eighteen :: 18
hedge :: allegedly ::
hedge :: could ::
variant :: Professor :: Prof.
money :: 800 million crowns :: 880 million crowns

# furniture
revision :: Share this article
revision :: Read more: Ten Places to See the Northern Lights This Winter
revision :: Sign up for our daily newsletter
revision :: 214 comments
