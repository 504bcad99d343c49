import { Button, SegmentedControl } from '@mantine/core';
import { THREAD_STATES, type ThreadState } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import type { NumberedClause } from '../clause-name.ts';
import classes from '../Draft.module.css';
import { useDraft } from '../draft.ts';
import type { Thread } from '../queries.ts';

interface ThreadsBarProps {
  threads: readonly Thread[];
  clauses: readonly NumberedClause[];
  shown: ThreadState | 'all';
  onShow: (shown: ThreadState | 'all' | undefined) => void;
}

/** Which threads stand beside the text, and the way to the next one with something new. */
export function ThreadsBar({ threads, clauses, shown, onShow }: ThreadsBarProps) {
  const { t } = useTranslation('standards');
  const { openThread } = useDraft();
  const places = new Map(clauses.map(({ id }, at) => [id, at]));
  const unread = threads.filter(({ comments, seen }) => comments > seen);
  const next = unread.toSorted((a, b) => (places.get(a.clauseId) ?? Infinity) - (places.get(b.clauseId) ?? Infinity))[0];

  function go() {
    if (!next) return;
    openThread(next);
    document.getElementById(`clause-${next.clauseId}`)?.scrollIntoView({ block: 'center' });
  }

  const options = [...THREAD_STATES, 'all' as const].map((value) => ({ value, label: t(`threads.${value}`) }));
  return (
    <div className={classes.bar} data-screen-only>
      <SegmentedControl size="xs" aria-label={t('threads.show')} value={shown} data={options} onChange={(value) => onShow(value === 'open' ? undefined : (value as ThreadState | 'all'))} />
      {next && <Button size="xs" variant="light" onClick={go}>{t('threads.unreadNext', { count: unread.length })}</Button>}
      {threads.length === 0 && <span className={classes.hint}>{t('threads.none')}</span>}
    </div>
  );
}
