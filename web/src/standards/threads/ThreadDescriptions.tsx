import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../queries.ts';
import { authorText } from './author-text.ts';
import { threadDescriptionId } from './thread-description-id.ts';

/** A description is read out in one go: no more of a comment than its first words. */
const MAX_DESCRIPTION_LENGTH = 200;

const firstWords = (text: string): string =>
  text.length > MAX_DESCRIPTION_LENGTH ? `${text.slice(0, MAX_DESCRIPTION_LENGTH)}…` : text;

/**
 * Who began each thread and with which words, for the marks of its words to be described by. Cards beside the
 * text are drawn near the reader alone, and on a narrow screen not at all; a description must always be there
 * (ARIA, id references).
 */
export const ThreadDescriptions = memo(function ThreadDescriptions({
  threads,
}: {
  threads: readonly Thread[];
}) {
  const { t } = useTranslation('standards');
  return (
    <ul hidden>
      {threads.map(({ id, first, comments }) => (
        <li key={id} id={threadDescriptionId(id)}>
          {`${authorText(t, first)}: ${firstWords(first.text)} (${t('threads.count', { count: comments })})`}
        </li>
      ))}
    </ul>
  );
});
