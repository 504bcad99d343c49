import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/language-choice.ts';

/** The language of the pages, each by its own name. */
export function LanguageSelect({
  onChoose,
  ...props
}: NativeSelectProps & { onChoose?: (language: Language) => void }) {
  const { i18n } = useTranslation();

  function choose(language: Language) {
    void chooseLanguage(language);
    onChoose?.(language);
  }

  return (
    <NativeSelect
      size="xs"
      {...props}
      value={i18n.language}
      onChange={({ currentTarget: { value } }) => choose(value as Language)}
    >
      {LANGUAGES.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </NativeSelect>
  );
}
