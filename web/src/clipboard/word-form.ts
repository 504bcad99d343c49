import { isLinkAddress } from '@nbn/contracts';
import type { WordForm } from '@nbn/import';
import { boldOf, isLostForm, italicOf, scriptOf } from './inline-style.ts';

/** How the words in an element look, with what those around it say. */
export interface ReadForm {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly script: 'super' | 'sub' | null;
  /** Where they lead. */
  readonly href: string | null;
  /** Whether they look in a way that words of a clause cannot. */
  readonly isLost: boolean;
}

export const PLAIN_FORM: ReadForm = {
  isBold: false,
  isItalic: false,
  script: null,
  href: null,
  isLost: false,
};

/** The form of the words in an element that stands in words of this form. */
export function formWithin(element: Element, style: ReadonlyMap<string, string>, form: ReadForm): ReadForm {
  const href = addressOf(element) ?? form.href;
  return {
    isBold: boldOf(element, style) ?? form.isBold,
    isItalic: italicOf(element, style) ?? form.isItalic,
    script: scriptOf(element, style) ?? form.script,
    href,
    isLost: form.isLost || isLostForm(element, style, href !== null || element.tagName === 'A'),
  };
}

/** Where an element leads, if words of a clause can lead there. */
export function addressOf(element: Element): string | null {
  const href = element.tagName === 'A' ? element.getAttribute('href') : null;
  return isLinkAddress(href) ? href : null;
}

/** The form as words of a clause have it; null where they are plain. */
export function wordFormOf({ isBold, isItalic, script, href }: ReadForm): WordForm | null {
  const kinds = [
    ...(isBold ? (['bold'] as const) : []),
    ...(isItalic ? (['italic'] as const) : []),
    ...(script ? [script] : []),
  ];
  return kinds.length === 0 && href === null ? null : { kinds, href };
}
