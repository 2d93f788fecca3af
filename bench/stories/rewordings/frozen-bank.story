Data centre outage at a bank. British English, heavy rewording, one paragraph moved up, with headlines, no dateline.

# original
{1} Ardmount Bank customers locked out for second day after data centre fails

{2} More than two million people were unable to pay by card or see their balances on Tuesday after the cooling failed at the data centre that runs Ardmount Bank.

{3} The trouble began at 3.12am on Monday, when a routine test of the emergency generators tripped a breaker at the site outside Wexcombe. {4} Within 20 minutes the temperature in the main hall had passed 50 degrees and the machines shut themselves down.

{5} A second site, meant to step in automatically, did not start because its software had not been updated since January. {6} The bank spent £140 million on that site three years ago.

{7} “We have let people down, and I am sorry,” said chief executive Honor Brackley. {8} She said no deposits were at risk and that anyone left out of pocket would be repaid by the end of June.

{9} In the high street of Little Oversley, shopkeepers chalked “cash only” on their doors. {10} Butcher Clive Hanmore let regular customers take their meat on trust and wrote the sums in an exercise book.

{11} Wages due to 38,000 hospital staff did not arrive. {12} One midwife, Adaeze Morrow, said she had slept in her car because she could not buy petrol to get home. {13} Union leaders want the health service to advance each of their members £200.

{14} The Banking Conduct Office has given Ardmount until Friday to explain why the back-up did not work. {15} In 2019 the regulator fined a smaller lender £9 million for a similar failure.

{16} Branches will open two hours early today and stay open until eight in the evening.

# revision
{1} Overheated servers keep Ardmount savers from their money for another 24 hours

{2} Plastic was refused and apps stayed blank yesterday for upwards of 2m account holders, the computers behind it all having cooked themselves when the chillers gave out.

{9} Notes and coins or nothing, said the boards outside the village stores in Little Oversley. {10} Familiar faces got their chops on tick from one tradesman, who jotted down what each of them owed him.

{+} A wedding party at the Swan in Castle Ferrow settled its bill with a card lent by the groom's grandmother.

{3} What set it off, in the dead of night at the start of the week, was a standard trial of the stand-by diesels, which knocked out a circuit near Wexcombe. {4} A third of an hour later the racks, stewing in desert heat, had already switched themselves off for safety. {+} The low grey block, once a biscuit warehouse, stands behind a double fence and a row of poplars.

{5} Its twin, which ought to have taken over by itself, stayed dead: nobody had installed the latest versions of the programs there all spring.

{7} An apology came from the woman at the top, who owned up to having failed those who rely on her. {8} All savings are safe, she insisted, and losses will be made good before June is over.

{11} Nurses, porters and their colleagues on the wards, 38,000 in all, waited in vain for their pay.

{14} Answers about the useless reserve are demanded by the watchdog before the weekend. {+} Ardmount was put together 11 years ago from three building societies, each of which brought its own system.

{16} Counters are being manned well ahead of normal hours this morning and will not close till late.

# quotes

# facts
