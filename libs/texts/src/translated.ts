import type { PluralForms } from './plural-text.ts';

/** Texts in any language: the keys of the English ones, and each form that the language counts by. */
export type Translated<Texts> = Texts extends string
  ? string
  : Texts extends { readonly one: string; readonly other: string }
    ? PluralForms
    : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };
