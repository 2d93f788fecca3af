News for new readers of English. Splits into two to four, a paragraph moved up, two dropped, one added, one merge.

# original
{1} Council approves tide gate after third flood in five years

{2} Councillors in the coastal town of Marrowby voted 11 to 6 on Tuesday night to build a tide gate across the mouth of the Hessle creek, ending a dispute that began when 340 homes were flooded in the winter of 2021. {3} The gate, which will cost £27 million and take three years to finish, is to be paid for by the county, an insurance fund and a new charge on moorings. {4} Work is due to start in May.

{5} Opponents argued that the barrier would trap silt, cut off the mudflats where some 9,000 wading birds spend the winter and push storm water on to the neighbouring village of Stell. {6} "We are moving the flood down the road and calling it solved," said Imogen Tarrant, who farms beside the creek. {7} A petition against the plan gathered 2,300 names.

{8} Engineers told the meeting that the gate would stay open on all but about a dozen days a year and that a fish pass would let eels and sea trout through even when it was shut. {9} A similar gate at Porth Elling has held for nineteen years.

{10} For Bram Sissons, whose bakery on Quay Lane has been under water three times since it opened, the vote came late but not too late. {11} He keeps his flour on the top floor and has sandbags stacked behind the counter all year. {12} His insurer stopped covering the shop in January.

{13} The wildlife trust said it would ask a judge to review the decision. {14} It has six weeks to do so.

# revision
{1} Town will build a gate against the sea

{2} People in Marrowby had an important vote on Tuesday. {2} Most of the councillors want to build a gate in the water. {2} It will stand where the Hessle creek meets the sea. {2} The town has argued about this since 2021, when water came into 340 houses. {3} The gate costs a lot: 27 million pounds. {3} Some of the money comes from the county and from a fund. {3} Boat owners will pay the rest. {3} The gate will not be ready for three years. {4} Builders begin in May.

{10} Bram Sissons is happy about it. {10} He has a bakery near the harbour. {10} The sea has come into his shop three times. {11} He now stores his flour upstairs. {11} He always has bags of sand ready. {12} No company will insure him any more.

{5} Other people do not like the plan. {5} They think mud will collect behind the gate. {5} About 9,000 birds live on the wet land in winter, and they could lose their home. {5} The water might also flow to Stell, the next village. {7} More than 2,000 people signed a letter to stop it.

{8} The experts say the gate will be open almost every day. {8} It will close only about twelve times in a year. {8} There is also a small way through for fish. {+} Fish need to swim up the creek to lay their eggs.

{13,14} A group that protects animals has six weeks to go to court, and it plans to.
