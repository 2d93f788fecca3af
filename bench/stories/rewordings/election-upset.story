Election upset in a town. English (British), heavy rewording, order kept, no headlines, with a dateline.

# original
{1} BRACKMOOR, May 3 (Meridian News) - A retired veterinary surgeon with no party behind her has toppled the mayor who ran Brackmoor for 16 years, in a result that not one opinion poll foresaw.

{2} Judith Amery took 31,406 votes to 30,112 for Leonard Cass. {3} “I had written a speech for losing and nothing else,” Ms Amery told supporters in the sports hall where the count was held.

{4} Mr Cass asked for a recount shortly after midnight but withdrew the request when officials showed him the bundles. {5} He left by a side door without speaking to reporters.

{6} Turnout rose to 58 per cent, the highest at a local election in the borough since the war. {7} Long queues in the eastern wards forced three polling stations to stay open beyond ten o'clock.

{8} Anger over the sale of the town's only public swimming pool to a property developer dominated the campaign. {9} The site was sold for £2m in January and advertised for four times that sum in March. {10} An inquiry by the district auditor found no evidence of wrongdoing.

{11} Ms Amery promised to cancel the deal, freeze parking charges and cut her own salary by half. {12} Lawyers for the developer, Harlow Quay Estates, have warned that tearing up the contract would cost taxpayers millions.

{13} Pollsters admitted that they had underestimated young voters, who seldom answer the telephone. {14} Owen Tranter, a political scientist at the University of Leddon, called the result the clearest sign yet that loyalty to the old parties is dying.

{15} The new mayor will be sworn in on Monday. {16} She faces a council in which her predecessor's allies still hold 34 of the 50 seats.

# revision
{1} Nobody who asks people for a living where they mean to put their cross saw it coming: an independent who used to treat cattle and cats has brought four terms of one-man rule in Brackmoor to an end.

{2} Fewer than 1,300 ballot papers separated the winner from Cass. {3} Defeat was the only outcome for which she had prepared any remarks, Amery confessed to her volunteers among the wall bars and basketball hoops.

{4} One look at the stacks that officials had piled up persuaded the loser to abandon his demand, made in the small hours, for everything to be tallied again. {+} The brass band he had hired for the evening packed up its instruments without playing a note.

{6} Not since 1945 had so many local people bothered to have a say in who governs them: almost six in ten did so.

{8} What made them furious on the doorstep was the loss of the baths, the last in municipal hands, which had been let go to a builder of luxury flats. {9} Within two months the new owners were asking £8m for land that had come to them at a quarter of the price. {+} Children in bathing caps had stood outside the committee rooms every Saturday since, holding inflatable sharks.

{11} She has pledged to undo the transaction, to leave parking fees where they are and to take home only 50 pence in every pound of the pay she is entitled to. {12} Any such step could land residents with a seven-figure bill, according to solicitors acting for Harlow Quay.

{13} The young rarely pick up when a survey firm rings, and their weight was misjudged, the industry conceded. {14} For Tranter, who studies elections at Leddon, nothing has shown more plainly that traditional allegiances are on their deathbed.

{16} Governing may prove harder than winning, since more than two thirds of the chamber remain in the camp of the man she beat. {+} Her first visitor on Friday was a neighbour whose spaniel had swallowed a sock.

# quotes

# facts
