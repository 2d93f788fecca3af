Drone sighting at an airport. English, heavy rewording, one sentence moved up, with headlines and a dateline.

# original
{1} Drone sighting shuts Halvard airport for five hours

{2} KORSVIK, Jan 20 (Nordpress) - Halvard International, the country’s busiest airport, halted all flights for nearly five hours on Sunday night after pilots reported a drone above its northern runway.

{3} Sixty-two departures were cancelled and 27 incoming planes sent to other cities, stranding some 8,000 passengers.

{4} The first report came at 7:12 p.m. from the crew of a cargo jet that was about to land. {5} “It had green lights and was as wide as a dining table,” co-pilot Annika Solheim told the tower, according to a recording released by the airport.

{6} Police helicopters searched the surrounding forest until dawn without finding anyone. {7} Officers later discovered a battery and fresh tyre tracks on a logging road.

{8} Transport Minister Jostein Arvidsen called the incident reckless and possibly criminal. {9} He promised jamming equipment for the four largest airports before the summer. {10} Unions had asked for it in vain for three years.

{11} The airport hotel put up camp beds in its ballroom. {12} Families with babies were given the lounge of a bankrupt airline.

{13} Traffic resumed shortly after midnight under reduced capacity.

{14} Anyone flying a drone within eight kilometres of a runway risks two years in jail.

{15} Halvard was closed for the same reason twice last autumn. {16} Neither of those cases has been solved.

{17} Shares in the operator slipped 1.4 percent on Monday.

# revision
{1} Mystery craft without a pilot brings Halvard to a standstill

{2} Nothing took off or touched down at the nation’s main hub for the rest of Sunday evening, since captains on approach had spotted something steered from afar that was hovering over the tarmac.

{3} Almost ninety services were scrapped or diverted, and thousands of travellers had nowhere to go. {13} Only in the first minutes of the new day did jets begin to move again, fewer of them than usual.

{+} It was snowing lightly in Korsvik, and the hall was full of skiers on their way home.

{5} Big enough to seat six for supper and glowing emerald: so Solheim, a first officer, described the thing over the radio.

{6} For hours, crews combed the woods from the air, but whoever held the remote control had gone. {7} What did turn up on a lane used by timber lorries was a power cell, and marks that wheels had left not long before.

{+} Detectives have asked hikers and dog owners to hand in photographs.

{9} By June, the government has pledged, the big four will be able to blot out the radio signals of intruders. {10} Staff representatives had been begging for such gear for a long while, and nobody listened.

{12} Parents of the very young got to sit in rooms once run by a carrier that has since gone bust.

{+} A wedding party bound for Torvas sang at the check-in desks.

{14} Up to 24 months behind bars await those who let such machines rise nearer than 8 kilometres to a landing strip.

{15} Two similar shutdowns had hit the place between September and November. {16} Who was behind them remains unknown.

{+} The company will not compensate ticket holders, as it regards the closure as beyond its control.

# quotes

# facts
