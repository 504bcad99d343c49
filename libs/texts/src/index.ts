export type { EmailTexts, HandoutTexts, PageTexts, ProblemTexts, PublicPageTexts } from './english.d.ts';
export { fillText } from './fill-text.ts';
export { type PluralForms, pluralText } from './plural-text.ts';
export type { Translated } from './translated.ts';
