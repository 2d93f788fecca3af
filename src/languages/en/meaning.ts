import type { MeaningWords } from '../language.ts';

/** English words that carry meaning. Entries are stems; `=` asks for the whole word. */
// biome-ignore format: tables
export const MEANING: MeaningWords = {
  negations: ['not', 'no', 'never', 'none', 'nobody', 'nothing', 'neither', 'nowhere', 'without', 'cannot'],
  refusals: { verbs: ['refus', 'declin', 'fail'], before: ['to'], reach: 0 },
  softNegations: [
    '=nor', 'refus', 'declin', 'den', 'reject', 'fail', 'lack', 'exclud', 'unable', 'unlikely', 'prevent', 'avoid',
    'stop', 'halt', 'ban', '=bar', 'barr', 'oppos', 'absen', 'ceas', 'end', 'hardly', 'barely', 'scarcely', 'rarely',
    'seldom', 'instead', 'rather', 'despite', 'although', 'impossible', 'unclear', 'unknown', 'unchanged', 'unhurt',
    'uninjured', 'unharmed', 'unaware', 'unwilling', 'dismiss', 'rul', 'forbid', 'forbad', 'prohibit', 'miss',
    'withh', 'silen', 'except', '=un', 'yet', 'still', 'remain', 'stay', 'against', 'free', 'vacant', '=only', 'limited', '=few', '=little',
    '=sole', 'empty', 'zero', 'outage', 'blackout', 'waiv', 'exempt', 'forgo', 'spare', 'sceptic', 'skeptic', 'dispens', 'eliminat',
    'overlook', 'struggl', 'reliev', '=easing', '=eased', '=unlike', 'neglect', 'vanish', 'disappear', 'shun', 'doubt', 'misplac',
    'abolish', 'cancel',
  ],
  deprived: ['=cut', '=cuts', '=cutting', 'depriv', '=lost', '=lose', '=losing', '=stripped', 'knocked', 'sever', '=shut'],
  lapses: [
    'go down', 'goes down', 'went down', 'going down', 'fall through', 'falls through', 'fell through', 'fall apart',
    'falls apart', 'fell apart', 'break down', 'breaks down', 'broke down', 'collapse', 'collapses', 'collapsed',
    'founder', 'founders', 'is scrapped', 'was scrapped', 'are scrapped', 'were scrapped',
  ],
  aboveAll: ['than any', 'than anyone', 'than anybody', 'than ever'],
  aims: ['=aim', '=aims', '=aimed', '=aiming', '=goal', '=goals', '=target', '=targets'],
  restrictions: { words: ['only', 'solely', 'exclusively'], like: ['just', 'merely', 'mere', 'barely', 'alone', 'single', 'sole', 'little', 'few', 'fewer', 'less', 'than', 'nothing', 'except', 'but', 'unless', 'until', 'limited', 'confined', 'hardly', 'scarcely', 'simply', 'purely'] },
  onlyThen: { until: ['until', 'till', 'before'], only: ['only after', 'only when', 'only once', 'only in', 'only on', 'only then', 'only from', 'only at', 'only with'] },
  notNegations: [
    'not far', 'not uncommon', 'not unusual', 'not only', 'not just', 'not merely', 'not least', 'not the least', 'no longer than', 'not so much', 'not long', 'not surprisingly', 'no matter', 'whether or not', 'or not', 'no doubt', 'not to mention',
    'if not',
  ],
  allegation: [
    'alleg', 'suspected', '=suspect', 'reportedly', 'purported', 'supposed', 'apparent', 'unconfirmed', 'unverified',
    'presum',
  ],
  possibility: ['=may', '=might', '=could', 'possibly', 'perhaps', 'maybe', 'probabl', '=likely', 'conceivabl'],
  softHedges: [
    'potential', 'possible', 'possibility', 'would', 'should', 'expect', 'plan', 'seek', 'hope', 'aim', 'intend',
    'believ', 'belief', 'consider', 'accus', 'claim', 'according', 'charg', 'seem', 'appear', '=if', 'whether',
    'threat', 'risk', 'suggest', 'unlikely', 'unclear', '=can', '=able', 'chance', 'propos', 'suspicion', 'estimat',
    'report', 'goal', 'target', 'project', 'allow', 'permit', 'permission', 'entitl', 'bann', '=ban', 'forbid', 'prohibit',
    'barred', 'off-limits',
  ],
  certain: ['certainly', 'definitely', 'undoubtedly', 'surely', 'clearly'],
  plain: ['will', 'must', 'shall'],
  intensity: [
    // size and weight
    [
      [1, 'slight', 'slightly', 'minor', 'small', 'little', 'modest', 'light', 'limited', 'mild', 'tiny'],
      [2, 'moderate', 'noticeable'],
      [
        3, 'significant', 'significantly', 'considerable', 'substantial', 'substantially', 'large', 'big', 'sizeable',
        'sizable', 'serious', 'heavy', 'heavily', 'severe', 'severely', 'strong', 'major', 'sharp', 'sharply',
      ],
      [
        4, 'massive', 'massively', 'huge', 'hugely', 'enormous', 'vast', 'gigantic', 'giant', 'colossal', 'immense',
        'tremendous', 'extreme', 'extremely', 'dramatic', 'dramatically', 'devastating', 'catastrophic',
        'unprecedented', 'staggering',
      ],
    ],
    // blame
    [
      [1, 'questioned', 'questions', 'faulted'],
      [2, 'criticised', 'criticized', 'criticises', 'criticizes', 'rebuked', 'criticising', 'criticizing'],
      [3, 'condemned', 'denounced', 'condemns', 'denounces', 'condemning'],
      [4, 'slammed', 'blasted', 'lambasted', 'ripped', 'savaged', 'slams', 'blasts', 'excoriated'],
    ],
    // violence
    [
      [2, 'unrest', 'disturbance', 'disturbances', 'incident', 'protest', 'protests', 'clash', 'clashes'],
      [4, 'riot', 'riots', 'massacre', 'carnage', 'bloodbath', 'chaos', 'rampage'],
    ],
    // worry
    [
      [2, 'concern', 'concerned', 'worry', 'worried', 'unease'],
      [
        4, 'alarm', 'alarmed', 'panic', 'terror', 'terrified', 'horror', 'horrified', 'outrage', 'outraged', 'fury',
        'furious',
      ],
    ],
    // how well
    [
      [2, 'good', 'solid'],
      [4, 'excellent', 'outstanding', 'brilliant', 'spectacular', 'stunning', 'triumphant'],
    ],
  ],
  boosters: [
    'very', 'extremely', 'highly', 'deeply', 'utterly', 'totally', 'completely', 'hugely', 'brutally', 'shockingly',
  ],
};
