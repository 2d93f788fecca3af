# language
en
# original
Opera house sacks conductor over missing scores

VALLEN, Oct 9 (Coastal Wire) - The Vallen State Opera dismissed its principal conductor, Piers Vantongeren, on Wednesday after eleven handwritten scores disappeared from its archive.

“Trust is the instrument we all play on, and it is out of tune,” the opera’s director, Annick Laroque, said in a statement.

Vantongeren denied taking the scores. “I borrowed two of them, with a signature, and I returned them both,” he told Coastal Wire by telephone.

His lawyer, Bram Seidl, said the dismissal was “a farce in three acts” and announced a lawsuit.

The scores, among them the only complete copy of the opera “The Salt Bride,” were last seen in March. They are insured for 2.5 million crowns.

Archivist Nora Finch discovered the loss while preparing an exhibition. “I opened box nine and it was full of newspapers,” she said. “I closed it and opened it again, as if that would help.”

The orchestra stands behind its conductor. In a letter to the ministry of culture, 64 of its 80 members wrote that they had “full confidence in Mr Vantongeren’s honesty.”

The ministry said it would not comment on “internal matters of an independent house.”

Police are looking for a former porter, who has not been seen since May.

# revision
Conductor Piers Vantongeren loses his job at the Vallen State Opera

Eleven manuscripts have vanished

The Vallen State Opera has fired Piers Vantongeren, its principal conductor, following the disappearance of eleven handwritten scores.

Annick Laroque, who runs the opera, said trust had been lost.

“I borrowed two of them … and I returned them both,” Vantongeren said. He denied stealing anything.

Bram Seidl, his attorney, intends to sue and spoke of “a farce”.

The manuscripts, including the only full copy of “The Salt Bride”, had last been seen in March and are insured for 2.5 million crowns.

“I opened box nine and it was full of newspapers,” said archivist Nora Finch. “I closed it and I opened it again.”

Sixty-four of the orchestra’s 80 players told the culture ministry in a letter that they fully trusted Vantongeren’s honesty.

“We do not comment on internal matters of an independent house,” the ministry said.

“He would sooner steal a cello,” one player joked.

A former porter is being sought by police.

# quotes
paraphrased :: Trust is the instrument we all play on, and it is out of tune :: :: Annick Laroque
trimmed :: I borrowed two of them, with a signature, and I returned them both :: I borrowed two of them … and I returned them both :: Piers Vantongeren
trimmed :: a farce in three acts :: a farce :: Bram Seidl
kept :: The Salt Bride :: The Salt Bride :: -
kept :: I opened box nine and it was full of newspapers :: I opened box nine and it was full of newspapers :: Nora Finch
altered :: I closed it and opened it again, as if that would help :: I closed it and I opened it again :: Nora Finch
paraphrased :: full confidence in Mr Vantongeren’s honesty :: :: members
altered :: internal matters of an independent house :: We do not comment on internal matters of an independent house :: ministry
added :: :: He would sooner steal a cello :: one player
