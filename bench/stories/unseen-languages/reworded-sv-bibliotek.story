Local politics. Swedish, heavy rewording, one sentence moved up, one paragraph down, a split, a merge; no headlines; ” ” against ’ ’.

# original
{1} Hedsta kommun säljer sitt stadsbibliotek till en gymkedja. {2} Beslutet togs på torsdagskvällen med 23 röster mot 22 efter fem timmars debatt.

{3} Byggnaden från 1934 går för 31 miljoner kronor till Pulsform, som planerar simbassäng i läsesalen. {4} Böckerna flyttas till en tom livsmedelsbutik vid ringvägen.

{5} ”Vi har inte råd att värma upp ett slott för sextio besökare om dagen”, sade kommunstyrelsens ordförande Kerstin Blomdal. {6} Fastigheten kostar kommunen 2,4 miljoner om året i drift.

{7} Bibliotekschefen Johannes Furu lämnade salen före voteringen. {8} ”Jag tänker inte sitta och lyssna på min egen begravning”, förklarade han i trappan.

{9} Över 6 000 av stadens 19 000 invånare har skrivit under ett upprop mot försäljningen. {10} Initiativtagaren, författaren Majken Ros, vill ha en folkomröstning i höst.

{11} Länsstyrelsen prövar just nu om huset ska bli byggnadsminne. {12} I så fall får köparen inte riva några innerväggar.

{13} Pulsform driver 48 anläggningar i Norden. {14} Kedjan har tidigare byggt om en kyrka och ett badhus.

# revision
{9} Var tredje Hedstabo har satt sitt namn på en protestlista. {1} Det hjälpte inte: där man i dag lånar romaner ska det snart lyftas skrot. {2} En enda ledamot fällde avgörandet, sent på kvällen.

{6} Årsnotan för lokalerna ligger på ett par miljoner. {5} ’Vi har inte råd att värma upp ett slott för sextio besökare om dagen’, menar den styrande majoritetens främsta företrädare. {3} Ett träningsföretag betalar drygt trettio för väggarna. {3} Bland hyllorna ska folk kunna ta en simtur. {4} Volymerna får nytt hem bland avvecklade kyldiskar i utkanten.

{+} På läktaren satt barn med sina älsklingssagor i knät.

{7,8} Verksamhetens ledare valde att gå sin väg hellre än att bevittna vad han kallade sin jordfästning.

{13} Ägaren in spe är stor på marknaden i grannländerna. {14} Gudstjänstlokaler har den också gjort gym av.

{11} Men myndigheterna kan ännu sätta käppar i hjulet genom att skyddsmärka huset. {12} Då måste inredningens stomme stå kvar. {10} Motståndarna hoppas dessutom att medborgarna ska få säga sitt.

{+} Flyttlasset beräknas gå i mars.

# quotes
kept :: Vi har inte råd att värma upp ett slott för sextio besökare om dagen :: Vi har inte råd att värma upp ett slott för sextio besökare om dagen
paraphrased :: Jag tänker inte sitta och lyssna på min egen begravning ::

# facts
