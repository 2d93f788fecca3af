Cycling champion's doping ban. English, heavy rewording, order kept, no headlines, with a dateline.

# original
{1} VELDAM, Feb 3 (Northline Press) - Former world road race champion Joris Wendelaar was banned for four years on Monday after a disciplinary panel ruled that he had used a blood-boosting drug.

{2} The 31-year-old will also lose every result since July 2023, including his victory in the Tour of the Three Rivers. {3} He must repay 640,000 euros in prize money.

{4} Wendelaar tested positive in an out-of-competition control at a training camp on Mount Orrado. {5} A second sample confirmed the finding in October.

{6} His defence was that the substance came from a cream prescribed for his mother. {7} The panel called this explanation “scientifically impossible”. {8} “I have been punished for something I did not do, and I will appeal,” the rider said in a statement issued by his agent.

{9} His team, Kobalt-Presto, terminated his contract within minutes of the verdict. {10} A brewery that had featured him on its cans withdrew its advertising last autumn.

{11} Anti-doping chief Marit Solbakk said the case showed that athletes could not hide even on a remote volcano. {12} Testers had hiked for five hours to reach the rider after snow closed the road.

{13} Wendelaar, a butcher's son from a town of 4,000, won the world title at 22 and was voted sportsman of the year three times. {14} A roundabout there carries his name and a bronze bicycle.

{15} Dario Fenu, who finished 14 seconds behind him in the Three Rivers race, will be declared the winner. {16} “Nobody dreams of getting a trophy by post,” Fenu said.

# revision
{1} Four seasons on the sidelines await Joris Wendelaar, once the best in the world over a single day, now that sports arbiters are convinced he helped himself to extra red cells.

{2} Everything he achieved from mid-2023 onwards is struck from the books, the triumph in the Three Rivers among it. {+} Schoolchildren had painted his portrait on the tarmac of the final climb that year.

{4} What undid him was a specimen he gave far from any race, while he was getting into shape at altitude.

{6} An ointment that a doctor had ordered for his mum was to blame, or so he maintained. {7} The laws of chemistry rule that version out, the bench replied. {8} Through his manager the athlete let it be known that he was the victim of an injustice and would take the matter to a higher court.

{9} Barely had the decision been read out when Kobalt-Presto tore up the agreement with its captain. {+} The squad had begun the winter with a new blue bus and a cook hired from a seaside hotel.

{11} Cheats are within reach wherever they go, Solbakk commented, be it the rim of a lonely crater. {12} With the road buried in white, her officers had walked half a day to knock on his door.

{13} The lad whose father sold sausages was 22 when he first stood above everyone else on the planet; on three occasions the public then elected him its favourite athlete. {+} He had learned to ride on a delivery bike with a basket over the front wheel.

{15} First place passes to Fenu, at the time runner-up by less than a quarter of a minute. {16} Silverware brought by a courier was hardly what he had longed for, the beneficiary observed.

# quotes

# facts
