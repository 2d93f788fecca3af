An outbreak. English, two papers with the same agency copy, which neither credits; passages stand in another order, with words exchanged inside. A figure differs.

# original
{1} Ducks culled on Fenland farms

{2} More than 48,000 ducks have been culled on six farms in the Ashwick fens after an outbreak of bird flu, the agriculture ministry said on Thursday. {3} A control zone of three kilometres has been set up round each farm, and poultry within ten kilometres must be kept indoors until further notice. {4} The risk to humans is considered very low.

{5} Farmer Joan Tebbutt lost her whole flock. {6} “It is the silence at five in the morning,” she said. {7} Her grandfather began with twelve birds in 1931.

{8} The virus was probably brought in by wild geese, which arrived from the north two weeks earlier than usual this autumn, scientists at the Welbeck laboratory believe. {9} No case has been found in wild birds south of the river so far.

{10} Farmers are paid for birds that are culled while healthy, but not for those that have died. {11} Tebbutt reckons that she will get about a third of their value.

# revision
{+|1} Should you cancel your Christmas duck?

{+} Butchers in the county are fielding anxious calls. {+} “I tell them the bird in my window never met a goose,” said Neville Cobb of Market Street.

{8} The virus was probably carried in by wild geese, which arrived from the north two weeks earlier than usual this autumn, scientists at the Welbeck laboratory believe. {4} The risk to humans is considered very low.

{2} More than 43,000 ducks have been culled on six farms in the Ashwick fens after an outbreak of bird flu, the agriculture ministry said on Thursday. {3} A control zone of three kilometres has been set up around each farm, and poultry within ten kilometres must be kept inside until further notice.

{+} Supermarkets say that supplies are safe. {+} Prices may still go up, warned Asha Menon of the Grocers' Guild: last year's outbreak added two pounds to a bird.

# quotes
dropped :: It is the silence at five in the morning ::
added :: :: I tell them the bird in my window never met a goose

# facts
changed :: 48,000 :: 43,000

# relation
shared

# passages
More than 48,000 ducks … until further notice :: More than 43,000 ducks … until further notice
The virus was probably … Welbeck laboratory believe :: The virus was probably … Welbeck laboratory believe
The risk to humans is considered very low :: The risk to humans is considered very low
