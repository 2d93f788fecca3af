/** What the fictional news is made of. */

/** One entry a line, blank lines and indentation aside. */
const lines = (table: string) => table.trim().split(/\n\s*/);
/** One entry after another, with commas. */
const list = (table: string) => table.trim().replace(/\s+/g, ' ').split(', ');

/** Each two lines say one thing in two ways; braces hold slots, and those of one name in a pair have one filling. */
const WORDINGS = lines(`
  {person} said the {body} would close {count} {things} in {place} by {day}.
  By {day}, {count} {things} in {place} are to be shut by the {body}, according to {person}.
  The {body} of {place} voted on {day} to spend {money} on {project}.
  On {day}, {money} for {project} were approved by {place}’s {body}.
  “We cannot wait for {project} any longer,” {person} told reporters.
  “We cannot wait for {project} any longer,” said {person}, speaking to the press.
  Some {count} people gathered in {place} to protest against {project}.
  Around {count} demonstrators came together in {place} in opposition to {project}.
  {person}, who leads the {body}, rejected claims that {project} had failed.
  Claims that {project} had failed were dismissed by {person}, the head of the {body}.
  Prices of {goods} rose {percent} percent in {month}, the {body} reported.
  The {body} put the increase in the cost of {goods} at {percent}% in {month}.
  A fire destroyed {count} {things} near {place} late on {day}.
  Late on {day}, {count} {things} outside {place} burned down.
  The trial of {person} over {project} opened in {place} in {month}.
  In {month}, {person} went on trial in {place} over {project}.
  “Nobody asked the people of {place},” {person} said.
  {person} complained that “nobody asked the people of {place}.”
  Exports of {goods} from {place} may reach {money} this year.
  This year, {place} could sell {goods} worth {money} abroad.
  Engineers found cracks in {count} of the {things} built in {year}.
  Of the {things} that were built in {year}, {count} turned out to have cracks.
  The {body} declined to comment on {project}.
  There was no comment on {project} from the {body}.
  {person} was elected to the {body} with {percent} percent of the vote.
  With {percent}% of the ballots, {person} won a seat on the {body}.
  Heavy rain cut off {place} and {count} nearby villages until {day}.
  Until {day}, {place} and {count} villages around it could not be reached because of downpours.
  The company plans to hire {count} workers for its plant in {place}.
  Its factory in {place} is to get {count} new employees, the firm says.
  Doctors at the hospital in {place} treated {count} people after eating {goods}.
  After a meal of {goods}, {count} patients needed care at the clinic in {place}.
  {person} has written {count} books about {place} since {year}.
  Since {year}, {place} has been the subject of {count} books by {person}.
  The museum in {place} will show {things} from the {body}’s collection in {month}.
  In {month}, visitors to the museum in {place} can see {things} owned by the {body}.
  Without {project}, {place} would lose {money} a year, a study found.
  A study puts the yearly loss of {place} at {money} if {project} does not come.
  Police in {place} are looking for {count} stolen {things}.
  Officers in {place} search for {count} {things} taken by thieves.
  {person} resigned on {day} after {year}’s accounts of the {body} were published.
  When the {body}’s accounts for {year} came out, {person} stepped down on {day}.
  The {body} expects {goods} to become scarce before {month}.
  A shortage of {goods} is likely ahead of {month}, in the view of the {body}.
`);

export const TEMPLATES = WORDINGS.flatMap((wording, k): (readonly [string, string])[] =>
  k % 2 === 0 ? [[wording, WORDINGS[k + 1] as string]] : [],
);

export const BODIES = list(`
  city council, harbour board, ministry of roads, school committee, labour union, water authority, planning office,
  energy regulator, farmers’ league, chamber of trade, state parliament, railway company, hospital trust, court of
  auditors, fishing guild
`);
export const THINGS = list(`
  bridges, schools, ferries, warehouses, wells, clinics, lighthouses, tunnels, paintings, buses, mills, greenhouses,
  archives, bakeries, turbines, chapels
`);
export const GOODS = list(`
  barley, timber, smoked fish, copper wire, wool, apples, machine parts, cheese, salt, bicycles, paper, honey,
  glass, oysters, cement
`);
export const PROJECTS = list(`
  the new dam, the tunnel under the fjord, the tram line, the wind park, the merger of both schools, the second
  airport, the toll road, the port’s enlargement, the opera house, the land reform, the night train, the waste plant
`);
export const DAYS = list('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday');
export const MONTHS = list(`
  January, February, March, April, May, June, July, August, September, October, November, December
`);
export const HEADS = list(`
  Bar, Cal, Dor, El, Fen, Gar, Hol, Il, Jor, Kel, Lor, Mar, Nor, Os, Per, Quin, Ros, Sel, Tor, Ul, Ver, Wen, Yar,
  Zel
`);
export const MIDDLES = list('a, e, i, o, an, en, in, ar, er, il, ol, um, ette, ova');
export const TAILS = list(`
  bach, by, dale, feld, ford, ham, holm, mere, more, nau, ridge, stad, stow, ton, vik, wick
`);

/** Words of a heavy revision's own, where the templates leave some: each replaces the one before it everywhere. */
export const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/\bsaid\b/g, 'stated'],
  [/\bpeople\b/g, 'residents'],
  [/\bnew\b/g, 'planned'],
  [/\bbuilt\b/g, 'constructed'],
  [/\bfound\b/g, 'discovered'],
  [/\bclose\b/g, 'shut down'],
];
