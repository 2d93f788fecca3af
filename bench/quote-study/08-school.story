# language
en
# original
Parents call closure of village school ‘a betrayal’

By Rhona Kettle

THE last primary school in the Carrick valley will close next summer, the county council decided last night after a meeting that lasted until two in the morning.

‘This is a betrayal of every family that stayed,’ said Moira Lennox, whose twins are in year two. She and about 60 other parents had filled the public gallery.

Council leader Desmond Ault told the meeting that the school had only 19 pupils left and that its roof alone would cost £240,000. ‘I went to this school,’ he said. ‘My father went to this school. I take no pleasure in this.’

Headteacher Priya Nandra, who wasn’t allowed to speak, posted on her page: ‘We were told the decision was open. It was not.’

The vote was seven to six. Independent councillor Hamish Orr, who had been expected to vote against, abstained. Asked why, he said only that he was ‘tired’.

The children will go to Portlaw, nine miles away. The council says a ‘walking bus’ will take them to the stop.

The parents’ association has hired a lawyer. Its chairwoman, Joan Petrie, said: ‘We have raised £8,000 in a week, and we haven’t even held the raffle.’

# revision
Village loses last school

“This is a betrayal of every family,” said Moira Lennox after Carrick’s county council voted, at two o’clock in the morning, to shut the valley’s only remaining primary school.

Seven councillors were for it and six against. Hamish Orr, an independent, did not vote because he was tired, he said.

The council leader, Desmond Ault, who attended the school himself like his father before him, said he took “no pleasure in this.”

It has 19 pupils, and “its roof alone would cost £240,000,” he told the meeting.

“We were told the decision was open,” wrote Priya Nandra, its head, who had no right to speak. “It was.”

From next summer the children must travel nine miles to Portlaw. A “walking bus” will bring them to the bus stop, according to the council.

The parents have already collected £8,000 for a lawyer.

# quotes
dropped :: a betrayal :: :: Parents
trimmed :: This is a betrayal of every family that stayed :: This is a betrayal of every family :: Moira Lennox
paraphrased :: I went to this school :: :: Desmond Ault
trimmed :: My father went to this school. I take no pleasure in this :: no pleasure in this :: Desmond Ault
altered :: We were told the decision was open. It was not :: We were told the decision was open + It was :: Priya Nandra
paraphrased :: tired :: :: Hamish Orr
kept :: walking bus :: walking bus :: -
paraphrased :: We have raised £8,000 in a week, and we haven’t even held the raffle :: :: Joan Petrie
promoted :: :: its roof alone would cost £240,000 :: Desmond Ault
