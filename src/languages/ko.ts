import { CONTRARIES } from './ko/contraries.ts';
import { FIGURES } from './ko/figures.ts';
import { language } from './unknown.ts';

/** Korean. */
export const KOREAN = language('ko', {
  page: {
    boxes: [
      '(?:관련 ?기사|관련 ?뉴스|함께 보면 좋은|더 ?보기$|추천 ?기사)',
      '(?:기사 ?)?공유(?:하기)?$',
      '댓글(?:$|\\s?\\d+|을 남기| 쓰기| 달기)',
      '구독(?:하기|신청)',
      '광고$',
      '무단 ?전재',
      '저작권자',
      '뉴스레터',
    ],
  },
  figures: FIGURES,
  words: { negations: '않 안 못' },
  meaning: {
    negations: [
      '않았다',
      '않는다',
      '않을',
      '않다',
      '않은',
      '않고',
      '안',
      '못',
      '못했다',
      '못한다',
      '없다',
      '없었다',
      '없이',
      '아니다',
      '아니라',
      '아니었다',
    ],
  },
  contraries: CONTRARIES,
});
