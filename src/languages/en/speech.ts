import type { SpeechRows } from '../language.ts';

/** How English names who speaks. */
export const SPEECH: Partial<SpeechRows> = {
  // Verbs a desk takes for each other; `noted` and `pointed out` are not among them, they vouch for what is said.
  neutral: {
    say: 'said, says, say, saying, has said, had said',
    tell: 'told, tells, tell, telling',
    add: 'added, adds, add, adding',
    state: 'stated, states, stating',
    write: 'wrote, writes, write, writing, written',
    post: 'posted, posts, posting; tweeted, tweets, tweeting, retweeted; blogged; captioned; texted, texts, texting; emailed, e-mailed',
    ask: 'asked, asks, ask, asking; questioned, questioning; wanted to know, wants to know, would ask',
    answer:
      'answered, answers, answering; replied, replies, reply, replying; responded, responds, respond, responding; fired back, fires back, firing back; shot back, shoots back; hit back, hits back; snapped back; wrote back, writes back',
    continue:
      'continued, continues, continuing; went on, goes on, going on; concluded by saying; elaborated, elaborates; followed up; chimed in; interjected, interjects; interrupted; broke in; cut in, cuts in',
    explain: 'explained, explains, explain, explaining',
    announce: 'announced, announces, announce, announcing',
    comment: 'commented, comments, commenting; remarked, remarks, remarking',
    report: 'reported, reports, reporting',
    read: 'read, reads, reading',
    describe: 'described, describes, describe, describing',
    call: 'called, calls, calling; labelled, labels, labelling, labeled, labeling; termed, terms; dubbed; branded',
    testify: 'testified, testifies, testifying; attested',
    recall: 'recalled, recalls, recall, recalling; remembered, remembers',
    conclude: 'concluded, concludes, concluding, conclude; determined that, determines that, determining that',
    predict:
      'predicted, predicts, predict, predicting; forecast; estimated, estimates, estimating; projected; expected; anticipated, anticipates; foresaw, foresees; speculated, speculates; guessed; surmised; reckoned, reckons; figured',
    think:
      'thought, thinks, believed, believes, believe; considered, considers; felt; mused, muses, musing; pondered, ponders; wondered, wonders, wondering; reasoned, reasons; opined, opines; hoped, hopes; imagined; worried, worries; feared, fears; doubted; found, finds; concluded that',
    speak:
      'spoke of, speaks of, speak of, speaking of, talked of, talks of, talked about, talks about, talking about, spoke about, speaks about, warned of, warns of, warning of',
    cite: 'cited, cites, citing; listed, lists, listing; referred to, refers to, referring to; mentioned, mentions, mentioning; referenced, references, referencing; alluded to, alludes to; invoked, invokes, invoking; quoted, quotes, quoting; read aloud; recited; sang, sings; repeated, repeats, repeating; reiterated, reiterates; echoed, echoes; summed up, sums up, summing up; summarised, summarized; portrayed, portrays, portraying; characterising, characterizing, characterised, characterized, characterises, characterizes; likened',
    inform:
      'informed, informs; notified; assured, assures, assuring; reassured; reminded, reminds, reminding; advised, advises, advising; briefed; instructed; greeted; addressed; welcomed, welcomes',
    signal:
      'signalled, signaled; indicated, indicates, indicating; hinted, hints; confirmed, confirms, confirm, confirming; clarified, clarifies; specified; detailed; outlined; expressed, expresses; voiced; offered, offers, offering; clarifying',
    quote: 'was quoted as saying, is quoted as saying, quoted as saying, was cited as saying',
    put: 'put it, puts it, putting it',
    hear: 'was heard saying, could be heard saying',
    observe: 'observed, observes, observe, observing',
    declare:
      'made clear, makes clear, making clear, made it clear, makes it clear, making it clear, made the point, makes the point, making the point, made the case, makes the case, making the case; declared, declares, declare, declaring; proclaimed, proclaims, proclaiming; pronounced; stipulated; ruled; certified',
    begin: 'began, begins',
  },
  // Verbs that judge what is said, or tell the manner of it.
  loaded: {
    admit: 'admitted, admits, admit, admitting',
    concede: 'conceded, concedes, concede, conceding',
    recognise: 'recognised, recognized, recognises, recognizes; confided, confides',
    acknowledge: 'acknowledged, acknowledges, acknowledge, acknowledging',
    confess: 'confessed, confesses, confessing',
    claim: 'claimed, claims, claim, claiming',
    allege: 'alleged, alleges, allege, alleging',
    insist: 'insisted, insists, insist, insisting',
    maintain: 'maintained, maintains, maintain, maintaining',
    assert: 'asserted, asserts, assert, asserting; contended, contends, contend, contending',
    argue: 'argued, argues, argue, arguing; posited; reasoned that; theorised, theorized; urged that',
    note: 'noted, notes, note, noting',
    'point out': 'pointed out, points out, point out, pointing out, pointed to, points to, pointing to',
    stress:
      'stressed, stresses, stress, stressing; emphasised, emphasises, emphasized, emphasizes, emphasize, emphasise; underlined, underscored',
    reveal: 'revealed, reveals, revealing; disclosed, discloses',
    warn: 'warned, warns, warn, warning; cautioned, cautions, cautioning',
    deny: 'denied, denies, deny, denying',
    complain:
      'complained, complains, complain, complaining; grumbled, grumbles; griped, gripes; groused, grouses; whined; moaned; railed, rails; bemoaned, bemoans; bristled; vented',
    boast: 'boasted, boasts, boasting; bragged, brags, bragging; crowed, crows; gloated; touted, touts',
    joke: 'joke, quip, joked, jokes, joking; quipped, quips; teased, teases; deadpanned; cracked; mocked, mocks, mocking; ridiculed; riffed',
    vow: 'vowed, vows, vowing; pledged, pledges, pledging; promised, promises, promising; swore',
    threaten: 'threatened, threatens, threatening',
    urge: 'called for, calls for, calling for, called on, calls on, calling on, pushed for, pushes for, pushing for; urged, urges, urging; appealed, appeals; begged; pleaded, pleads; implored; exhorted, exhorts, exhorting; commanded',
    demand: 'demanded, demands, demanding',
    order: 'ordered, orders, ordering',
    condemn: 'condemned, condemns, condemning; denounced, denounces, denouncing; decried, decrying',
    criticise:
      'criticised, criticized, criticise, criticize, criticises, criticizes; blasted, blasts; slammed, slams; lashed out; hit out; assailed, assails; attacked, attacks, attacking; rebuked; derided, derides, deriding; chided, chiding; scolded, scolding; faulted, faulting; criticising, criticizing; ripped, rips; knocked; lambasted; savaged; belittled; disparaged',
    praise:
      'praised, praises, praising; hailed, hails, hailing; lauded, lauds; gushed, gushes; cheered; applauded; commended; credited, credits; thanked, thanks, thanking; beamed; exulted; enthused; marvelled, marveled; congratulated; heralded',
    dismiss: 'dismissed, dismisses, dismissing',
    accuse: 'accused, accuses, accusing',
    blame: 'blamed, blames, blaming',
    shout:
      'shouted, shouts, shouting; yelled, yells, yelling; screamed, screams, screaming; cried, crying; roared; jeered, jeers, jeering; taunted, taunts; blared, blares; bellowed; boomed; thundered; exclaimed, exclaims; called out, calls out; chanted, chanting, chant',
    whisper: 'whispered, whispers; muttered, mutters; mumbled; murmured',
    snap: 'snapped, snaps; sneered; sniped, snipes; fumed, fumes; raged; scoffed, scoffs; barked; retorted, retorts',
    lament: 'lamented, laments, lamenting; sighed; mourned',
    suggest:
      'suggested, suggests, suggest, suggesting; implied, implies; proposed, proposes; recommended, recommends; counselled, counseled; floated',
    agree: 'agreed, agrees, agreeing; accepted that, accepts that, accepting that',
    charge: 'charged, charges; countered, counters',
    protest:
      'protested, protests; objected, objects; rejected, rejects, rejecting; disputed, disputes, disputing; rebutted; disagreed; refused, refuses; insisted that',
    oppose:
      'opposed, opposes, opposing; embraced, embraces; played down, plays down; defended, defends, defending; championed, champions; advocated, advocates',
    apologise: 'apologised, apologized, apologises, apologizes, apologising, apologizing; regretted, regrets',
  },
  nounLike:
    'stress credits regrets fears worries worried note reply calls call claims claim notes comments remarks reports posts states reads terms labels demands orders appeals promises pledges cautions protests objects jokes answers replies reading writing warning chant post report state forecast read thought written asks puts branded terms laments begins lists quotes repeats hopes estimates lauds crows reasons finds echoes hints offers attacks knocks thanks rules welcomes considers expresses crying expected considered felt found addressed projected ruled detailed outlined cracked attacked ripped touts mentions signals gripes jeers blares taunts snipes wonders blasts slams yells screams hails promises pledges',
  bearers:
    'group campaign initiative alliance movement project operation ship yacht vessel boat ferry trawler hotel restaurant pub bar café cafe band podcast network coalition charity',
  positions: 'case theory thesis position view line stance',
  accordingTo: 'according to, in the words of, as per, as told to',
  roleEnding:
    /^[a-z]+(?:teacher|keeper|worker|fighter|owner|player|holder|broker|woman|logist|ivist|nomist|ientist|inarian|brarian|ician|orian|umnist)$/,
  he: 'he',
  she: 'she',
  they: 'they',
  unnamed: 'i we you it one this that these those another some many several both others two three all',
  relative: 'who which',
  whose: 'whose',
  determiners:
    'the a an his her its their our my your this that these those one another some many several two three four five both other no every each',
  fillers:
    "can't won't don't doesn't didn't wouldn't couldn't shouldn't hasn't haven't hadn't " +
    'always sometimes week weeks weekend month months years days hours minutes night morning afternoon evening has had have was is were be been being also then later once again not never now still just even only already earlier previously recently would will could did does do may might must can today yesterday tonight monday tuesday wednesday thursday friday saturday sunday on last late early afterwards afterward otherwise cannot since publicly has nevertheless nonetheless however too himself herself all both first finally so often ago meanwhile instead',
  inside: 'of for from at',
  stops:
    'that as if when while after before because but or nor than by during since until through about against over under into onto between among without within near despite amid following whether where why how what whose who which is are was were be been being has have had do does did will would can could may might must shall should not then also later still just who told said in on at to with and up out off down today yesterday tonight tomorrow monday tuesday wednesday thursday friday saturday sunday seen obtained published released issued posted speaking asked saying adding sent shared quoted read made given held ahead last this next earlier',
  particles:
    'van von der den de da di du del della la le el al bin bint ibn ben abu af av zu zur ter ten dos das do y e st o',
  roles:
    'master postmaster harbourmaster president vice deputy prime minister ministers secretary chancellor senator sen representative rep congressman governor gov mayor councillor councilor councilmember councilman councilwoman alderman commissioner ambassador envoy diplomat spokesperson spokespeople spokesman spokeswoman chief executive officer ceo cfo coo founder co-founder director chair chairperson head leader manager boss owner editor reporter journalist correspondent professor prof doctor dr scientist researcher historian economist analyst strategist expert lawyer attorney solicitor barrister prosecutor judge justice sheriff sgt sergeant lt lieutenant capt captain col colonel gen general maj major admiral inspector detective constable officer superintendent marshal coach trainer captain striker goalkeeper midfielder defender player driver pilot skipper teacher headteacher principal student pupil nurse surgeon farmer fisherman fisher baker shopkeeper resident neighbour neighbor witness survivor victim activist campaigner organiser organizer volunteer pastor rev reverend bishop archbishop cardinal pope rabbi imam author writer novelist poet artist singer musician actor actress designer architect engineer developer union foreign finance defence defense interior health education justice transport trade environment agriculture energy labour labor climate home national state local regional federal provincial city county district party opposition group company parliament parliamentary council board committee commission team interim acting former ex retired senior junior assistant associate co lead press media news climber guide ranger warden keeper curator librarian mp mep msp md minister-designate tory lawmaker legislator delegate speaker treasurer clerk agent auditor inspector-general ombudsman regulator banker trader investor landlord tenant worker firefighter paramedic medic police',
  bodies:
    'ministry university college school hospital company corporation group association federation institute agency authority department office bureau bank union party government court council committee commission board parliament congress senate house police army navy force service fund trust foundation society club team line lines airlines railway island city county state states kingdom republic province harbour harbor airport inc ltd llc plc corp co times post news press journal gazette herald courier wire campaign camp administration legislature network',
  generic:
    'spokesman spokeswoman spokesperson spokespeople official officials leader head chief manager officer representative expert source person man woman member politician government company group party union council police press executive company team deputy former acting senior state local national public',
  male: 'mr sir lord king prince duke spokesman chairman congressman councilman alderman businessman salesman fisherman brother father son husband uncle nephew widower actor pope',
  female:
    'mrs ms miss madam dame lady queen princess duchess spokeswoman chairwoman congresswoman councilwoman businesswoman saleswoman sister mother daughter wife aunt niece widow actress headmistress',
  openers:
    "there's here's it's that's what's let's " +
    'the a an and but or so yet in on at for from to with as by after before when while if although though since because however meanwhile earlier later then now today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday last this that these those his her its their our my he she they we i it there here what who why how where which not no yes asked speaking one two three some many most all both each every other another more also still even just once only until during under over between among against about following according despite amid instead additionally moreover nevertheless ever likewise thus besides perhaps indeed instead than',
  agent: 'by',
  termSigns:
    'so-called, so called, known as, nicknamed, dubbed, the word, the words, the term, the phrase, the name, the nickname, the title, titled, entitled, headlined, labelled, marked, branded, named, is called, are called, was called, were called, be called, been called, what is called, referred to as, known locally as, the slogan, the label, the expression, the hashtag, code-named, codenamed, a kind of, a sort of, call themselves, calls itself, calling themselves, is termed',
  works:
    'book novel film movie song album single play musical opera poem poems series episode show programme program exhibition painting article essay report column podcast documentary magazine newspaper game video ballad hymn track memoir story thriller comedy drama sculpture photograph speech lecture sermon chapter project operation campaign',
  announces:
    'in full, full statement, full text, statement reads, statement read, letter reads, letter read, it reads, it read, message reads, message read, wrote, posted, said in a statement, said in a post, said in a letter, reads as follows, read as follows, as follows',
  // nouns that end like adverbs are none
  adverbEnding:
    /^(?!(?:family|rally|assembly|reply|supply|monopoly|anomaly|bully|tally|ally|folly|homily|jelly|belly)$).{3,}ly$/,
  fixedOrder: true,
  dropsPronouns: false,
  pastTense:
    /^(?:[a-z]{2,}ed|took|gave|came|went|stood|spoke|held|led|won|lost|made|kept|met|sent|began|brought|ran|sat|rose|fell|grew|drew|knew|threw|broke|chose|drove|flew|fought|got|paid|rode|saw|sought|sold|spent|struck|taught|wore|drank|ate|slept|sang|swam|stole|shook|built|bought|caught|hung|dealt|bore|became|forgot|forgave|withdrew|overcame|undertook|arose|awoke|hid|dug|fled|clung|swung|spun|stuck|shot)$/,
  participle: /ing$/,
  passive: 'is are was were be been being',
  auxiliaries: 'has have had will would can could may might must should shall do does did',
  reflexive: '',
  femaleEnding: '',
  prepositions:
    'in on at by with to of from for during after before since until against about over under into onto between among without within near despite amid following through across alongside behind beside besides beyond inside outside regarding toward towards upon via',
  absolute: 'with',
  sayings:
    'claim claims assertion assertions statement statements promise promises suggestion suggestions remark remarks comment comments accusation accusations allegation allegations charge call calls pledge pledges vow warning warnings contention argument arguments insistence view description declaration complaint complaints criticism prediction admission observation proposal demand belief boast threat response reply answer explanation conclusion concern concerns chant chants cry cries shout shouts plea pleas appeal appeals rejection defence defense praise advice message',
  his: 'his',
  hers: 'her',
  theirs: 'their',
  causes:
    'led leads lead leading prompted prompts prompting forced forces forcing pushed pushing pressed pressing allowed allows allowing caused causes causing compelled compelling inspired drove driving tempted required invited inviting provoked provoking',
  persons:
    'crowd audience mob panel voter supporter opponent critic protester demonstrator donor backer aide staffer adviser advisor pollster consultant blogger columnist commentator pundit anchor colleague friend caller listener viewer reader narrator teenager boy girl kid child adult host moderator guest fan insider operative rival candidate nominee contender challenger incumbent parent mom dad grandmother grandfather veteran immigrant refugee user passer-by bystander onlooker passenger customer client patient volunteer heckler',
  approximators: 'about around nearly almost over roughly',
  documents:
    'statement statements letter letters email emails e-mail e-mails memo memos memorandum note message messages tweet tweets post posts release report op-ed essay article column ad ads advert advertisement commercial video clip sign signs banner placard poster flier flyer leaflet caption text texts telegram petition complaint lawsuit filing brief affidavit order ruling opinion speech address interview book memoir diary blog chant slogan headline editorial comment comments remarks reply response answer resolution questionnaire transcript footnote passage paragraph chapter',
  coordinators: 'but',
  transitive:
    'tell call describe cite inform signal quote urge accuse blame condemn criticise praise dismiss order demand speak',
  subordinators:
    'that if when while as because although though whether before after until unless since than but so what where how why',
  circumstances: 'when while as because although though before after until unless since if',
  namingRelatives: 'what',
  unsaid: 'will would can could may might must should shall',
  grounds: 'for',
  infinitive: 'to',
  courtesy: 'mr mrs ms miss mx dr sir dame lord lady madam',
  indefinite:
    'a an one some several many another two three other certain anonymous unnamed unidentified sources officials people critics insiders experts observers analysts aides advisers residents supporters opponents',
  thoughts: 'think agree begin oppose recognise predict',
  nounLinks: 'of',
  voices:
    'company firm business corporation manufacturer maker retailer operator airline carrier employer startup chain brewer builder supplier, ' +
    'union workers staff employees strikers workforce, police policeman policewoman officers detectives constable constabulary sheriff, ' +
    'prosecutor prosecutors prosecution, suspect defendant accused gunman attacker, victim victims survivor survivors, ' +
    'lawyer lawyers attorney attorneys counsel barrister solicitor defence defense, judge judges court justice magistrate tribunal jury, ' +
    'council councillors councilors city town mayor municipality borough village county, ' +
    'government ministry minister ministers cabinet administration department agency, opposition, ' +
    'parliament lawmakers senate senator congress mps legislators deputies, president chancellor, hospital clinic doctors doctor surgeon nurse medics, ' +
    'school university college teachers teacher professor headteacher, army military soldiers soldier troops navy rebels militants, ' +
    'fans supporters, resident residents neighbour neighbor neighbours neighbors villager villagers local locals tenant tenants, landlord landlords owner owners, ' +
    'protesters demonstrators activists campaigners campaigner activist, scientists scientist researchers researcher, ' +
    'family relative relatives mother father parents widow son daughter brother sister wife husband cousin uncle aunt, passenger passengers, driver drivers, ' +
    'witness witnesses, church bishop priest pope vicar, farmer farmers, student students pupils, coach manager captain, player players, ' +
    'bank banks lender, insurer insurers, regulator watchdog, investor investors shareholders, customers consumers, immigrants refugees migrants',
  addressed:
    'president vice speaker secretary chairman chairwoman chair minister mayor justice prime attorney ambassador',
};
