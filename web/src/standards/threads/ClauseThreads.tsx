import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommentTarget } from '../thread-requests.ts';
import classes from '../Draft.module.css';
import type { Thread } from '../queries.ts';
import { NewThread } from './NewThread.tsx';
import { ThreadCard } from './ThreadCard.tsx';

/** Shown beside a clause before one asks for the rest, so that many comments do not tear the text apart. */
const MAX_COLLAPSED = 2;

interface ClauseThreadsProps {
  name: string;
  threads: readonly Thread[];
  open: string | null;
  compose: CommentTarget | null;
  /** In the sheet there is room for all. */
  whole?: boolean;
}

/** The threads of one clause, and the field for a new one. */
export function ClauseThreads({ name, threads, open, compose, whole = false }: ClauseThreadsProps) {
  const { t } = useTranslation('standards');
  const [all, setAll] = useState(whole);
  const few =
    all || threads.length <= MAX_COLLAPSED + 1
      ? threads
      : threads.filter((thread, at) => at < MAX_COLLAPSED || thread.id === open);
  const hidden = threads.length - few.length;
  return (
    <div className={classes.threads}>
      {compose && <NewThread subject={compose} name={name} />}
      {threads.length > 0 && (
        <ul aria-label={t('threads.label', { name })}>
          {few.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} open={thread.id === open} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)}>
          {t('threads.more', { count: hidden })}
        </Button>
      )}
      {all && !whole && threads.length > MAX_COLLAPSED + 1 && (
        <Button size="xs" variant="subtle" onClick={() => setAll(false)}>
          {t('threads.fewer')}
        </Button>
      )}
    </div>
  );
}
