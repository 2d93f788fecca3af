# original
{1} Bridge inspectors find cracks in three spans at Dunmarrow

{2} DUNMARROW, Mar 9 (Meridian) - Inspectors have found cracks in three of the eleven spans of the Weir Bridge at Dunmarrow, the transport ministry said on Tuesday.

{3} The bridge, which carries 26,000 vehicles a day, will be limited to one lane in each direction. {4} Lorries heavier than 7.5 tonnes must use the motorway.

{5} “We would rather have a queue than a funeral,” chief engineer Leopold Harcastle said.

{6} The ministry expects repairs to last until November. {7} It has set aside $12 million.

{8} Residents’ groups have asked for a second bridge since 1998.

# revision
{+} Hospitals at Dunmarrow run short of beds as flu spreads

{+} DUNMARROW, Mar 9 (Meridian) - Flu has filled nine out of ten hospital beds in Dunmarrow, the health ministry said on Tuesday.

{+} Schools were told to send children home if they cough. {+} Visits to care homes are banned until further notice.

{+} “We have nurses sleeping on the floor between shifts,” said Dr. Amara Lindqvist, who runs the emergency ward.

{+} The ministry hopes that cases will fall in April. {+} It bought 90,000 more doses of vaccine last week.

{+} Retired nurses are being called back to work.

# quotes
dropped :: We would rather have a queue than a funeral ::
added :: :: We have nurses sleeping on the floor between shifts

# facts
