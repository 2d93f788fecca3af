import type { Inflection } from '../inflection.ts';

/** French. */
export const INFLECTION: Inflection = {
  nominal:
    's x e es aux>al aux>ail euse>eux euses>eux euse>eur euses>eur ive>if ives>if ve>f ves>f trice>teur trices>teur iere>ier ieres>ier lle>l lles>l nne>n nnes>n tte>t ttes>t sse>s sses>s che>c ches>c resse>re resses>re gue>g',
  infinitives: 'er ir re oir',
  verbal:
    's t e es ons ez ent ais ait ions iez aient ai as a ames erent i is it imes irent us ut urent ant ante ants antes ee ees ie ies ' +
    'u ue ues ite ites ise ises isse issons issez issent issais issait issaient issant issante ' +
    'erai eras era erons erez eront erais erait eraient irai iras ira irons irez iront irait iraient rai ras ra rons rez ront rait raient te tes se ses',
  prefixes:
    're r de des con com pro per inter entre sur sou sous contre main ob sub ab abs en em par pre trans a ad ap ac ac at intro tra se cons ins e aper',
  joints: '',
  particles: '',
  vowels: 'll>l tt>t i>y ge>g qu>c',
  irregular:
    'prend pren prenn pri, mett met mi, ten tien tienn tin tiend, ven vien vienn vin viend, fai fais fass fe f, di dis, v voi voy ver, ' +
    'sav sai sach sau s, pouv peu peuv pour pui, voul veu veul voud, dev doi doiv d, cev coi coiv c, mour meur mor, ouvr ouver, couvr couver, ' +
    'offr offer, souffr souffer, dui duis, trui truis, ecri ecriv, scri scriv, li lis l, plai plais, connait connai connaiss conn, parait parai paraiss par, ' +
    'nait nai naiss n, croi croy cr, boi boiv buv b, viv vi vec, suiv sui, atteind attein atteign, plaind plain plaign, craind crain craign, ' +
    'joind join joign, peind pein peign, teind tein teign, traind train traign, batt bat, vainc vainqu, soud sol solv sou, all va vont, ' +
    'acquer acqui acquier, conquer conqui conquier, sent sen, part par, sort sor, dorm dor, serv ser, ment men, fui fuy, val vau vaud, envoy envoi enver, ' +
    'cueill cueil, tressaill, bouill bou, cour cou, romp rom, mordr mord, rend ren, cre, clu clo',
};
