/** Pages, mail addresses and handles. */
export const ADDRESSES = `
- The tide tables stand at https://www.osterharbour.example/tides for all skippers.
+ The tide tables stand at https://www.osterharbour.example/prices for all skippers.
= address changed check :: https://www.osterharbour.example/tides :: https://www.osterharbour.example/prices

- Write to tips@osterpost.example or to @OsterPost by Friday.
+ Write to desk@osterpost.example or to @OsterDesk by Friday.
= address changed check :: tips@osterpost.example :: desk@osterpost.example
= address changed check :: @OsterPost :: @OsterDesk

- The list is at http://www.osterharbour.example/list/ and was long.
+ The list is at https://osterharbour.example/list and was thumbed.
= none

- The list is at https://osterharbour.example/list and was long.
- Skippers grumbled about it.
+ The list was thumbed.
+ Skippers grumbled about it at https://osterharbour.example/list.
= none

- The minutes are public and were long.
+ The minutes are public at www.oster.example and were long.
= address added check :: :: www.oster.example

@de
- Hinweise nimmt die Wache unter wache@oster.example entgegen.
+ Hinweise nimmt die Wache gerne entgegen.
= address dropped check :: wache@oster.example ::
`;
