import type { ComponentType } from 'react';
import type { Finding } from '@nbn/safeguarding';
import i18next from 'i18next';
import { unwrap, api } from '../../api/client.ts';
import type { SafeguardNoticeProps } from './SafeguardNotice.tsx';

/** What comes with the rules: finding, masking, and the words beside a field. */
export interface SafeguardRules {
  readonly find: (text: string) => readonly Finding[];
  readonly blocks: (finding: Finding) => boolean;
  readonly mask: (element: HTMLInputElement | HTMLTextAreaElement, findings: readonly Finding[]) => void;
  readonly Notice: ComponentType<SafeguardNoticeProps>;
}

let rules: SafeguardRules | null = null;

export const loadedRules = (): SafeguardRules | null => rules;

/** Fetches the rules and their words, once. */
export async function loadRules(): Promise<SafeguardRules> {
  if (rules) return rules;
  const [library, { SafeguardNotice }, { maskFindings }, contacts] = await Promise.all([
    import('@nbn/safeguarding'),
    import('./SafeguardNotice.tsx'),
    import('./mask-findings.ts'),
    loadKnownContacts(),
    i18next.loadNamespaces(['safeguarding']),
  ]);
  const known = new library.KnownContacts(contacts.mailboxes, contacts.telephones);
  return (rules = {
    find: (text) => known.withoutKnown(text, library.findPersonalData(text)),
    blocks: ({ kind }) => library.severityOf(kind) === 'block',
    mask: maskFindings,
    Notice: SafeguardNotice,
  });
}

/** Contacts that need no warning. The check protects without them, and without the server. */
async function loadKnownContacts(): Promise<{ mailboxes: readonly string[]; telephones: readonly string[] }> {
  try {
    return await unwrap(api.GET('/api/safeguarding/known-contacts'));
  } catch {
    return { mailboxes: [], telephones: [] };
  }
}

/** Digits that older browsers do not know as numbers (Unicode 16 and 17). */
const NEW_UNICODE_DIGITS =
  String.raw`\u{10d40}-\u{10d49}\u{116d0}-\u{116e3}\u{11bf0}-\u{11bf9}\u{11de0}-\u{11de9}` +
  String.raw`\u{16130}-\u{16139}\u{16d70}-\u{16d79}\u{1ccf0}-\u{1ccf9}\u{1e5f1}-\u{1e5fa}`;
const NUMBER_OR_AT = new RegExp(String.raw`[\p{N}${NEW_UNICODE_DIGITS}@\uFF20\uFE6B]`, 'u');

/** The library's own quick look, without the library: a test holds both against each other. */
export function mayContainPersonalData(text: string): boolean {
  return NUMBER_OR_AT.test(text);
}
