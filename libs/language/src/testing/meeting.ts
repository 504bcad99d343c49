import type { ContentLanguage } from '@nbn/contracts';
import { stemsOf } from '../analyze.ts';

/** Whether a search for one word finds a text with the other. */
export function meet(one: string, other: string, language: ContentLanguage): boolean {
  const stems = stemsOf(one, language);
  return stemsOf(other, language).some((stem) => stems.includes(stem));
}

/** Those of the forms that the first one does not find. */
export function strangers(forms: string, language: ContentLanguage): string[] {
  const [first = '', ...others] = forms.split(' ');
  return others.filter((other) => !meet(first, other, language));
}
