# original
{1} Hafen Tellhaven wächst weiter

{2} Tellhaven (ndk) – Der Hafen Tellhaven hat im vergangenen Jahr 6,2 Millionen Container umgeschlagen, wie das Verkehrsministerium am Dienstag mitteilte.

{3} Das waren vier Prozent mehr als im Vorjahr. {4} Die Fahrrinne soll bis 2030 vertieft werden.

{5} „Die Schiffe warten nicht auf uns“, sagte Hafenchef Ove Brandis.

{6} Umweltverbände haben Klage angekündigt. {7} Ein Urteil wird im Herbst erwartet.

# revision
{+} Theater Tellhaven verliert seine Intendantin

{+} Tellhaven (ndk) – Die Intendantin des Stadttheaters Tellhaven, Malin Drewes, gibt ihr Amt im Sommer ab, wie das Kulturministerium am Dienstag mitteilte.

{+} Sie hatte das Haus vier Jahre lang geleitet. {+} Das Dach soll bis 2030 erneuert werden.

{+} „Ein Theater braucht ab und zu frische Luft“, sagte Drewes.

{+} Schauspieler haben einen Protestbrief geschrieben. {+} Ein Nachfolger wird im Herbst gesucht.

# quotes
dropped :: Die Schiffe warten nicht auf uns ::
added :: :: Ein Theater braucht ab und zu frische Luft

# facts
