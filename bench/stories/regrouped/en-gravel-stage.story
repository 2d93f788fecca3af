Sport, lively, no headline. Three re-cuts (start to end, a swap, end to front), a merge that has moved, one dropped, one added.
Traps: the age crosses from {2} to {1}; {11} and {12} both on Kolbrun and the lead, with a pronoun for her name.

# original
{1} Rosalind Achterberg won the queen stage of the Tour of the Vale on Saturday after attacking alone on the gravel climb to Hob’s Chair. {2} The 24-year-old from the Lantern team crossed the line 38 seconds ahead of Noor Velasquez, and took the leader’s jersey by four.

{3} It was her first victory in fourteen months. {4} She broke her collarbone in the spring of last year, when a dog ran into the bunch at Eddersby, and she had thought of giving up.

{5} “I told my mother I would become a baker,” Achterberg said at the finish. {6} “She told me bakers get up even earlier.”

{7} The stage had been expected to suit Velasquez, who won on Hob’s Chair two years ago. {8} She was dropped when her chain came off at the foot of the climb, and chased back alone past thirty riders.

{9} Velasquez refused to blame her mechanic. {10} “Chains do what they want,” she said, “and I should have changed gear sooner.”

{11} The previous leader, Ines Kolbrun, lost nearly three minutes and fell to ninth overall. {12} Kolbrun had led the race since the opening time trial in Port Saffron.

{13} Rain on Friday had turned the upper part of the climb into porridge, and the organisers shortened the stage by eleven kilometres. {14} Riders had asked for it in a letter on Friday evening, and only three of the 132 refused to sign. {15} One of them was Achterberg.

{16} Two riders went to hospital after a crash on the descent from Mossgate. {17} Neither was seriously hurt.

{18} The race ends on Sunday with a flat stage of 96 kilometres around Valeham. {19} It is the sixth edition of the Tour.

# revision
{1} Rosalind Achterberg, 24, won the queen stage of the Tour of the Vale on Saturday after attacking alone on the gravel climb to Hob’s Chair. {2} The Lantern rider crossed the line 38 seconds ahead of Noor Velasquez and took the leader’s jersey by four.

{3,4} It was her first victory in fourteen months, following a broken collarbone in the spring of last year, when a dog ran into the bunch at Eddersby. {3,4} She had thought of giving up.

{5} “I told my mother I would become a baker,” Achterberg said at the finish. {6} “She told me bakers get up even earlier.”

{7,8} The stage had been expected to suit Velasquez, but she was dropped when her chain came off at the foot of the climb. {7,8} She chased back alone past thirty riders on the hill where she had won two years before.

{9} Velasquez would not hear a word against her mechanic. {10} “Chains do what they want,” she said, “and I should have changed gear sooner.”

{11} Ines Kolbrun, the previous leader, shed almost three minutes and slid to ninth overall. {12} She had been in the lead since the opening time trial in Port Saffron.

{16,17} Two riders went to hospital after a crash on the descent from Mossgate, but neither was seriously hurt.

{13,14} Rain on Friday had turned the upper part of the climb into porridge. {13,14} The organisers shortened the stage by eleven kilometres after riders asked for it in a letter that evening, which only three of the 132 refused to sign. {15} One of them was Achterberg.

{18} The race ends on Sunday with a flat stage of 96 kilometres around Valeham. {+} A sprinter may win that one, and nobody in the Lantern bus will mind.

# quotes

# facts

# furniture
