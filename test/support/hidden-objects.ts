import type { Caller } from './access-matrix.ts';

/** Those who must not know of Denmark's things of a kind: the asker stands in Estonia, or in no country. */
export const HIDDEN_FROM = {
  'a national meeting': ['network', 'observer', 'team', 'auditor'],
  'a draft of a meeting': ['network', 'observer', 'team', 'auditor'],
  'the minutes of a national meeting': ['network', 'observer', 'team', 'auditor'],
  'a national document': ['anonymous', 'network', 'observer', 'team', 'secretariat', 'auditor'],
  'a draft standard among teams': ['network', 'observer', 'auditor'],
  'a thread of the Danish network': ['network', 'observer', 'auditor'],
  'what Denmark does with a standard': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'an answer of Denmark': ['team'],
  'a draft amendment of Denmark': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'a session': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'a passkey': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'a recovery of an account': ['network', 'observer', 'team', 'auditor'],
  'a device of a member': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'the contact details of a seat': ['network', 'observer', 'team', 'auditor'],
  'a person of a national network': ['network', 'observer', 'auditor'],
  'a ballot of one country': ['network', 'observer', 'team'],
  'a nomination of Denmark': ['network', 'observer', 'team'],
  'an entry of the directory': ['network', 'observer', 'team', 'auditor'],
  'a line of a work plan': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'a draft report of Denmark': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'a recommendation to Denmark': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'a practice of one country': ['network', 'observer', 'team', 'secretariat'],
  'a draft application of Denmark': ['network', 'observer', 'team', 'secretariat', 'auditor'],
  'money of Denmark': ['network', 'observer', 'team'],
} as const satisfies Readonly<Record<string, readonly Caller[]>>;
export type HiddenObject = keyof typeof HIDDEN_FROM;
