/** Negations, hedges and words of strength. English. */
export const MEANING = `
- Visitors may feed the ducks after noon.
+ Visitors are allowed to feed the ducks after noon.
= none

- The flood left two villages without water.
+ Water was cut to two villages in the flood.
= none

- Ice on the wires cut off electricity to 900 homes in Harl.
+ Ice on the wires left 900 homes in Harl without electricity.
= none

- Frost shut off the water to the mill.
+ Frost left the mill without water.
= none

- The mill has electricity again after the storm in Harl.
+ The mill is without electricity after the storm in Harl.
= negation added critical ::  :: without

- The disused slate quarry above Harl was fenced off in June.
+ The former slate quarry above Harl was fenced off in June.
= none

- Teachers of the district marched to the town hall on Friday.
+ Former teachers of the district marched to the town hall on Friday.
= scale added check ::  :: Former

- The lottery pays for a third of the roof, and the parish pays half.
+ The lottery pays for a third of the roof and the parish for half of it.
= none

- It was the third storm that reached the coast this autumn.
+ Three storms have reached the coast this autumn.
= none

- The town aims to plant 900 trees by spring.
+ The town could plant 900 trees by spring, its aim.
= none

- Today one pupil in ten walks to school in Orle.
+ At present one pupil in ten walks to school in Orle.
= none

- The landlord waived the rent for two shops on the quay.
+ No rent was due from two shops on the quay.
= none

- The mayor will not attend the opening.
+ The mayor will attend the opening.
= negation dropped critical :: not ::

- The mayor will attend the opening.
+ The mayor will not attend the opening.
= negation added critical ::  :: not

- The firm didn't pay the drivers.
+ The firm paid the drivers.
= negation dropped critical :: didn't ::

- The firm paid the drivers.
+ The firm never paid the drivers.
= negation added critical ::  :: never

- The firm did not agree to the plan.
+ The firm refused to agree to the plan.
= none

- The council rejected the plan.
+ The council accepted the plan.
= direction changed critical :: rejected :: accepted

- The council did not accept the plan.
+ The council rejected the plan.
= none

- The minister confirmed the report.
+ The minister denied the report.
= direction changed critical :: confirmed :: denied

- The price of milk rose in spring.
+ The price of milk fell in spring.
= direction changed critical :: rose :: fell

- The court convicted the driver.
+ The court acquitted the driver.
= direction changed critical :: convicted :: acquitted

- The march ended before the vote.
+ The march ended after the vote.
= direction changed critical :: before :: after

- She showed no emotion in court.
+ She showed emotion in court.
= negation dropped critical :: no ::

- No one was hurt in the crash.
+ Nobody was hurt in the crash.
= none

- It was not only cold but wet.
+ It was cold and wet.
= none

- No fewer than 40 boats came.
+ At least 40 boats came.
= none

- There is no doubt the dam will hold.
+ The dam will surely hold.
= none

- The boats left without the captain's permission.
+ The boats left with the captain's permission.
= direction changed critical :: without :: with

- The truce covers the sea, though not the coast.
+ The truce covers the sea, excluding the coast.
= none

- The road was neither lit nor fenced.
+ The road was lit and fenced.
= negation dropped critical :: neither ::

- The company did not comment.
+ The company kept its counsel.
= negation dropped high :: not ::

- The road is open and nobody was hurt when the wall fell on it.
+ The road is open.
= none

- The alleged thief was caught in the port.
+ The thief was caught in the port.
= hedge dropped high :: alleged ::

- The thief was caught in the port.
+ The alleged thief was caught in the port.
= hedge added check ::  :: alleged

- The ferry may sail on Sunday.
+ The ferry will sail on Sunday.
= hedge dropped high :: may ::

- The ferry might sail on Sunday.
+ The ferry could sail on Sunday.
= none

- The clerk allegedly stole the cash box.
+ The clerk stole the cash box.
= hedge dropped high :: allegedly ::

- The clerk allegedly stole the cash box.
+ The clerk is suspected of having stolen the cash box.
= none

- The clerk reportedly left town.
+ The clerk left town.
= hedge dropped high :: reportedly ::

- The ferry will sail on Sunday.
+ The ferry might sail on Sunday.
= hedge added check ::  :: might

- The bridge could collapse in a storm.
+ The bridge would collapse in a storm.
= none

- She believes the port might reopen.
+ She expressed a belief that the port might reopen.
= none

- The ship was apparently empty.
+ The ship was empty.
= hedge dropped high :: apparently ::

- They will certainly lose the vote.
+ They will probably lose the vote.
= hedge changed check :: certainly :: probably

- The clerk could not be reached.
+ The clerk was not reached.
= none

- The military might of the isles was on show.
+ The military power of the isles was on show.
= none

- A massive storm hit the isles.
+ A significant storm hit the isles.
= intensity changed check :: massive :: significant

- A massive storm hit the isles.
+ A huge storm hit the isles.
= none

- The mayor slammed the budget.
+ The mayor criticised the budget.
= intensity changed check :: slammed :: criticised

- A slight delay upset the fans.
+ A severe delay upset the fans.
= intensity changed check :: slight :: severe

- A massive crowd filled the quay.
+ A crowd filled the quay.
= intensity dropped check :: massive ::

- A crowd filled the quay.
+ An enormous crowd filled the quay.
= intensity added check ::  :: enormous

- The report was very critical of the port.
+ The report was critical of the port.
= intensity dropped check :: very ::

- Unrest broke out at the depot.
+ Riots broke out at the depot.
= intensity changed check :: Unrest :: Riots

- The cook was worried about the smell of gas.
+ The cook was terrified about the smell of gas.
= intensity changed check :: worried :: terrified

- A heavy blow for the town, the mayor said.
+ A heavy blow for the town, said the mayor.
= none

- The tribunal cleared the guard.
+ The tribunal convicted the guard.
= direction changed critical :: cleared :: convicted

- Most voters backed the bridge.
+ Several voters backed the bridge.
= scale changed high :: Most :: Several

- The gale cut power to 60,000 homes.
+ The gale left 60,000 homes without power.
= none

- The gale did not cut power to 60,000 homes.
+ The gale cut power to 60,000 homes.
= negation dropped critical :: not ::

- Nine members of her party voted against the bill on water.
+ Nine members of her party voted for the bill on water.
= direction changed critical :: against :: for

- It was not immediately clear whether the driver had been drinking, police said.
+ The driver had been drinking, police said.
= hedge dropped high :: whether ::

- Reporters asked whether the driver had been drinking, police said.
+ Reporters asked if the driver had been drinking, police said.
= none

- The ferry line, which allegedly paid most of the bribes, said: “We have done no wrong.”
+ The ferry line, which paid most of the bribes, claimed: “We have done no wrong.”
= hedge dropped high :: allegedly ::

- The driver tested negative for alcohol, police said.
+ The driver tested positive for alcohol, police said.
= direction changed critical :: negative :: positive

- The regulator is expected to approve the vaccine in the autumn.
+ The regulator will approve the vaccine in the autumn.
= hedge dropped high :: expected ::

- The regulator is expected to approve the vaccine in the autumn.
+ The regulator may approve the vaccine in the autumn.
= none

- The harbour master said she would give evidence to the inquiry.
+ The harbour master refused to give evidence to the inquiry.
= negation added critical :: :: refused

- The harbour master would not give evidence to the inquiry.
+ The harbour master refused to give evidence to the inquiry.
= none

- The council did not vote on the ferry, and the mayor resigned.
+ The council voted on the ferry, and the mayor did not resign.
= negation dropped critical :: not ::
= negation added critical :: :: not

- The council may close the ferry in March, and the mayor will resign.
+ The council will close the ferry in March, and the mayor may resign.
= hedge dropped high :: may ::
= hedge added check :: :: may

# among other words than those that were negated it may say the same
- The keeper claims the county is hostile to wolves and harsh with hawks of the mill.
+ The keeper writes that the county doesn’t like wolves and hawks of the mill.
= negation added check :: :: doesn’t

- Lamp deprivation was long a badge of the crews of Tollan in winter.
+ No lamps was long a sign of the crews of Tollan in winter.
= negation added check :: :: No

# one other word beside it excuses nothing
- The new baths of Tollan did not open in May, a month before the fair.
+ The new baths of Tollan opened late in May, a month before the fair.
= negation dropped critical :: not ::

# a stem has at most seven letters: condemned and condemnation meet, generate and general do not
- The council of Tollan did not condemn raids on Monday.
+ The condemnation of raids by the council of Tollan came on Monday.
= negation dropped critical :: not ::

- The plant at the quay of Tollan did not generate heat on Monday.
+ The general of the plant at the quay of Tollan felt cold on Monday.
= negation dropped high :: not ::

# a stem has at least three letters: ban and bans meet, use and us do not
- The mayor of Tollan did not ban oars on Monday.
+ The mayor of Tollan bans sails on Monday.
= negation dropped critical :: not ::

- The mayor of Tollan did not use oars on Monday.
+ The mayor of Tollan left us hope on Monday.
= negation dropped high :: not ::

# a hedge is told where the word before it stays, or the word right after it
- The old quay of Tollan may sink in storms.
+ The old quay of Tollan rusts quietly.
= hedge dropped high :: may ::

- The council may close it.
+ They close roads.
= hedge dropped high :: may ::

# what is said without a negation
- The keeper was blamed for failing to lock the sluice at Oster.
+ The keeper was blamed because he did not lock the sluice at Oster.
= none

- Vell warned of a second flood without the dyke treaty.
+ Vell warned of a second flood if the dyke treaty falls through.
= none

- Holm has planted more elms in Oster than any rival.
+ No rival has planted more elms in Oster than Holm.
= none

# the future of what was said is no doubt, and what is estimated is
- The warden hinted that the weir might close in spring.
+ The warden said that the weir would close in spring.
= hedge dropped high :: might ::

- The flood is estimated to have cost the county 9 million crowns.
+ The flood cost the county 9 million crowns.
= hedge dropped high :: estimated ::

# where a sentence is worded anew, a negation shows little
- Odo Brill, a keeper who had put up with smoke for years to stay solvent, loves the new ban.
+ Odo Brill loves the rule because guests never liked smoke, and walls and curtains stay clean.
= negation added check :: :: never

@en
- The keeper is thought to be on the island.
+ The keeper is on the island.
= hedge dropped high :: thought ::

- The keeper is reportedly ill.
+ The keeper is said to be ill.
= none

@en
- The reeve, who never left, said he would pay for the bell.
+ The reeve, who never left, refused to pay for the bell.
= negation added critical :: :: refused

# in other words a verb is no word that begins like it, and the same verb shows less
@en
- The reeve declined to publish the millers’ letters about the old weir.
+ A public supper for the new bell is planned at the inn by the weir.
= none

- The reeve declined to publish the long letters of some angry millers.
+ Word reached the inn that a printer nearby would publish a ballad on the weir.
= negation dropped check :: declined ::

# what somebody refused to do and then does
@en
- The reeve refused to sign the lease.
+ The reeve signed the lease.
= negation dropped critical :: refused ::

@de
- Die Müllerin weigerte sich, den Brief zu veröffentlichen.
+ Die Müllerin veröffentlichte den Brief.
= negation dropped critical :: weigerte ::

@fr
- La meunière a refusé de publier la lettre.
+ La meunière a publié la lettre.
= negation dropped critical :: refusé ::

@es
- La molinera se negó a publicar la carta.
+ La molinera publicó la carta.
= negation dropped critical :: negó ::

@ en
# a restriction lost or put in
- Only three sailors survived the wreck.
+ Three sailors survived the wreck.
= scale dropped check :: Only ::

- The mayor may close the bridge at Orle.
+ Only the mayor may close the bridge at Orle.
= scale added check ::  :: Only

- Only three sailors survived the wreck.
+ Three sailors alone survived the wreck.
= none

- Only three sailors survived the wreck.
+ Just three sailors survived the wreck.
= none

- The bridge opens only if the wind drops.
+ The bridge does not open unless the wind drops.
= none

- It was not only the ferry that sank in the storm.
+ It was the ferry that sank in the storm.
= none

# a particle that turns its verb round
- The union called off the strike at the port.
+ The union called the strike at the port.
= direction changed critical :: called off :: called

- The board turned down the offer for the mill.
+ The board turned the offer for the mill.
= direction changed critical :: turned down :: turned

- The strike was called on Monday by the union.
+ The strike was called off on Monday by the union.
= direction changed critical :: called :: called off

- The union called the strike off at the port.
+ The union called off the strike at the port.
= none

- Officials called off the search and called the families.
+ The search was called off, and officials called the families.
= none

# one post for another
- The prime minister opened the bridge at Orle.
+ The president opened the bridge at Orle.
= scale changed check :: prime minister :: president

- Prime Minister Ida Holm opened the bridge at Orle.
+ President Ida Holm opened the bridge at Orle.
= scale changed check :: Prime Minister :: President

- President Aldo Renn came late.
- Renn, the prime minister since June, opened the bridge at Orle.
+ President Aldo Renn came late.
+ Renn, the president since June, opened the bridge at Orle.
= none

- Premier Ida Holm opened the bridge at Orle.
+ Prime Minister Ida Holm opened the bridge at Orle.
= none

@ de
- Die Ministerpräsidentin eröffnete die Brücke in Orle.
+ Die Präsidentin eröffnete die Brücke in Orle.
= scale changed check :: Ministerpräsidentin :: Präsidentin

- Die Bundeskanzlerin eröffnete die Brücke in Orle.
+ Die Kanzlerin eröffnete die Brücke in Orle.
= none

@ fr
- Le premier ministre a ouvert le pont d’Orle.
+ Le président a ouvert le pont d’Orle.
= scale changed check :: premier ministre :: président

- La première ministre a ouvert le pont d’Orle.
+ Le pont d’Orle a été ouvert par la première ministre.
= none

@ es
- El primer ministro abrió el puente de Orle.
+ El presidente abrió el puente de Orle.
= scale changed check :: primer ministro :: presidente

- El presidente del Gobierno abrió el puente de Orle.
+ El primer ministro abrió el puente de Orle.
= none

@en
# what is said of the same in the same place is turned round, whatever else is negated or worded anew
- Troops are not guarding the dam, an officer, Runa Vik, said.
+ Troops are guarding the dam, an officer, Runa Vik, said, but would not tell if they would stay.
= negation dropped critical :: not ::

- Engineers did not close the sluice in spring, according to a report that the valley council has published.
+ Engineers closed the sluice in spring, a study for the valley’s farmers finds, and nobody told the villagers below.
= negation dropped critical :: not ::

- The guard denies that the keys are missing.
+ The guard says the keys are not missing.
= none

- Few notice the crack beneath the arch.
+ Visitors don’t notice the crack beneath the arch.
= none

- The harbour, which runs the crane, declined to comment on the fall.
+ The harbour runs the crane. It would not comment on the fall.
= none

- The pilot resigned in March after the fall of the crane.
+ The pilot was sacked in March after the fall of the crane.
= direction changed critical :: resigned :: sacked

@de
- Der Rat hat dem Deich mit knapper Mehrheit zugestimmt.
+ Der Rat hat den Deich mit deutlicher Mehrheit gebilligt.
= direction changed critical :: knapper :: deutlicher

- Der Lotse trat im März nach dem Unfall zurück.
+ Der Lotse wurde im März nach dem Unfall entlassen.
= direction changed critical :: trat :: entlassen

@fr
- Le pilote a démissionné en mars après la chute de la grue.
+ Le pilote a été limogé en mars après la chute de la grue.
= direction changed critical :: démissionné :: limogé

@es
- El piloto dimitió en marzo tras la caída de la grúa.
+ El piloto fue destituido en marzo tras la caída de la grúa.
= direction changed critical :: dimitió :: destituido

# a negation farther off turns a contrary round
@en
- The mill will not keep its path to the weir open in winter.
+ The mill will close its path to the weir in winter.
= none

- Not all of the locks on the Oster were opened.
+ Some of the locks on the Oster stayed closed.
= none

- The parish did not vote on the first day to widen the path.
+ The parish voted on the first day to narrow the path.
= direction changed critical :: widen :: narrow
= negation dropped critical :: not ::

# not until May, only in May
@en
- The lock was not opened until the ice had gone.
+ The lock was opened only after the ice had gone.
= none

@de
- Die Schleuse wurde nicht geöffnet, bevor das Eis fort war.
+ Die Schleuse wurde erst geöffnet, als das Eis fort war.
= none

@es
- La presa no se abrió hasta que se fue el hielo.
+ La presa se abrió solo cuando se fue el hielo.
= none

@sv
- Slussen öppnades inte förrän isen var borta.
+ Slussen öppnades först när isen var borta.
= none

# silence
@de
- Die Müllerin sagte nichts zu den Plänen.
+ Zu den Plänen schwieg die Müllerin.
= none

@it
- Il mugnaio non ha parlato della diga.
+ Sulla diga il mugnaio tace.
= none

# the verb is denied as well
@uk
- Ні пошкоджених човнів, ні затоплених будинків немає.
+ Немає ні затоплених будинків, ні пошкоджених човнів.
= none

@ru
- Никто не видел лодку у причала.
+ Лодку у причала не видел ни один рыбак.
= none

- Никто не видел лодку у причала.
+ Рыбаки видели лодку у причала.
= negation dropped critical :: не ::

@pl
- Nikt nie widział łodzi przy molo.
+ Rybacy widzieli łódź przy molo.
= negation dropped high :: nie ::

- Łódź mogła zatonąć przy molo.
+ Łódź zatonęła przy molo.
= hedge dropped high :: mogła ::

# not far is near
@fr
- La barque a coulé non loin du quai.
+ La barque a coulé près du quai.
= none

@en
- The harbour’s envoy, Tove Brandt, said she would ask the business secretary to intervene.
+ Brandt, who sits for the harbour, is to ask the home secretary to step in.
= scale changed check :: business secretary :: home secretary

@fr
- Le pilote est poursuivi pour homicide involontaire.
+ Le pilote est poursuivi pour homicide volontaire.
= direction changed critical :: involontaire :: volontaire
`;
