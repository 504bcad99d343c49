import type { PageTexts } from '@nbn/texts';
import { useTranslation } from 'react-i18next';

/** What every action in the log means, by its code: `meeting.moved` is found at `meeting`, `moved`. */
export type ActionTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What was done, in words: the sentence of an action's code, or the code itself where a newer server writes
 * one that is not known here.
 */
export function auditActionText(texts: ActionTexts, action: string): string {
  const [kind, act] = action.split('.', 2) as [string, string | undefined];
  const known = Object.hasOwn(texts, kind) ? texts[kind]! : {};
  return act !== undefined && Object.hasOwn(known, act) ? known[act]! : action;
}

/** Actions in the reader's language. */
export function useAuditActionText(): (action: string) => string {
  const { i18n } = useTranslation('audit');
  const { acts } = i18n.getResourceBundle(i18n.language, 'audit') as PageTexts['audit'];
  return (action) => auditActionText(acts, action);
}

/** Every action to choose from, in the order of its words. */
export function useAuditActionChoices(): { value: string; label: string }[] {
  const { i18n } = useTranslation('audit');
  const { acts } = i18n.getResourceBundle(i18n.language, 'audit') as { acts: ActionTexts };
  const choices = Object.entries(acts).flatMap(([kind, words]) =>
    Object.entries(words).map(([act, label]) => ({ value: `${kind}.${act}`, label })),
  );
  return choices.toSorted((one, other) => one.label.localeCompare(other.label, i18n.language));
}
