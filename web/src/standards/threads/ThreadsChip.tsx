import { Button } from '@mantine/core';
import IconMessage from '@tabler/icons-react/icons/IconMessage';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../draft-context.ts';
import type { Thread } from '../queries.ts';

/** On narrow screens: how many threads a clause has, and the way to them. */
export function ThreadsChip({ threads, clauseId }: { threads: readonly Thread[]; clauseId: string }) {
  const { t } = useTranslation('standards');
  const { t: shell } = useTranslation();
  const { updateUi } = useDraft();
  if (threads.length === 0) return null;
  const unread = threads.some(({ comments, seen }) => comments > seen);
  return (
    <Button
      size="xs"
      variant={unread ? 'light' : 'subtle'}
      leftSection={<IconMessage size={15} stroke={1.7} aria-hidden />}
      onClick={() => updateUi({ sheet: clauseId })}
      data-screen-only
    >
      {t('threads.here', { count: threads.length })}
      {unread && `, ${shell('unread')}`}
    </Button>
  );
}
