Two football matches, in Croatia and in Sweden. No name in common; no link is right.

# original
{1} Lokomotiva Varnik came from two goals down to draw 2-2 at Jadran Selca on Saturday and stay top of the Croatian first division.

{2} Selca, who are fighting relegation, took the lead after nine minutes through a header by Ante Brkan. {3} The forward Luka Perković added a second from the penalty spot shortly before half-time, after the goalkeeper had brought down a winger.

{4} Coach Dario Mlinar made three changes at the break, and the visitors looked a different side. {5} The substitute Kofi Adjaman pulled one back on the hour with a shot from 20 metres that went in off the post.

{6} In the 88th minute he turned provider, crossing for the captain, Ivan Sutlić, to equalise from close range.

{7} “We slept through the first half, and nobody can be satisfied with one point here,” Mlinar said.

{8} The home supporters whistled at the end, although their team had not taken a point off the leaders for three seasons. {9} Selca’s defender Tomislav Rod was sent off in stoppage time for a second booking.

{10} Varnik are now two points clear of Dinamo Sava, who won 1-0 at Orehovac. {11} They host the champions next Friday.

# revision
{+} Holmvik reached the final of the Swedish women’s cup for the first time when they beat the holders, Östersta, 3-1 after extra time on Sunday evening.

{+} A crowd of 6,412, a record for the ground, saw Östersta strike first with a free kick by Elin Marklund. {+} Holmvik’s answer came within five minutes: Saga Winther rounded the goalkeeper and rolled the ball into the empty net.

{+} Both sides hit the bar before the interval. {+} The second half belonged to the defences, and there was hardly a chance until Marklund headed wide in the closing minutes.

{+} Nora Bäck, a striker of 17, came off the bench and made it 2-1 with her first touch of extra time. {+} An own goal settled the matter as the holders threw everyone forward.

{+} “These girls have been training on gravel since January, because our pitch was under snow,” said the manager, Petra Lundeby.

{+} Östersta, without their injured captain, complained of a penalty that was not given.

{+} Holmvik meet Västra Ängby in the final in Gothenburg on 14 May.

# quotes

# facts
