import type { Inflection } from '../inflection.ts';

/** Spanish. */
export const INFLECTION: Inflection = {
  nominal: 's es a>o as>o a as ces>z os>o',
  infinitives: 'arse erse irse ar er ir',
  verbal:
    'o as a amos ais an e es emos eis en i iste io imos isteis ieron ia ias iamos ian aba abas abamos aban aste asteis aron ' +
    'are aras ara aremos aran aria arian ere eras era eremos eran eria erian ire iras ira iremos iran iria irian ' +
    'iera ieran iese iesen ase asen ado ada ados adas ido ida idos idas ando iendo yendo os ar er ir arse erse irse eron',
  prefixes:
    'de con re man ob sos entre contra pre pro im in su ex com des ante sobre a en abs dis tras trans intro tra se pos',
  joints: '',
  particles: '',
  vowels: 'ie>e ue>o i>e u>o qu>c gu>g c>z j>g zc>c y> i>',
  irregular:
    'hac hic hiz hag ha hech, dec dij dic dig dich dir, pon pus pong puest pond, ten tuv teng tend, ven vin veng vend, pod pud podr, quer quis querr, ' +
    'sab sup sep sabr, tra traj traig, duc duj duzc, ca caig cay, v vist ve, scrib scrit, escrib escrit, abr abiert, cubr cubiert, romp rot, mor muert murier, ' +
    'volv vuelt, solv suelt, satisfac satisfic satisfech satisfiz, sal salg saldr, val valg valdr, cab cup, and anduv, prev previst preve, freir frit',
};
