Two prizes. Swedish, two stories on one topic, nothing in common.

# original
{1} Fågelforskare får årets miljöpris

{2} Ornitologen Börje Stenhammar tilldelas Gröna nålen, landets största miljöpris, för sitt arbete med att rädda storspoven. {3} Prissumman är 600 000 kronor.

{4} Juryn framhåller hans envishet i mötet med myrägare och myndigheter. {5} ”Jag har mest stått still i vassen”, sade pristagaren.

{6} Pengarna ska gå till ett fågeltorn för rullstolsburna. {7} Priset delas ut av landshövdingen i maj.

# revision
{+} Debutant vinner Sjöfararnas romanpris

{+} Elsa Wikforss, 29, har vunnit Sjöfararnas romanpris för boken Ballast, som skildrar en kock på ett lastfartyg. {+} Det är första gången en debut belönas.

{+} Författaren skrev om nätterna på en pråm i Kalvhamn. {+} ”Jag trodde att de ringde om hyran”, berättade hon när beskedet kom.

{+} Boken är såld till elva länder. {+} En filmatisering planeras redan.

# quotes

# facts
