import { PAGE_LANGUAGES } from '../words/language.ts';
import { useLanguage, useWords } from '../words/use-words.ts';

/** The languages of the page, each in its own words; choosing one changes the page at once. */
export function LanguagePicker() {
  const { language, onLanguage } = useLanguage();
  const { common } = useWords();
  return (
    <fieldset className="tongues" aria-label={common.pageLanguage}>
      {PAGE_LANGUAGES.map(([tag, name]) => (
        <button key={tag} type="button" lang={tag} aria-pressed={tag === language} onClick={() => onLanguage(tag)}>
          {name}
        </button>
      ))}
    </fieldset>
  );
}
