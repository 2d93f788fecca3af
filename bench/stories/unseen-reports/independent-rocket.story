A rocket launch. English, two independent reports: a science site and an agency. One quote the same; the cost and a month differ.

# original
{1} Little Heron flies at last

{2} On its fifth attempt the Heron 2 rocket lifted off from the Cape Sorrel launch site on Monday and put four satellites into orbit.

{3} Earlier flights had been scrubbed because of a sticking valve, twice because of wind, and once because a fishing boat had strayed into the safety zone. {4} This time the countdown went through without a hold.

{5} The second stage burned for six minutes and 41 seconds. {6} All four satellites, which will watch the sea ice, have reported back.

{7} “My hands have stopped shaking, my knees have not,” flight director Mona Sorensen said.

{8} The Heron is made of a new alloy and burns a fuel distilled from cooking oil. {9} Its development cost 310 million dollars.

{10} The next launch is scheduled for October. {11} It will carry a telescope no larger than a shoebox.

# revision
{1|+} Sorrel Space reaches orbit, shares fall

{2} CAPE SORREL (Northline) - Rocket maker Sorrel Space on Monday succeeded in launching its Heron 2 for the first time, delivering four ice-monitoring satellites.

{+} Its stock fell 7 percent all the same, as investors took their profits.

{+} The company has burned through most of the money that it raised in 2023. {9} Developing the rocket has cost 380 million dollars so far, according to its annual report.

{3} Four previous attempts were called off, the last in May. {7} “My hands have stopped shaking, my knees have not,” Mona Sorensen, the flight director, said on the company's webcast.

{+} Chief executive Brad Tolliver announced that prices would be cut. {+} “We want to be the bus, not the limousine,” he said.

{10} The company plans another flight in November. {+} Two rivals, Vektor and Blue Finch, fly almost every week.

# quotes
kept :: My hands have stopped shaking, my knees have not :: My hands have stopped shaking, my knees have not
added :: :: We want to be the bus, not the limousine

# facts
changed :: 310 million dollars :: 380 million dollars
changed :: October :: November

# relation
reports

# passages
My hands have stopped shaking, my knees have not :: My hands have stopped shaking, my knees have not :: quote
