import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, type FieldFault, UnreachableError } from '../api/problem.ts';
import { fieldLabelIn } from './field-label.ts';
import { Notice } from './Notice.tsx';

/** What a failure says: what happened, what was kept, what to do. */
export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}

/** A failure in the reader's words, as the server says it, or as the page does where no server was reached. */
export function useProblemText(): (error: unknown) => ProblemText {
  const { t } = useTranslation('problems');
  return (error) => {
    if (error instanceof UnreachableError)
      return { title: t('offline.title'), detail: `${t('offline.kept')} ${t('offline.next')}` };
    if (error instanceof ApiProblem && error.code !== 'unknown')
      return { title: error.document.title, detail: error.document.detail };
    const reference = error instanceof ApiProblem ? (error.document.requestId ?? String(error.status)) : '–';
    return { title: t('unknown.title'), detail: `${t('unknown.kept')} ${t('unknown.next', { reference })}` };
  };
}

/**
 * Any failure, in words, where it happened: `<ProblemNotice problem={mutation.error} />`. Draws nothing
 * without one. Field faults are listed too, for those whose field is not on this page.
 */
export function ProblemNotice({ problem, actions }: { problem: unknown; actions?: ReactNode }) {
  const wordsOf = useProblemText();
  if (!problem) return null;
  const { title, detail } = wordsOf(problem);
  const faults = problem instanceof ApiProblem ? (problem.document.faults ?? []) : [];
  return (
    <Notice kind="loss" role="alert" title={title} actions={actions}>
      {detail && <p>{detail}</p>}
      {faults.length > 0 && <FaultList faults={faults} />}
    </Notice>
  );
}

const NO_LABELS: ReadonlyMap<string, string> = new Map();

/** Each fault once, under the label that its field has on this page; the server's name of the field says nothing. */
function FaultList({ faults }: { faults: readonly FieldFault[] }) {
  const list = useRef<HTMLUListElement>(null);
  const [labels, setLabels] = useState(NO_LABELS);
  useLayoutEffect(() => {
    const box = list.current?.closest('form, [role="dialog"], main');
    if (box) setLabels(labelsOf(faults, box));
  }, [faults]);
  const sentences = faults.map(({ field, message }) => {
    const label = labels.get(field);
    return label === undefined ? message : `${label}: ${message}`;
  });
  return (
    <ul ref={list} style={{ margin: '4px 0 0', paddingInlineStart: 18 }}>
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function labelsOf(faults: readonly FieldFault[], box: Element): ReadonlyMap<string, string> {
  return new Map(
    faults.flatMap(({ field }) => {
      const label = fieldLabelIn(box, field);
      return label === null ? [] : [[field, label] as const];
    }),
  );
}
