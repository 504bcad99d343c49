import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../queries.ts';
import { threadDescriptionId } from './thread-description-id.ts';

/**
 * Who began each thread and with which words, for the marks of its words to be described by. Cards beside the text are
 * drawn near the reader alone, and on a narrow screen not at all; a description must always be there (ARIA, id references).
 */
export const ThreadDescriptions = memo(function ThreadDescriptions({ threads }: { threads: readonly Thread[] }) {
  const { t } = useTranslation('standards');
  return (
    <ul hidden>
      {threads.map(({ id, first, comments }) => (
        <li key={id} id={threadDescriptionId(id)}>
          {`${first.source ? t('comment.inFile', { author: first.source.author }) : first.by.name}: ${first.text} (${t('threads.count', { count: comments })})`}
        </li>
      ))}
    </ul>
  );
});
