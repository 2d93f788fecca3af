Business. Dutch, heavy rewording, one sentence moved up, one to the end, a split; with headlines; ‘ ’ on both sides.

# original
{1} Verzekeraar Noordhof schrapt 1.100 banen

{2} Verzekeringsmaatschappij Noordhof schrapt de komende twee jaar 1.100 van haar 6.200 arbeidsplaatsen. {3} Dat maakte bestuursvoorzitter Pauline van Eerden woensdag bekend bij de presentatie van de jaarcijfers.

{4} De klappen vallen vooral op de schadeafdelingen in Harderum en Zwaluwe. {5} Software beoordeelt daar inmiddels 70 procent van de claims zonder tussenkomst van een medewerker.

{6} ‘Een gebarsten ruit heeft geen mens nodig, een begrafenis wel’, zei Van Eerden. {7} Gedwongen ontslagen sluit zij niet uit.

{8} Noordhof boekte vorig jaar een winst van 412 miljoen euro, 9 procent meer dan in het jaar ervoor. {9} De aandeelhouders krijgen 1,60 euro dividend per aandeel.

{10} De bonden reageerden woedend. {11} ‘Dit is hebzucht in een net pak’, zei bestuurder Ferdi Kuipers van FCB, die acties aankondigde. {12} Hij eist dat het sociaal plan met drie jaar wordt verlengd.

{13} De ondernemingsraad moet nog advies uitbrengen. {14} Op de beurs in Amsterdam steeg de koers van Noordhof met 4 procent.

{15} Het concern ontstond in 1998 uit een fusie van zes brandwaarborgmaatschappijen.

# revision
{1} De computer neemt het bureau over

{8} Nooit eerder verdiende de polisverkoper zoveel: ruim vierhonderd miljoen bleef er onder de streep over. {2} Toch moet bijna een op de zes personeelsleden op zoek naar ander werk. {3} De topvrouw bracht die boodschap samen met de boekhouding.

{5} Een programma handelt tegenwoordig het leeuwendeel van de meldingen af. {4} In twee provinciesteden worden daarom de meeste stoelen leeg. {6} ‘Een gebarsten ruit heeft geen mens nodig, een begrafenis wel’, lichtte ze toe. {7} Of iedereen vrijwillig vertrekt, kan ze niet beloven.

{+} In de kantine van Zwaluwe werd woensdagmiddag taart gegeten, voor een jubilaris.

{11} De vakbeweging noemt het plan een nette vorm van graaien. {11} Ze bereidt stakingen voor. {12} Ook wil ze dat de vertrekregeling langer blijft gelden.

{14} Beleggers juichten en joegen de prijs van het stuk omhoog. {9} Zij kunnen bovendien een uitkering tegemoetzien.

{+} Concurrent Rijnvliet ging vorig jaar al dezelfde weg.

{13} Het laatste woord is niet gevallen, want de vertegenwoordigers van de werknemers buigen zich er nog over.

# quotes
kept :: Een gebarsten ruit heeft geen mens nodig, een begrafenis wel :: Een gebarsten ruit heeft geen mens nodig, een begrafenis wel
paraphrased :: Dit is hebzucht in een net pak ::

# facts
