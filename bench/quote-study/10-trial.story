# language
en
# original
Jury out in ferry master’s trial

MARL HAVEN, Nov 20 (Coastal Wire) - The jury in the trial of ferry master Anton Reik retired on Friday to consider whether he was asleep when the Petrel ran onto rocks last winter.

Prosecutor Selma Dahl told jurors in her closing speech that Reik had been awake for 22 hours. “He closed his eyes, and eleven people closed theirs for ever,” she said.

Defense lawyer Otto Brandis replied that the company had made the timetable, not his client. “You may find him tired,” Brandis said. “You cannot find him guilty.”

Reik, 51, spoke last. “I have steered the Petrel for nineteen years, and I see those rocks every night,” he said, his voice breaking.

Judge Amelia Corrigan reminded the jury that exhaustion was not a defense but that it was not a crime either.

Ines Falk, whose brother drowned, left the room before the end. “I don’t hate him,” she told reporters. “I want somebody to say how it happened.”

The company, Northsound Line, has said that its timetable “met every regulation.” It declined to comment on Friday.

“We expect a verdict by Tuesday,” a court spokesman said.

# revision
‘I see those rocks every night’

Anton Reik’s jury has started its deliberations

Was the master of the Petrel asleep when the ferry hit the rocks last winter? Since Friday that has been for a jury in Marl Haven to decide.

“I don’t hate him. I want somebody to say how it happened,” said Ines Falk. She lost her brother and walked out of the courtroom early.

In her final speech, Selma Dahl, prosecuting, said Reik had not slept for 22 hours. “He closed his eyes, and 11 people closed theirs for ever.”

“Exhaustion is not a defense, but it is not a crime either,” Judge Amelia Corrigan told the jurors.

Otto Brandis, for the defense, blamed the timetable. “You may find him tired,” he argued. “You cannot find him guilty.”

“I have steered the Petrel for 19 years,” Reik said in tears.

Northsound Line boasts that its timetable “exceeded every regulation.”

The verdict is expected by Tuesday.

# quotes
kept :: He closed his eyes, and eleven people closed theirs for ever :: He closed his eyes, and 11 people closed theirs for ever :: Selma Dahl
kept :: You may find him tired :: You may find him tired :: Otto Brandis
kept :: You cannot find him guilty :: You cannot find him guilty :: Otto Brandis
trimmed :: I have steered the Petrel for nineteen years, and I see those rocks every night :: I have steered the Petrel for 19 years :: Anton Reik
added :: :: I see those rocks every night :: -
kept :: I don’t hate him + I want somebody to say how it happened :: I don’t hate him. I want somebody to say how it happened :: Ines Falk
altered :: met every regulation :: exceeded every regulation :: Northsound Line
paraphrased :: We expect a verdict by Tuesday :: :: spokesman
promoted :: :: Exhaustion is not a defense, but it is not a crime either :: Amelia Corrigan
