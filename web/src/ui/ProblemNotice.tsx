import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, UnreachableError } from '../api/problem.ts';
import { Notice } from './Notice.tsx';

/** What a failure says: what happened, what was kept, what to do. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
  /** The server's own words, which are English whatever the reader's language. */
  readonly isServerText?: true;
}

/** A failure in the reader's words: by its code, else by what the server itself says, else the fixed text. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t, i18n } = useTranslation('problems');
  return (error) => {
    if (error instanceof UnreachableError)
      return { title: t('offline.title'), detail: `${t('offline.kept')} ${t('offline.next')}` };
    if (error instanceof ApiProblem && error.code !== 'unknown') {
      const own: unknown = i18n.getResource(i18n.language, 'problems', error.code);
      return hasText(own)
        ? own
        : { title: error.document.title, detail: error.document.detail, isServerText: true };
    }
    const reference = error instanceof ApiProblem ? (error.document.requestId ?? String(error.status)) : '–';
    return { title: t('unknown.title'), detail: `${t('unknown.kept')} ${t('unknown.next', { reference })}` };
  };
}

function hasText(own: unknown): own is ProblemText {
  return typeof own === 'object' && own !== null && 'title' in own && 'detail' in own;
}

/**
 * Any failure, in words, where it happened: `<ProblemNotice problem={mutation.error} />`. Draws nothing
 * without one. Field faults are listed too, for those whose field is not on this page.
 */
export function ProblemNotice({ problem, actions }: { problem: unknown; actions?: ReactNode }) {
  const wordsOf = useProblemText();
  if (!problem) return null;
  const { title, detail, isServerText } = wordsOf(problem);
  const faults = problem instanceof ApiProblem ? (problem.document.faults ?? []) : [];
  const notice = (
    <Notice kind="loss" role="alert" title={title} actions={actions}>
      {detail && <p>{detail}</p>}
      {faults.length > 0 && (
        <ul style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
          {faults.map((fault) => (
            <li key={fault.field + fault.message}>
              {fault.field}: {fault.message}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
  return isServerText && document.documentElement.lang !== 'en' ? <div lang="en">{notice}</div> : notice;
}
