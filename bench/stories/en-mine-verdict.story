# original
{1} Former pit owner jailed over Skarrow mine deaths

{2} WENLOW, Sept 30 (Hallam Wire) - A court in Wenlow on Thursday sentenced the former owner of the Skarrow coal mine to seven years in prison over an explosion that killed 31 men, the end of the longest criminal trial in the country’s history.

{3} Edric Vaughn-Moss, 71, showed no emotion as Judge Perpetua Lyle read the verdict. {4} Two of his managers were acquitted.

{5} The explosion tore through the lower galleries of Skarrow on the morning of April 12, 2002. {6} Rescuers needed nine days to reach the last of the bodies. {7} A public inquiry blamed a faulty fan, but prosecutors reopened the case in 2016 when a former clerk handed over the company’s gas logs.

{8} “The logs were written twice, once for the inspectors and once for the truth,” Lyle told the court.

{9} Oona Brask, whose husband died in the mine, wept outside the building.

{10} “For nineteen years I have set two plates at the table. {11} I was told to wait for the inquiry, and then I was told to wait for the court.

{12} “I am done with waiting. {13} Tonight I will set one plate,” she said.

{14} The former clerk, Silas Undery, was the main witness. {15} “When I asked him about the gas, he said, ‘Don’t write that down,’ and walked off,” Undery testified in March.

{16} “They knew about the gas for months,” prosecutor Fenella Roche said. {17} She had asked for 12 years.

{18} “We will appeal this verdict, and we expect to win in the higher court,” defence lawyer Anselm Keogh said.

{19} The company, Vaughn-Moss Collieries, was ordered to pay 2.4 million pounds to the families.

{20} Villages across the valley fell silent for a minute at noon.

# revision
{1} Former owner of Skarrow mine jailed for seven years

{9} WENLOW, Sept 30 (Hallam Wire) - Oona Brask, whose husband died in the Skarrow coal mine, wept outside the court in Wenlow on Thursday.

{10} “For nineteen years I have set two plates at the table. {11} I was told to wait for the inquiry, and then I was told to wait for the court.

{12} “I am done with waiting. {13} Tonight I will set one plate,” she said.

{2} Minutes earlier, the mine’s former owner had been sentenced to seven years in prison over an explosion that killed 31 men. {2} The trial was the longest in the country’s history.

{3} Edric Vaughn-Moss, 71, showed little emotion as Judge Perpetua Lyle read the verdict. {4} Two of his managers were acquitted.

{8} “The logs were written twice, once for the inspectors and once for the truth,” Lyle told the court.

{14} Silas Undery, a former clerk, was the main witness. {15} “When I asked him about the gas, he said, ‘Don’t write this down,’ and walked off,” Undery testified in March.

{16} “They [the owners] knew about the gas for months,” prosecutor Fenella Roche charged. {17} She had asked for 12 years.

{18} “We will appeal this verdict,” said Anselm Keogh, a lawyer for the defence, “and we expect to win in the higher court.”

{19} Vaughn-Moss Collieries was ordered to pay £2.4 million to the families.

{+} The money is to be paid within 90 days.

{5} The explosion tore through the lower galleries of Skarrow on the morning of April 12, 2002. {6} Rescuers needed nine days to reach the last of the bodies. {7} A public inquiry blamed a faulty fan, but prosecutors reopened the case in 2016 when a former clerk handed over the company’s gas logs.

# quotes
kept :: The logs were written twice, once for the inspectors and once for the truth :: The logs were written twice, once for the inspectors and once for the truth
kept :: For nineteen years I have set two plates at the table. I was told to wait for the inquiry, and then I was told to wait for the court. ¶ I am done with waiting. Tonight I will set one plate :: For nineteen years I have set two plates at the table. I was told to wait for the inquiry, and then I was told to wait for the court. ¶ I am done with waiting. Tonight I will set one plate
altered :: When I asked him about the gas, he said, ‘Don’t write that down,’ and walked off :: When I asked him about the gas, he said, ‘Don’t write this down,’ and walked off
altered :: They knew about the gas for months :: They [the owners] knew about the gas for months :: bracket,cue
kept :: We will appeal this verdict, and we expect to win in the higher court :: We will appeal this verdict + and we expect to win in the higher court :: divided

# facts
negation :: no ::
variant :: 2.4 million pounds :: £2.4 million
