Space telescope's discovery. English (science desk), heavy rewording, order kept, one split, with headlines, no dateline.

# original
{1} Space telescope finds water clouds on planet orbiting dead star

{2} Astronomers using the Halley-Mori space telescope have detected clouds of water vapour around a planet that circles the burnt-out core of a star 82 light years away.

{3} The planet, known as Mirel b, is slightly larger than Neptune and completes an orbit in just under three days. {4} Its sun swelled into a red giant about two billion years ago and then shrank to a white dwarf no bigger than the Earth. {5} “By every rule in our textbooks that world ought to have been swallowed,” said team leader Ingrid Valdemar of the Norrhavn Observatory.

{6} The researchers believe that it formed much farther out and drifted inward after the star's collapse. {7} Another possibility is that it was assembled from the wreckage of older planets.

{8} The signal emerged from 41 hours of observations in which the planet's atmosphere dimmed the starlight at particular infrared wavelengths. {9} Kwame Boateng-Price, an astrophysicist who was not involved in the study, called the evidence strong but warned that spots on the star could mimic water.

{10} Launched four years ago, the telescope carries a gold-coated mirror nearly seven metres across that must be kept at minus 230 degrees Celsius. {11} It cost $5.4 billion, twice the original estimate. {12} A faulty pump almost ended the mission in its first year.

{13} Nobody expects to find life on Mirel b, where the temperature exceeds 400 degrees. {14} But the discovery suggests that planets may remain intact, and perhaps habitable, long after their suns have died. {15} Our own sun is expected to become a white dwarf in some seven billion years.

{16} The team has been granted a further 60 hours in the autumn to look for carbon dioxide and methane.

# revision
{1} Steam discovered in skies of world whose sun went out

{2} There is moisture in the air of a body that revolves around a stellar cinder, so remote that its glow takes 82 years to get here, readings from the Halley-Mori have revealed. {+} Schoolchildren in Norrhavn have been invited to think up a more memorable name for it.

{3} On this ball of gas, which would only just outdo the most distant of the eight planets we know best, birthdays come round every 70 hours or so. {4} Two billion years before our time its host blew up like a balloon, only to dwindle to an ember of our own globe's dimensions. {5} Valdemar, who headed the work, admitted that on all received wisdom the thing should have perished in the process.

{6} It must have been born in the cold outskirts and have migrated to its present place once the worst was over, runs the favoured explanation. {+} Computers in a former herring warehouse on the harbour are now working through ten thousand versions of that journey.

{8} For 41 hours the instrument watched which heat rays were weakened whenever the veil of gas slid in front, and in that way it arrived at its fingerprint. {9} A colleague from outside the project, while impressed, cautioned that dark patches on the glowing surface may produce a deceptively similar pattern.

{10} It is four years since the rocket carrying the observatory lifted off. {10} Frost of a kind unknown in any polar winter protects its reflector, which is plated with precious metal and as wide as a two-storey house is high. {+} Twice a day it beams its catch to a dish among sheep pastures, where three technicians take turns to stay awake.

{13} At 400 degrees and more, hot enough to melt lead, the place is out of the question as a home for any creature. {14} What the find does show is that the end of a star need not be the end of everything around it, and that conditions there might even stay tolerable.

{16} Two carbon gases are next on the list: once the summer is over, another two and a half days have been reserved for the hunt.

# quotes

# facts
