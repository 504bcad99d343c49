import type { ComponentType } from 'react';
import type { Finding } from '@nbn/safeguarding';
import i18next from 'i18next';
import type { SafeguardNoticeProps } from './SafeguardNotice.tsx';

/** What comes with the rules: finding, masking, and the words beside a field. */
export interface Rules {
  readonly find: (text: string) => readonly Finding[];
  readonly blocks: (finding: Finding) => boolean;
  readonly mask: (element: HTMLInputElement | HTMLTextAreaElement, findings: readonly Finding[]) => void;
  readonly Notice: ComponentType<SafeguardNoticeProps>;
}

let rules: Rules | null = null;

export const keptRules = (): Rules | null => rules;

/** Fetches the rules and their words, once. */
export async function loadRules(): Promise<Rules> {
  if (rules) return rules;
  const [library, { SafeguardNotice }, { maskIn }] = await Promise.all([import('@nbn/safeguarding'), import('./SafeguardNotice.tsx'), import('./mask-in.ts'), i18next.loadNamespaces(['safeguarding'])]);
  return (rules = {
    find: (text) => library.findPersonalData(text),
    blocks: ({ kind }) => library.severityOf(kind) === 'block',
    mask: maskIn,
    Notice: SafeguardNotice,
  });
}

/** The library's own quick look, without the library: a test holds both against each other. */
export function mayHold(text: string): boolean {
  return /[\p{N}@\uFF20\uFE6B]/u.test(text);
}
