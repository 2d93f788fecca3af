Minister charged with fraud. English, heavy rewording, order kept, with headlines, no dateline.

# original
{1} Transport minister charged over sham consultancy contracts

{2} Prosecutors charged transport minister Leonid Harvast with fraud on Thursday, accusing him of channelling 4.2 million crowns of public money to companies run by his brother-in-law.

{3} Mr Harvast, 53, resigned an hour before the charges were announced but insisted that he was innocent. {4} “I have never taken a penny that was not mine,” he told reporters outside his flat.

{5} Investigators say that between 2019 and 2022 the ministry paid three firms for road safety studies that were never written. {6} Two of the firms had no staff and shared the address of a car wash in Brezna Dol.

{7} The case began when a junior accountant noticed that invoices carried consecutive numbers although they were dated months apart. {8} She reported her suspicions to her superiors and was moved to the archive.

{9} Detectives searched the minister's country house in April and found 300,000 crowns in cash in a ski bag. {10} His lawyer, Vera Dunaj, said the money came from the sale of a boat.

{11} Prime minister Tomas Irgel said he accepted the resignation with regret and would take over the transport portfolio himself until the autumn. {12} The opposition demanded early elections, saying the government had lost the last of its credibility.

{13} Mr Harvast faces up to ten years in prison if convicted. {14} The trial is unlikely to open before next spring.

{15} He is the third member of the cabinet to leave over a corruption case in two years. {16} The coalition's majority in parliament has shrunk to two seats.

# revision
{1} Government heavyweight accused of paying for advice nobody gave

{2} Some 4.2 million crowns from the taxpayer's pocket ended up in the businesses of a man who is married to Leonid Harvast's sister, and it was the politician who steered them there, according to an indictment made known yesterday.

{3} By that time the 53-year-old had already stepped down, though not without protesting that he had done nothing wrong. {4} Every coin he possessed had been honestly come by, he declared on his doorstep. {+} He wore slippers and held a dachshund under one arm.

{5} Reports on how to prevent crashes were billed by a trio of suppliers over some three years, the inquiry concluded, yet not a line of them exists.

{7} What gave the scheme away was the sharp eye of a young bookkeeper, who wondered how bills from different seasons could bear successive numbers. {8} Her reward for speaking up was a transfer to the basement, where old files gather dust. {+} Friends describe her as a keen chess player who seldom settles for a draw.

{9} Banknotes worth 300,000 came to light in a piece of sports luggage when police combed his weekend cottage this spring. {10} That sum, counters Ms Dunaj for the defence, is what a buyer had handed over for his yacht.

{11} Mr Irgel, who professed himself sorry to see his colleague go, is to run the department on top of his own job for the next few months. {+} Among those tipped as a permanent successor is the mayor of Port Callis, once a tram driver.

{13} Should the judges find against him, he could spend a decade in prison.

{15} Two others had been driven out of the cabinet by sleaze before him, both within the past twenty-four months.

# quotes

# facts
