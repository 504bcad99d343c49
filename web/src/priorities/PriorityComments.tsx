import { Text } from '@mantine/core';
import { PRIORITY_LIMITS } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { FlushButton } from '../ui/FlushButton.tsx';
import { Form, LongTextField } from '../ui/Form.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { RowsSkeleton } from '../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { textValue } from '../ui/form-values.ts';
import classes from './PriorityComments.module.css';
import { commentsQuery, type Priority, usePostComment } from './queries.ts';

/** What is said about a proposal; what others say appears by itself. */
export function PriorityComments({
  priority: { id, title, comments },
  mayDiscuss,
}: {
  priority: Pick<Priority, 'id' | 'title' | 'comments'>;
  mayDiscuss: boolean;
}) {
  const { t } = useTranslation('priorities');
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const said = useInfiniteQuery({ ...commentsQuery(id), enabled: isOpen });
  const discuss = usePostComment(id);
  const [sent, setSent] = useState(0);
  if (comments === 0 && !mayDiscuss) return null;
  const rows = said.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <div className={classes.discussion}>
      <FlushButton
        aria-expanded={isOpen}
        aria-label={t('discussion.of', { count: comments, title })}
        onClick={() => setOpen(!isOpen)}
      >
        {t('discussion.button', { count: comments })}
      </FlushButton>
      {isOpen && (
        <div className={classes.body}>
          <ProblemNotice problem={said.error} />
          {said.isPending && <RowsSkeleton rows={2} />}
          <ol className={classes.list} aria-live="polite">
            {rows.map(({ id: key, text, by, at }) => (
              <li key={key} className={classes.item}>
                <Text size="xs" c="dimmed">
                  {t('discussion.by', { name: by, at: format.instant(at) })}
                </Text>
                <p className={classes.text}>{text}</p>
              </li>
            ))}
          </ol>
          <LoadMore query={said} />
          {mayDiscuss && (
            <Form
              draftKey={`priority comment ${id}`}
              key={sent}
              verb={t('discussion.say')}
              problem={discuss.error}
              busy={discuss.isPending}
              onSubmit={(values) =>
                discuss.mutate(textValue(values, 'text'), { onSuccess: () => setSent(sent + 1) })
              }
            >
              <LongTextField
                name="text"
                label={t('discussion.label')}
                description={t('discussion.help')}
                required
                maxLength={PRIORITY_LIMITS.comment}
                minRows={2}
              />
            </Form>
          )}
        </div>
      )}
    </div>
  );
}
