import type { PipeTransform } from '@nestjs/common';
import { TRANSLATION_LANGUAGES, type TranslationLanguage } from '@nbn/contracts';
import { NotFound } from '#platform/problems/problem';

/** A language of the region in a path. What is none answers like a thing that does not exist. */
export const LANGUAGE_PIPE: PipeTransform<string, TranslationLanguage> = {
  transform(value: string): TranslationLanguage {
    const language = TRANSLATION_LANGUAGES.find((code) => code === value);
    if (!language) throw new NotFound();
    return language;
  },
};
