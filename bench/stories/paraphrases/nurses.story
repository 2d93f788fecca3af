# original
{1} Nurses at the Sisters of Mercy Hospital in Quill walked off the job on Thursday over pay.

{2} It was the first strike in the hospital’s 112-year history. {3} The hospital was founded by four nuns who had crossed the ocean with a single trunk.

{4} Operations that were not urgent had to be postponed. {5} Emergency patients will still be treated, the management promised.

{6} Wages have not kept up with the cost of living since 2018, the union says. {7} The union also represents cooks and porters, who did not take part.

{8} Half of those who finish their training in Quill leave for the capital within a year.

{9} Director Yusuf Brandt called the demands impossible to meet. {10} Brandt joined the hospital in March from a private clinic.

{11} Talks collapsed in the early hours after the lawyers for both sides fell out over a comma.

{12} Passing drivers honked their horns in support.

{13} The hospital’s car park was closed for repairs.

# revision
{1} Dissatisfied with what they earn, caregivers at Quill’s Catholic clinic stopped working on Thursday.

{+} The hospital treats some 40,000 patients in an ordinary year. {2} Never before in more than a century had staff there laid down their tools.

{5} The administration gave its word that anybody whose life is in danger will be looked after. {4} Surgery that could wait was put off. {+} Two operations on newborn twins made the hospital famous in the nineties.

{8} One in two graduates of the local nursing school moves to the country’s biggest city before twelve months are out. {+} The capital’s own hospitals have had strikes over pay every spring.

{6} According to organised labour, salaries have been falling behind prices for years. {+} Union membership in Quill has doubled since 2018.

{9} There is no way to give them what they want, in the view of the man who runs the place.

{11} Before dawn, negotiations broke down because attorneys quarrelled about a punctuation mark. {+} New talks about the parking fees for nurses are planned for May.

{12} Motorists who went by sounded their approval.

# quotes

# facts
