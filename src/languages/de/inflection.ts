import type { Inflection } from '../inflection.ts';

/** German. */
export const INFLECTION: Inflection = {
  nominal: 'e en er es em n s ern nen ns ens sten ste ster stes eren ere erer eres in innen',
  infinitives: 'en n',
  verbal: 'e st est t et en n te test ten tet ete etest eten etet end',
  prefixes:
    'be ver er ent emp zer ge miss uber unter hinter wider ab an auf aus bei dar durch ein empor entgegen fehl fest fort frei gegen gleich heim her herab heran herauf heraus herbei herein herunter hervor hin hinaus hinein hinzu hoch los mit nach nieder statt still teil tot um vor voran voraus vorbei weg weiter wieder zu zuruck zusammen bevor bereit bekannt kennen schuldig sicher wahr heran ' +
    'zuver auser aner anver aufer beauf beab beauftr einver hinweg umher vorher wett krank preis stand',
  joints: 'ge zu',
  particles:
    'ab an auf aus bei dar durch ein empor entgegen fehl fest fort frei gleich heim her herab heran herauf heraus herbei herein herunter hervor hin hinaus hinein hinzu hoch los mit nach nieder statt still teil tot um vor voran voraus vorbei weg weiter wieder zu zurück zusammen bevor bereit bekannt',
  vowels: '',
  irregular:
    'befehl befahl befohl befiehl, beginn begann begonn, beiss biss, berg barg borg birg, bieg bog, biet bot, bind band bund, bitt bat bet, ' +
    'blas blies, bleib blieb, brat briet, brech brach broch brich, brenn brann, bring brach, denk dach, dring drang drung, fehl fahl fohl fiehl, ' +
    'ess ass gess iss, fahr fuhr, fall fiel, fang fing, fecht focht ficht, find fand fund, flecht flocht, flieg flog, flieh floh, fliess floss, ' +
    'fress frass friss, frier fror, geb gab gib, geh ging gang, geling gelang gelung, gelt galt golt gilt, geniess genoss, gescheh geschah geschieh, ' +
    'gewinn gewann gewonn, giess goss, gleich glich, gleit glitt, grab grub, greif griff, halt hielt, hang hing, heb hob, heiss hiess, ' +
    'helf half holf hilf, kenn kann, kling klang klung, komm kam, kriech kroch, lad lud, lass liess, lauf lief, leid litt, leih lieh, ' +
    'les las lies, lieg lag leg, lug log, meid mied, mess mass miss, misslang misslung, nehm nahm nomm nimm, nenn nann, pfeif pfiff, preis pries, ' +
    'rat riet, reib rieb, reiss riss, reit ritt, renn rann, riech roch, ring rang rung, rinn rann ronn, ruf rief, schaff schuf, scheid schied, ' +
    'schein schien, schieb schob, schiess schoss, schlaf schlief, schlag schlug, schleich schlich, schliess schloss, schmeiss schmiss, ' +
    'schmelz schmolz schmilz, schneid schnitt, schreck schrak schrock schrick, schreib schrieb, schrei schrie, schreit schritt, schweig schwieg, ' +
    'schwell schwoll schwill, schwimm schwamm schwomm, schwind schwand schwund, schwing schwang schwung, schwor schwur, seh sah sieh, send sand, ' +
    'sing sang sung, sink sank sunk, sinn sann sonn, sitz sass sess, sprech sprach sproch sprich, spring sprang sprung, stech stach stoch stich, ' +
    'steh stand, stehl stahl stohl stiehl, steig stieg, sterb starb storb stirb, stoss stiess, streich strich, streit stritt, trag trug, ' +
    'treff traf troff triff, treib trieb, tret trat tritt trit, trink trank trunk, trug trog, tu ta tat, verderb verdarb verdorb verdirb, ' +
    'vergess vergass vergiss, verlier verlor, verzeih verzieh, wachs wuchs, wasch wusch, weich wich, weis wies, wend wand, werb warb worb wirb, ' +
    'werf warf worf wirf, wieg wog, wind wand wund, wiss wuss weiss, zieh zog, zwing zwang zwung',
};
