Health, no headline. Three re-cuts (start to end, end to front word for word, a crosswise one), a split, one moved, one dropped, one added.
Traps: {3} and {4} both on baths and samples; {5} and {6} share patients and coughs; {18} beside the split {17}.

# original
{1} Health officials closed three public baths in Saltmere on Tuesday after 19 people fell ill with a lung infection. {2} Four patients are in intensive care, and a man of 81 has died, the district health office said.

{3} The bacteria were found in the warm-water tanks of the Lido, the Queen’s Bath and the Mill Baths. {4} Samples from two other baths were clean.

{5} The first patient saw a doctor on January 9, but her cough was taken for influenza. {6} A nurse at the Harbour Clinic, Philippa Dray, noticed a week later that four coughing patients carried the same swimming bag.

{7} “It was the bag with the whale on it,” Dray said. {8} “You get it with a season ticket.”

{9} The illness is caught by breathing in fine spray, and it does not pass from person to person. {10} Healthy people often notice nothing, but it can be dangerous to smokers and the old.

{11} The town’s director of health, Emeric Vaughan-Lisle, said the tanks should be kept at 60 degrees to kill the bacteria. {12} They had been turned down to 48 in October to save gas, on an order signed by the treasurer’s office.

{13} Treasurer Gwendolen Ash said she had asked in writing whether the step was safe and had been told that it was. {14} She would not say by whom.

{15} Some 11,000 season-ticket holders have been written to. {16} Anyone with a fever and a dry cough is asked to see a doctor and to mention the baths.

{17} The baths will be flushed with hot water and stay shut for at least three weeks. {18} The town’s swimming club, which had planned a meet for Saturday, will train in the neighbouring village of Oxbarrow.

{19} A similar outbreak in Saltmere in 1997 made 40 people ill. {20} The mayor has called a special meeting for Thursday.

# revision
{1,2} Health officials closed three public baths in Saltmere on Tuesday after 19 people fell ill with a lung infection that has put four patients in intensive care. {1,2} A man of 81 has died, the district health office said.

{3} Bacteria were detected in the warm-water tanks of three baths, the Lido, the Queen’s Bath and the Mill Baths. {4} Two other baths gave clean samples.

{5} The first patient went to a doctor on January 9, but the cough was mistaken for influenza. {6} A week later a nurse at the Harbour Clinic, Philippa Dray, saw that four patients with coughs carried the same swimming bag.

{7} “It was the bag with the whale on it,” Dray said. {8} “You get it with a season ticket.”

{9,10} The illness is caught by breathing in fine spray. {9,10} It does not pass from person to person, and healthy people often notice nothing, but it can be dangerous to smokers and the old. {19} A similar outbreak in Saltmere in 1997 made 40 people ill.

{11,12} The town’s director of health, Emeric Vaughan-Lisle, said the tanks had been turned down to 48 degrees in October to save gas. {11,12} They should be kept at 60 degrees to kill the bacteria, but the treasurer’s office had signed an order to lower them.

{13} Gwendolen Ash, the treasurer, said she had asked in writing whether this was safe and had been assured that it was. {14} She would not say by whom.

{15} Some 11,000 season-ticket holders have been written to. {+} “We would rather send one letter too many,” a spokeswoman said. {16} Anyone with a fever and a dry cough should see a doctor and mention the baths.

{17} The baths will be flushed with hot water. {17} They will stay shut for at least three weeks. {18} The town’s swimming club, which had planned a meet for Saturday, will train in the neighbouring village of Oxbarrow.

# quotes

# facts

# furniture
