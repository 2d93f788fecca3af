Two medical studies, on naps and on a painkiller. No link is right.

# original
{1} People who take a short nap after lunch have lower blood pressure than those who stay awake all day, according to a study published on Monday in the Annals of Circulation.

{2} Researchers at the University of Serralva fitted 612 volunteers between 45 and 70 with measuring cuffs for three weeks. {3} Half were asked to lie down for 20 minutes in a dark room every day.

{4} In the nappers the upper reading fell by an average of 5 points.

{5} “That is about what you get from giving up salt,” said Dr Joaquim Serrão, who led the work. {6} Naps of more than an hour had no benefit.

{7} The effect was strongest in smokers and in people who slept badly at night.

{8} Prof Hilde Aarnes, a cardiologist in Bergen who was not involved, said that three weeks were too short to tell whether heart attacks could be prevented.

{9} The participants knew which group they were in, the authors admit.

{10} The city of Serralva, which paid for the study, now wants to set up couches in its offices.

# revision
{+} A painkiller taken by millions of older people may double the risk of a broken hip, scientists from Toronto reported on Thursday.

{+} They analysed the health records of 87,000 pensioners who had been prescribed doloxifen for back pain. {+} Within six months 2.4 per cent of them had been treated for a fracture, compared with 1.2 per cent of similar patients on other drugs.

{+} Women over 80 were most at risk.

{+} The medicine can cause dizziness, which probably explains the falls, said the epidemiologist Dr Nadine Okoro-Leigh. {+} “Nobody should stop taking it without talking to a doctor,” she added.

{+} The maker, Harbinger Pharma, said that the study did not prove a causal link. {+} It pointed out that the patients had been frailer from the outset.

{+} The regulator is considering a warning on the packet.

{+} Doloxifen has been on the market since 2009 and earned the company 1.1 billion dollars last year. {+} In Japan it was never approved.

# quotes

# facts
