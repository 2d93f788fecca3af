import { PAGE_LANGUAGES } from '../messages/language.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';

/** The languages of the page, each in its own words; choosing one changes the page at once. */
export function LanguagePicker() {
  const { language, onLanguage } = useLanguage();
  const { common } = useMessages();
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-1" aria-label={common.pageLanguage}>
      {PAGE_LANGUAGES.map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          className="min-h-control rounded-2 border border-edge px-3 font-medium text-sm hover:bg-hover aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          aria-pressed={tag === language}
          onClick={() => onLanguage(tag)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
