A rescue. Swedish, heavy rewording, two sentences moved to the top, one down, a split, a merge; with headlines; ” ” on both sides.

# original
{1} Pensionär överlevde tre dygn i snödriva

{2} En 74-årig man hittades på söndagen vid liv efter att ha legat tre dygn under snön på Vargfjället, meddelar polisen i Norrlida. {3} Han hade då en kroppstemperatur på 27 grader.

{4} Mannen, Ture Lindgård från Björkåsen, körde i torsdags fast med sin snöskoter i dimma. {5} När motorn dog grävde han ner sig bakom en sten.

{6} ”Jag räknade till tusen på alla språk jag kan, och sedan började jag om”, berättar han från sjukhuset. {7} Han åt sammanlagt sju pepparkakor och en tub kaviar.

{8} Ett åttiotal frivilliga deltog i sökandet, som avbröts två gånger på grund av lavinrisk. {9} Till slut var det en jämthund vid namn Sickan som markerade.

{10} ”En timme till och vi hade letat efter en kropp”, säger räddningsledaren Anneli Marklund. {11} Läkarna räknar med att Lindgård förlorar två tår.

{12} Mobiltäckningen på fjället är dålig. {13} Regionen har begärt pengar till tre nya master men fått avslag.

{14} I fjol omkom fyra personer i skoterolyckor i länet.

# revision
{1} Hundnos blev räddningen

{9} Hon heter Sickan, hon är lurvig och hon stannade där ingen människa skulle ha stannat. {2} Under henne låg en gammal man som varit försvunnen sedan i torsdags, nedkyld men andandes. {3} Termometern visade tio grader lägre än den ska.

{4} Han hade tappat riktningen när sikten blev noll. {5} Fordonet lade av, och i lä av ett block gjorde han sig en håla.

{6} ”Jag räknade till tusen på alla språk jag kan, och sedan började jag om”, säger överlevaren själv. {7} Provianten var en julburk och något att bre på smörgås. {7} Brödet hade han glömt.

{8} Människor från hela bygden hade gått skallgång, men de fick ge upp när det hängde för mycket på sluttningarna. {+} Kyrkan i Björkåsen höll öppet dygnet runt.

{10,11} Enligt den som ledde insatsen var det på håret, och vården ser ut att kunna rädda allt utom ett par frostskadade lemmar.

{12} Att det inte går att ringa däruppe är ett gammalt bekymmer. {13} Staten vill inte vara med och betala för att ändra på saken. {+} Familjen tänker köpa en satellittelefon.

# quotes
kept :: Jag räknade till tusen på alla språk jag kan, och sedan började jag om :: Jag räknade till tusen på alla språk jag kan, och sedan började jag om
paraphrased :: En timme till och vi hade letat efter en kropp ::

# facts
