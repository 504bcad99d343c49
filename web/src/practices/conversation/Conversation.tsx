import { Button, Group, Text } from '@mantine/core';
import type { ConversationKind, ConversationLiveEvents } from '@nbn/contracts';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { exactCount } from '../../i18n/exact-count.ts';
import { useSession } from '../../api/session.ts';
import type { components } from '../../api/schema.d.ts';
import { useFormat } from '../../i18n/format.ts';
import { useRoom } from '../../live/hooks.ts';
import { splitMentions } from '../../standards/threads/mentions.ts';
import { LoadMore } from '../../ui/LoadMore.tsx';
import { Section } from '../../ui/Page.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import classes from '../Practices.module.css';
import { EntryComposer } from './EntryComposer.tsx';
import { addEntry, entriesQuery, type Entry, forgetEntries, markSeen } from './queries.ts';

interface ConversationProps {
  kind: ConversationKind;
  id: string;
  state: components['schemas']['ConversationStateView'];
  /** The entry that is marked as the answer. */
  answerId?: string | null;
  /** What can be done with an entry at the top. */
  actsOf?: (entry: Entry) => ReactNode;
  /** The practice or question itself is another now. */
  onSubjectChange: () => void;
}

/** What is asked and answered beneath, live. Reading it marks it read. */
export function Conversation({ kind, id, state, answerId, actsOf, onSubjectChange }: ConversationProps) {
  const { t } = useTranslation('practices');
  const queries = useQueryClient();
  const { member } = useSession();
  const query = useInfiniteQuery(entriesQuery(id));
  const entries = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const last = entries.at(-1)?.ordinal ?? 0;

  useRoom<ConversationLiveEvents>(state.room, {
    since: state.number,
    onEvent: (event) => {
      if (event.type === 'subject-changed') {
        onSubjectChange();
        return;
      }
      const { entry } = event.payload;
      addEntry(queries, id, entry);
      if (entry.by.memberId !== member.id)
        announce(t('conversation.arrived', { ...exactCount(1), name: entry.by.name }));
    },
    onReset: () => {
      void forgetEntries(queries, id);
      onSubjectChange();
    },
  });
  useEffect(() => {
    if (last > state.seen) void markSeen(id, last);
  }, [id, last, state.seen]);

  const tops = entries.filter(({ replyTo }) => replyTo === null);
  return (
    <Section title={t(`conversation.${kind}`)}>
      <QueryBoundary query={query}>
        {() =>
          tops.length === 0 ? (
            <Text c="dimmed">{t(`conversation.none.${kind}`)}</Text>
          ) : (
            <ol className={classes.entries}>
              {tops.map((entry) => (
                <TopEntry
                  key={entry.id}
                  entry={entry}
                  replies={entries.filter(({ replyTo }) => replyTo === entry.id)}
                  isAnswer={entry.id === answerId}
                  mayWrite={state.mayWrite}
                  acts={actsOf?.(entry)}
                />
              ))}
            </ol>
          )
        }
      </QueryBoundary>
      <LoadMore query={query} />
      {state.mayWrite && (
        <EntryComposer conversationId={id} replyTo={null} label={t(`conversation.write.${kind}`)} />
      )}
    </Section>
  );
}

interface TopEntryProps {
  entry: Entry;
  replies: readonly Entry[];
  isAnswer: boolean;
  mayWrite: boolean;
  acts: ReactNode;
}

function TopEntry({ entry, replies, isAnswer, mayWrite, acts }: TopEntryProps) {
  const { t } = useTranslation('practices');
  const [isReplying, setReplying] = useState(false);
  const label = t('conversation.replyTo', { name: entry.by.name });
  return (
    <li className={classes.entry} data-answer={isAnswer || undefined}>
      {isAnswer && <StateBadge tone="good">{t('conversation.answer')}</StateBadge>}
      <EntryText entry={entry} />
      <Group gap="xs">
        {mayWrite && !isReplying && (
          <Button size="compact-xs" variant="subtle" aria-label={label} onClick={() => setReplying(true)}>
            {t('conversation.reply')}
          </Button>
        )}
        {acts}
      </Group>
      {(replies.length > 0 || isReplying) && (
        <ol className={classes.replies}>
          {replies.map((reply) => (
            <li key={reply.id}>
              <EntryText entry={reply} />
            </li>
          ))}
          {isReplying && (
            <li>
              <EntryComposer
                conversationId={entry.conversationId}
                replyTo={entry.id}
                label={label}
                takesFocus
                onDone={() => setReplying(false)}
              />
            </li>
          )}
        </ol>
      )}
    </li>
  );
}

function EntryText({ entry: { by, at, text, mentions } }: { entry: Entry }) {
  const format = useFormat();
  return (
    <>
      <p className={classes.by}>
        <strong>{by.name}</strong>
        {by.organisation !== by.name && <span>{by.organisation}</span>}
        {by.country && <span>{format.country(by.country)}</span>}
        <time dateTime={at}>{format.shortInstant(at)}</time>
      </p>
      <p className={classes.said}>
        {splitMentions(text, mentions).map(({ text: piece, isMention }, place) =>
          isMention ? <strong key={place}>{piece}</strong> : piece,
        )}
      </p>
    </>
  );
}
