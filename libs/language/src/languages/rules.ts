import type { ContentLanguage } from '@nbn/contracts';
import type { LanguageRules } from '../language-rules.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { is } from './is.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { nb } from './nb.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';

/** The rules of every language that texts of the Network are written in. */
export const RULES: Readonly<Record<ContentLanguage, LanguageRules>> = {
  en,
  da,
  et,
  fi,
  is,
  lt,
  lv,
  nb,
  sv,
  ru,
};
