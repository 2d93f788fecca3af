Murder trial verdict. English (American), heavy rewording, two sentences moved (one up, one to the end), one merge, no headlines, no dateline.

# original
{1} A jury on Thursday convicted a Callahan County pharmacist of poisoning her business partner, ending a six-week trial that had split the small town of Pinder Falls. {2} Marlene Voss, 47, stared at the table and showed no emotion as the foreman read the word “guilty.”

{3} She faces life in prison without the possibility of parole when Judge Raymond Okafor sentences her on Dec. 9. {4} Prosecutors decided in the spring not to seek the death penalty.

{5} Dale Hutchins, who owned half of the drugstore on Main Street, collapsed at his kitchen table in February of last year and died before an ambulance arrived. {6} Doctors first attributed his death to a heart attack. {7} His body was exhumed after his sister found a $900,000 life insurance policy that named Voss as the sole beneficiary.

{8} A toxicologist testified that tissue samples contained ten times the lethal dose of digoxin, a heart drug. {9} Investigators matched the batch to a bottle missing from the store's own shelves.

{10} “She shook his hand every morning while she was killing him,” Assistant District Attorney Carla Renfrow told jurors in her closing argument.

{11} Defense lawyers argued that Hutchins, deep in gambling debt, had taken his own life. {12} They said that detectives never seriously looked at anyone else.

{13} The panel of seven women and five men deliberated for eleven hours and asked once to hear the testimony of a delivery driver again. {14} Hutchins' widow, Ellen, wept and hugged the detective who had reopened the case. {15} “It doesn't bring back Sunday breakfast,” she said.

{16} Attorney Philip Garza said his client would appeal, citing the judge's refusal to move the trial to another county.

# revision
{1} After a month and a half of evidence and much bad blood among neighbors in Pinder Falls, twelve citizens have ruled that the woman who filled everyone's prescriptions used what she knew to murder the man she ran the company with.

{2} Not a muscle moved in the defendant's face, her eyes fixed on the wood in front of her, while the decision was announced. {14} The dead man's wife threw her arms, in tears, around the detective who would not let the file stay closed. {+} Outside, someone had tied white ribbons to every parking meter as far as the feed store.

{5,6} When Hutchins, her co-owner, slumped over at home 20 months ago, beyond the help of the paramedics who came too late, physicians put it down to cardiac failure. {7} What got the coffin dug up was a piece of paper discovered by a sibling, under which $900,000 would go to Voss and nobody else. {+} The two had bought the business together in 2009 from a man who still sold penny candy by the register.

{8} Enough of a cardiac medicine to finish a person off ten times over turned up in the remains, a laboratory expert told the court. {9} It came, the police were able to show by the lot number, from a bottle that had vanished from the victim's place of work.

{10} Renfrow, for the state, portrayed a woman who greeted him with a friendly grip at the start of each working day as the stuff was doing its job. {11} The other side had called it suicide: a man with more casino markers than he could ever pay off, it maintained, had swallowed the pills himself.

{13} It took the twelve eleven hours to agree, with a single interruption to have the words of the man who brought the parcels read back to them. {+} The diner across the square, which had kept separate tables for the two camps since September, closed early.

{16} A higher court will be asked to throw out the result, Garza announced, because the proceedings should never have been held so close to the scene. {3} Until then it is up to Okafor, who on Dec. 9 can lock her away for the rest of her days with no hope of release.

# quotes

# facts
