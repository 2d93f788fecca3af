Two football transfers. English, unrelated: a striker for a record fee, an old goalkeeper for none; a weekday in common.

# original
{1} Calder Rovers break club record for striker Okonjo

{2} Calder Rovers have signed the striker Jonas Okonjo from Deportivo Tavora for 48 million euros, the highest fee in the history of the club.

{3} The 23-year-old passed a medical on Wednesday and agreed to a contract until 2030. {4} He scored 27 goals last season, nine of them with his head.

{5} “I want to win trophies, and this club is hungry for them,” Okonjo said on the club’s website.

{6} Rovers, who finished sixth, have been looking for a forward since Pat Dunmore tore a ligament in April. {7} Tavora had at first asked for 60 million.

{8} Manager Sandro Whitlock said that the newcomer would need time to get used to the rain.

{9} Okonjo will wear the number nine shirt. {10} He could make his debut against Thornabeck on Sunday. {11} The transfer window closes on Friday.

# revision
{+} Veteran goalkeeper returns to his boyhood club

{+} Goalkeeper Tibor Szanyi is going back to Union Marnstedt, the second-division club where he began as a ball boy 28 years ago.

{+} The 37-year-old comes on a free transfer from Athletic Corvo, who did not renew his contract. {+} He has signed for one season and will earn less than the team’s physiotherapist, he joked.

{+} “My mother can walk to the ground, that was the clause I asked for,” Szanyi said at his presentation on Wednesday.

{+} He won 64 caps for his country and saved two penalties in a cup final. {+} Last winter he had an operation on his shoulder.

{+} Marnstedt were relegated in May and have sold most of their first eleven. {+} Sporting director Hedda Kroll hopes that he will steady a very young defence.

{+} Some 3,000 fans came to see him train. {+} The league starts in two weeks.

# quotes

# facts
