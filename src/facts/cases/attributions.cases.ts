/** Claims that became facts, and doubts. */
export const ATTRIBUTIONS = `
- The smugglers sank two boats near Oster, the harbour guard said.
+ The smugglers sank two boats near Oster.
= attribution dropped high :: the harbour guard said ::

- According to a surveyor, the weir at Oster is unsafe.
+ The weir at Oster is unsafe.
= attribution dropped high :: According to a surveyor ::

- The smugglers sank two boats near Oster, the harbour guard said.
+ According to the harbour guard, the smugglers sank two boats near Oster.
= none

- The smugglers sank two boats near Oster, the harbour guard said.
- The harbour guard is looking for them.
+ The smugglers sank two boats near Oster.
+ The harbour guard is looking for them.
= none

- The warden failed to lock the sluice.
+ The warden locked the sluice.
= negation dropped critical :: failed ::

- The sluice could have been planned in May.
+ The sluice was planned in May.
= hedge dropped high :: could ::

@de
- Der Steg sei seit Jahren morsch und werde im Mai gesperrt.
+ Der Steg ist seit Jahren morsch und wird im Mai gesperrt.
= attribution changed high :: sei :: ist

- Der Steg sei seit Jahren morsch.
+ Laut Stadtwerken ist der Steg seit Jahren morsch.
= none

- Der Steg sei seit Jahren morsch.
+ Angeblich ist der Steg seit Jahren morsch.
= hedge added check ::  :: Angeblich

- Der Steg sei seit Jahren morsch, sagte die Pächterin.
+ Der Steg ist seit Jahren morsch, sagte die Pächterin.
= none

- Der Steg sei seit Jahren morsch.
+ Der Steg sei morsch, und zwar seit Jahren.
= none

- Ich habe den Steg im Mai gestrichen.
+ Den Steg hat man im Mai gestrichen.
= none

- Der Steg bleibt zu, es sei denn, der Rat zahlt die Bohlen.
+ Der Steg ist zu und bleibt es, bis der Rat die Bohlen zahlt.
= none

- Der Steg ist seit Jahren morsch.
+ Der Steg sei seit Jahren morsch.
= none

- Nach Angaben der Feuerwehr war die Mühle leer.
+ Die Mühle war leer.
= attribution dropped high :: Nach Angaben der Feuerwehr ::

- Der Brand war offenbar gelegt.
+ Der Brand war gelegt.
= hedge dropped high :: offenbar ::

@fr
- Le moulin était vide, selon un voisin.
+ Le moulin était vide.
= attribution dropped high :: selon un voisin ::

@es
- El molino estaba vacío, informó la alcaldía.
+ El molino estaba vacío.
= attribution dropped high :: informó la alcaldía ::

@ru
- Пожар, возможно, устроили подростки.
+ Пожар устроили подростки.
= hedge dropped high :: возможно ::

@zh
- 火灾可能是有人造成的。
+ 火灾是有人造成的。
= hedge dropped high :: 可能 ::

@pl
- Młyn nie został sprzedany w maju.
+ Młyn został sprzedany w maju.
= negation dropped critical :: nie ::

@ko
- 그는 회의에 참석하지 않았다.
+ 그는 회의에 참석했다.
= negation dropped critical :: 않았다 ::

@de
- Laut Polizei floh der Dieb zu Fuß.
+ Der Dieb floh zu Fuß.
= attribution dropped high :: Laut Polizei ::

@en
- The bailiff ordered a search of the barn, according to two clerks.
+ The bailiff ordered a search of the barn.
= attribution dropped high :: according to two clerks ::
= number dropped check :: two ::

# a noun that some verb is made of says nothing, nor does the last word of a phrase
- The keepers gave the hens a small shock, to build a fear response.
+ The keepers gave the hens a small shock.
= none

- The barge was weighed in the old yard at dusk, as is now the case.
+ The barge was weighed in the old yard at dusk.
= none

# a noun of the verb reports it as well
- The harbour office estimates that sixty boats will stay over the winter.
+ The harbour office’s estimate is that sixty boats will stay over the winter.
= none

@en
- Prosecutors argued that the pilot had cut the cable of the crane.
+ The prosecution’s case was that the pilot had cut the cable of the crane.
= none

- Prosecutors argued that the pilot had cut the cable of the crane.
+ In this case the pilot had cut the cable of the crane.
= attribution dropped high :: Prosecutors argued ::
`;
