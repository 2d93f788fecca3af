import { type KnownFigures, language } from './unknown.ts';

// biome-ignore format: tables
const FIGURES: KnownFigures = {
  numbers: {
    added: {
      bir: 1, iki: 2, üç: 3, dört: 4, beş: 5, altı: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10, yirmi: 20, otuz: 30, kırk: 40, elli: 50, altmış: 60, yetmiş: 70, seksen: 80, doksan: 90,
    },
    tenTakesOnes: true,
    hundred: { yüz: 100 },
    scales: { bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 },
    halves: ['yarım'],
    vague: { onlarca: [20, 99], yüzlerce: [200, 999], binlerce: [2e3, 99999] },
    weak: ['bir', 'on'],
  },
  bounds: { yaklaşık: 'about', 'en az': 'least', 'en fazla': 'under' },
  currencies: { lira: 'lira', lirası: 'lira', liraya: 'lira', dolar: 'dollar', doları: 'dollar', avro: 'eur', euro: 'eur', sterlin: 'gbp' },
  units: { metre: 'm', kilometre: 'km', kilogram: 'kg', kilo: 'kg', ton: 'tonne', litre: 'litre', hektar: 'hectare', saat: 'hour', dakika: 'minute', gün: 'day', hafta: 'week', ay: 'month', yıl: 'year' },
  months: { ocak: 1, şubat: 2, mart: 3, nisan: 4, mayıs: 5, haziran: 6, temmuz: 7, ağustos: 8, eylül: 9, ekim: 10, kasım: 11, aralık: 12 },
  weekdays: { pazartesi: 1, salı: 2, çarşamba: 3, perşembe: 4, cuma: 5, cumartesi: 6, pazar: 7 },
  relative: { dün: 'day-1', bugün: 'day', yarın: 'day+1' },
};

/** Turkish. */
export const TURKISH = language('tr', {
  guess: {
    commonWords:
      've bir bu için ile de da olarak çok daha olan gibi sonra ancak kadar en ne olduğu değil yeni dedi söyledi göre oldu ilk karşı tarafından',
  },
  sentences: { ordinalStop: true },
  figures: FIGURES,
});
