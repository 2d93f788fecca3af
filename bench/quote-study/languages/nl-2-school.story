# language
nl
# text
Basisschool De Vlieger krijgt geen gymzaal.

“We rennen voorlopig door de gang”, vertelt directeur Noor Haverkamp. Ze had de gemeente al in 2022 om hulp gevraagd.

“Het geld is op, de wil niet”, reageerde wethouder Sjaak Pel woensdag in de raad.

Oppositieleider Karin Mulder vindt dat “een slap excuus”. “Voor het nieuwe plein was er wél een miljoen”, aldus Mulder.

“Ik wil touwzwaaien”, zei de achtjarige Fenna, en iedereen moest lachen.
# quotes
We rennen voorlopig door de gang :: Noor Haverkamp :: vertelt
Het geld is op, de wil niet :: Sjaak Pel :: reageerde
een slap excuus :: Karin Mulder :: vindt
Voor het nieuwe plein was er wél een miljoen :: Mulder :: aldus
Ik wil touwzwaaien :: Fenna :: zei
