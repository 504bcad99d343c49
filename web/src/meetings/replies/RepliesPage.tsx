import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Page } from '../../ui/Page.tsx';
import { repliesQuery } from './queries.ts';
import { ReplyItem } from './ReplyItem.tsx';
import classes from './Replies.module.css';

/** Answers of calendar programs that do not count by themselves: each is somebody's answer, or set aside. */
export function RepliesPage() {
  const { t } = useTranslation('meetings');
  return (
    <Page
      title={t('replies.title')}
      lead={t('replies.lead')}
      trail={<TextLink to="/meetings">{t('title')}</TextLink>}
    >
      <QueryBoundary query={useQuery(repliesQuery)}>
        {(replies) =>
          replies.length === 0 ? (
            <EmptyState title={t('replies.none.title')} text={t('replies.none.text')} />
          ) : (
            <ul className={classes.replies} aria-label={t('replies.title')}>
              {replies.map((reply) => (
                <ReplyItem key={reply.id} reply={reply} />
              ))}
            </ul>
          )
        }
      </QueryBoundary>
    </Page>
  );
}
