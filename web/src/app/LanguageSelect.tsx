import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { LANGUAGE_NAMES, type PublicLanguage } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n/language-choice.ts';

/** The language of the pages, each by its own name. */
export function LanguageSelect<Offered extends PublicLanguage>({
  languages,
  onChoose,
  ...props
}: NativeSelectProps & { languages: readonly Offered[]; onChoose?: (language: Offered) => void }) {
  const { i18n } = useTranslation();

  function choose(language: Offered) {
    void chooseLanguage(language);
    onChoose?.(language);
  }

  return (
    <NativeSelect
      size="xs"
      {...props}
      value={i18n.language}
      onChange={({ currentTarget: { value } }) => choose(value as Offered)}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {LANGUAGE_NAMES[language]}
        </option>
      ))}
    </NativeSelect>
  );
}
