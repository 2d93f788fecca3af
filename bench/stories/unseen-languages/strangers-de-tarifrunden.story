Two strikes. German, two stories on one topic, nothing in common.

# original
{1} Lokführer legen ab Mittwoch die Arbeit nieder

{2} Bei der Küstenbahn fallen ab Mittwoch, zwei Uhr, die meisten Züge aus. {3} Die Lokführergewerkschaft hat ihre Mitglieder zu einem dreitägigen Streik aufgerufen.

{4} Sie verlangt eine Verkürzung der Wochenarbeitszeit auf 35 Stunden. {5} Verhandlungsführer Uwe Tantow warf dem Vorstand vor, seit Monaten auf Zeit zu spielen.

{6} Das Unternehmen hat einen Notfahrplan mit einem Drittel der Verbindungen ins Netz gestellt. {7} Gebuchte Fahrkarten können später genutzt werden.

{8} „Ausgerechnet in der Ferienwoche“, schimpfte eine Sprecherin des Fahrgastverbands. {9} Von den Ausfällen sind täglich 90.000 Pendler betroffen.

# revision
{+} Ärzte der Unikliniken einigen sich mit Ländern auf mehr Geld

{+} Nach elf Wochen mit Warnstreiks haben sich die Ärztevertretung und die Arbeitgeber der Universitätskliniken auf einen Tarifvertrag verständigt. {+} Die Gehälter der 21.000 Mediziner steigen in zwei Stufen um insgesamt neun Prozent.

{+} Nachtdienste werden künftig mit einem Zuschlag von 30 Prozent vergütet. {+} Außerdem soll jede Überstunde elektronisch erfasst werden.

{+} „Das Ergebnis schmerzt unsere Kassen, aber es hält die Leute am Bett“, sagte die Finanzministerin von Ostmark, Dorothea Prill.

{+} Geplante Operationen, die verschoben worden waren, werden bis Ostern nachgeholt. {+} Die Mitglieder müssen der Einigung noch zustimmen.

# quotes

# facts
