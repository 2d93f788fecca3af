Two murder trials. English, unrelated: a verdict on a restaurant owner, the opening of a nurse’s trial; a weekday in common.

# original
{1} A jury in Port Cassel on Tuesday found the restaurant owner Lorcan Fitch guilty of murdering his business partner and hiding the body in a cold store.

{2} Fitch, 44, showed no emotion as the foreman read out the verdict.

{3} The court had heard that the two men quarrelled over gambling debts on the night of March 3. {4} Bruno Salter, a father of two, was struck with a bottle and bled to death. {5} His body was found eleven days later by a meat inspector.

{6} Prosecutor Delphine Ross called it a crime of greed. {7} “He served dinner to the victim’s wife while her husband lay frozen under the same roof,” she told the jury.

{8} The defence had argued that an unknown burglar was to blame.

{9} Judge Malcolm Adeyemi will pass sentence on Friday. {10} Murder carries a mandatory life term.

{11} Salter’s mother thanked the police outside the court.

# revision
{+} A nurse accused of killing four patients with insulin denied everything when her trial opened in Ravensholm on Tuesday.

{+} “I sat with them so that they would not be alone,” Mirjam Toth, 36, told the court in a firm voice.

{+} The charge sheet, which took two hours to read, says that she injected the patients during night shifts between 2019 and 2021. {+} All of them were recovering from minor operations.

{+} A doctor became suspicious because of the blood values of the last one, a retired organist. {+} Toth’s lawyer said that the laboratory had mixed up samples and that there was no motive.

{+} The prosecution intends to call 58 witnesses.

{+} Relatives of the dead sat in the front row, some holding photographs. {+} The presiding judge, Corentin Vass, had to call the gallery to order twice.

{+} Toth has been in custody for fourteen months. {+} A verdict is not expected before the autumn.

# quotes

# facts
