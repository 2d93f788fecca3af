# language
en
# original
Tram drivers to strike over night shifts

BRENNICK - Tram drivers in Brennick will stop work on Thursday and Friday in a dispute over night shifts, their union said.

Union secretary Joss Adeyemi said that drivers were exhausted and that accidents were only a matter of time.

“Nobody should drive forty tonnes of steel after ten hours without a break,” he added.

The operator, Brennick Lines, said the strike was unlawful. Its head of operations, Tilda Crane, said: “We offered two extra breaks and got no answer. We are still waiting.”

Adeyemi called that “a fairy tale.”

Passengers were divided. “They are right, and I will walk,” said Ola Reyes, a nurse. “My feet are not in a union,” said her colleague Pim Dross.

The city’s transport chief appealed to both sides to return to the table.

Schools will open an hour later on both days.

# revision
Brennick faces two days without trams

No trams will run in Brennick on Thursday and Friday because of a row about night shifts.

“Drivers are exhausted, and accidents are only a matter of time,” union secretary Joss Adeyemi said.

He added that nobody should have to drive forty tonnes of steel after ten hours without a break.

Brennick Lines claims the strike breaks the law. “We offered two extra breaks and got no answer,” head of operations Tilda Crane said. “We are still waiting.”

“It’s a fairy tale,” Adeyemi retorted.

“They are right, and I will walk,” said Ola Reyes, a nurse.

“Come back to the table, both of you,” the city’s transport chief said.

Lessons will begin an hour later.

# quotes
promoted :: :: Drivers are exhausted, and accidents are only a matter of time :: Joss Adeyemi
paraphrased :: Nobody should drive forty tonnes of steel after ten hours without a break :: :: Joss Adeyemi
kept :: We offered two extra breaks and got no answer. We are still waiting :: We offered two extra breaks and got no answer + We are still waiting :: Tilda Crane
altered :: a fairy tale :: It’s a fairy tale :: Joss Adeyemi
kept :: They are right, and I will walk :: They are right, and I will walk :: Ola Reyes
dropped :: My feet are not in a union :: :: Pim Dross
promoted :: :: Come back to the table, both of you :: transport chief
