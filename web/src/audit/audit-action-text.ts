import type { TFunction } from 'i18next';
import { acts } from '../i18n/en/audit-acts.ts';

/**
 * What was done, in words: the sentence of an action's code, or the code itself where a newer server writes
 * one that is not known here.
 */
export function auditActionText(t: TFunction<'audit'>, action: string): string {
  const [kind, act] = action.split('.', 2) as [string, string | undefined];
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = acts;
  // The keys are those of the table above; only their types are wider.
  const named = act !== undefined && Object.hasOwn(known, kind) && Object.hasOwn(known[kind]!, act);
  return named ? t(`acts.${kind}.${act}` as 'acts.meeting.moved') : action;
}
