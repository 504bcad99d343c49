import { LOCALE, type PublicLanguage } from '@nbn/contracts';
import { fillText } from './fill-text.ts';

/** A text with a number in it, in each form that its language counts by (CLDR plural categories). */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const rules = new Map<PublicLanguage, Intl.PluralRules>();

function rulesOf(language: PublicLanguage): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(LOCALE[language]);
  rules.set(language, known);
  return known;
}

/** The text for a number in the form that the language has for it, with the number and other values in their places. */
export function pluralText(
  forms: PluralForms,
  language: PublicLanguage,
  count: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[rulesOf(language).select(count)] ?? forms.other;
  return fillText(form, { ...values, count });
}
