import { scriptOf, wordLanguage } from './body.ts';
import { escapeXml } from './runs.ts';

/** Faces for scripts that Georgia has no glyphs for: those that Word brings. */
const EAST_ASIAN: Readonly<Record<string, string>> = {
  Jpan: 'Yu Mincho',
  Hant: 'PMingLiU',
  Hans: 'SimSun',
  Kore: 'Batang',
};

/** The style sheet of the Word document; headline, deck and caption are Word's own styles, so that its outline knows them. */
export function wordStyles(namespaces: string, language: string): string {
  const eastAsian = EAST_ASIAN[scriptOf(language)] ?? 'Georgia';
  const fonts = `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="${escapeXml(eastAsian)}" w:cs="Times New Roman"/>`;
  return `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size(22)}${wordLanguage(language)}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${STYLES}</w:styles>`;
}

/** In half points; `szCs` is for scripts of right-to-left and South Asia. */
function size(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
}

function paragraphStyle(id: string, name: string, paragraph: string, run: string, own = false): string {
  return `<w:style w:type="paragraph"${own ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

const QUIET = '<w:color w:val="5F5B57"/>';

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
  paragraphStyle('BodyText', 'Body Text', '', ''),
  paragraphStyle(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:after="120" w:line="264" w:lineRule="auto"/><w:outlineLvl w:val="0"/>',
    `<w:b/><w:bCs/>${size(36)}`,
  ),
  paragraphStyle('Subtitle', 'Subtitle', '<w:spacing w:after="200"/>', size(26)),
  paragraphStyle('Byline', 'Byline', '', `${QUIET}${size(20)}`, true),
  paragraphStyle('Caption', 'caption', '', `<w:i/><w:iCs/>${QUIET}${size(20)}`),
  paragraphStyle('Correction', 'Correction', '<w:ind w:left="360"/>', '<w:i/><w:iCs/>', true),
  paragraphStyle('Furniture', 'Page furniture', '<w:spacing w:after="80"/>', `${QUIET}${size(18)}`, true),
  paragraphStyle(
    'CommentText',
    'annotation text',
    '<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>',
    size(20),
  ),
  '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>',
].join('');
