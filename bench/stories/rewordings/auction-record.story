An art auction. American English, heavy rewording, two sentences moved (one up, one to the end), with headlines, no dateline.

# original
{1} Attic portrait sells for $23 million after 12-minute duel

{2} A portrait of a laundress that lay for half a century in the attic of an Ohio farmhouse sold for $23.4 million in New York on Wednesday, a record for the Danish-born painter Ilse Torvald.

{3} The Hollis & Wray saleroom broke into applause when the hammer came down after twelve minutes of bidding. {4} The buyer, who competed by telephone, was not identified. {5} The presale estimate had been $6 million to $8 million.

{6} “I stopped breathing at fifteen,” said auctioneer Bernard Coyle. {7} Only three bidders remained after the first minute, and a Texas museum dropped out at $17 million.

{8} Torvald, who worked as a seamstress, died in poverty in Chicago in 1941. {9} Fewer than 60 of her oils survive, most of them in Scandinavian collections.

{10} The laundress was discovered by Marjorie Kemp, a retired school bus driver, who was looking for a Christmas tree stand. {11} A dealer in Columbus offered her $400 for it. {12} Conservators removed a layer of soot and found the signature under the basket.

{13} The sale totaled $141 million, with 38 of 44 lots finding buyers. {14} A bronze horse by Renzo Cattaneo, billed as the star of the night, failed to reach its reserve.

{15} The market for art made before 1945 has shrunk by a fifth in two years, according to the consultancy Feldmark.

{16} Kemp said she would fix the barn first and think about the rest later.

# revision
{1} A fortune for a canvas from under the rafters, won in a marathon contest

{2} Never has anyone paid as much for a Torvald as the $23.4 million that secured her washerwoman, forgotten for fifty years beneath the shingles of a Midwestern homestead. {5} Experts at the house had predicted about a third of that at most.

{3} Not quite a quarter of an hour had gone by when it was over and the audience at Hollis & Wray clapped. {4} Who is taking the picture home remains a secret: the winning offers came down the line.

{6} Coyle, who wielded the gavel, recalled that the air had left his lungs long before twenty was called. {7} The field thinned to a trio almost at once; a public collection in Texas gave up at 17 million.

{+} People had been standing on the sidewalk since midafternoon to get a seat.

{10} Marjorie Kemp used to ferry pupils to class; one December she climbed up to fetch something that would hold a fir tree upright and came back with a treasure. {12} Not until the grime was cleaned off did a name appear, just below the linen. {+} It was driven east in a climate-controlled van with two guards.

{13} Six items were left over on an evening that took in $141 million altogether. {14} What was to have been the highlight, an equestrian sculpture, drew too little interest to change hands.

{+} A show of women artists from the Great Lakes is planned for next spring in Minneapolis.

{8} Of all that money the maker of the work, who lived by her needle, saw nothing; she was penniless at the end.

# quotes

# facts
