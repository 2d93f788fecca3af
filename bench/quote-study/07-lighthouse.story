# language
en
# original
Keeper’s diary found behind lighthouse stove

SKERRY POINT, Aug 2 (Hallam Wire) - Builders who were tearing out a stove in the lighthouse at Skerry Point have found the diary of a keeper who vanished in 1921.

“It was wrapped in an oilskin, dry as a biscuit,” said foreman Cal Druce.

The diary belonged to Enoch Marr. Historian Wilma Teague has read all of its 212 pages.

“He writes about fog, about mutton, and about a woman he calls only ‘the pilot’s wife.’

“On the last page he writes that he can hear the bell under the water. After that there is nothing,” Teague said.

The so-called “bell of Skerry” is a local legend.

“We will put it in a glass case,” said harbor master Jo Lund. “The diary, not the bell.”

# revision
A diary that was hidden behind a stove tells of the last days of a lighthouse keeper

The keeper, Enoch Marr, disappeared from Skerry Point in 1921.

“It was wrapped in an oilskin,” said Cal Druce, whose workers made the discovery.

According to Wilma Teague, a historian, Marr wrote about fog, mutton and a woman whom he called the pilot’s wife. “On the last page he writes that he can hear the bell under the water,” she said. “After that there is nothing.”

Legend knows the “bell of Skerry.”

“We will put the diary in a glass case,” harbour master Jo Lund promised.

# quotes
trimmed :: It was wrapped in an oilskin, dry as a biscuit :: It was wrapped in an oilskin :: Cal Druce
trimmed :: He writes about fog, about mutton, and about a woman he calls only ‘the pilot’s wife.’ “On the last page he writes that he can hear the bell under the water. After that there is nothing :: On the last page he writes that he can hear the bell under the water + After that there is nothing :: Wilma Teague
kept :: bell of Skerry :: bell of Skerry :: -
altered :: We will put it in a glass case :: We will put the diary in a glass case :: Jo Lund
dropped :: The diary, not the bell :: :: Jo Lund
