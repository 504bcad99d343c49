import { Button, UnstyledButton } from '@mantine/core';
import IconLock from '@tabler/icons-react/icons/IconLock';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../Draft.module.css';
import { useDraft } from '../draft-context.ts';
import type { Thread } from '../queries.ts';
import { audienceLabel } from './audience-text.ts';
import { authorText } from './author-text.ts';
import { Conversation } from './Conversation.tsx';
import { focusThreadAnchor, threadElementId } from './thread-focus.ts';

/** A thread beside its words: closed, its words and how it began; open, the whole conversation. */
export const ThreadCard = memo(function ThreadCard({ thread, open }: { thread: Thread; open: boolean }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const { openThread } = useDraft();
  const { anchor, first, comments, seen, state } = thread;
  const unread = comments > seen;
  const few = audienceLabel(t, thread);
  const about =
    anchor.state === 'clause'
      ? t('threads.onClause')
      : t(anchor.state === 'orphan' ? 'threads.orphan' : 'threads.quote', { quote: anchor.quote });
  return (
    <li
      id={threadElementId(thread.id)}
      className={classes.thread}
      data-open={open || undefined}
      data-unread={unread || undefined}
      data-resolved={state === 'resolved' || undefined}
      data-orphan={anchor.state === 'orphan' || undefined}
    >
      <UnstyledButton
        className={classes.threadHead}
        aria-expanded={open}
        onClick={() => openThread(open ? null : thread)}
      >
        <span className={classes.quote}>{about}</span>
        {!open && (
          <span className={classes.begin}>
            <strong>{authorText(t, first)}</strong> {first.text}
          </span>
        )}
        <span className={classes.counts}>
          <span>{t('threads.count', { count: comments })}</span>
          {few && (
            <span className={classes.few}>
              <IconLock size={13} stroke={1.8} aria-hidden />
              {few}
            </span>
          )}
          {state === 'resolved' && <span>{t('threads.resolved')}</span>}
          {unread && <span className={classes.fresh}>{shell('unread')}</span>}
        </span>
      </UnstyledButton>
      {open && anchor.state === 'placed' && (
        <Button
          size="compact-xs"
          variant="subtle"
          onClick={() => focusThreadAnchor(thread.id)}
          style={{ justifySelf: 'start' }}
        >
          {t('threads.toWords')}
        </Button>
      )}
      {open && <Conversation thread={thread} />}
    </li>
  );
});
