import { Checkbox } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { LibraryTabs } from '../documents/LibraryTabs.tsx';
import { useFormat } from '../i18n/format.ts';
import { KnowledgeFilterForm } from '../practices/KnowledgeFilterForm.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { type QuestionLine, questionsQuery } from './queries.ts';

/** What members ask each other, the last changed first. The filter stands in the address. */
export function QuestionsPage() {
  const { t } = useTranslation(['practices', 'documents']);
  const { unanswered, ...filter } = useSearch({ from: '/signed-in/library/questions' });
  const questions = useInfiniteQuery(questionsQuery({ ...filter, ...(unanswered ? { unanswered } : {}) }));
  const mayAsk = useHasPermission('practices:write');
  const { member } = useSession();
  const navigate = useNavigate();
  const isFiltered = Object.keys(filter).length > 0 || unanswered;
  return (
    <Page
      title={t('questions.title')}
      lead={t('questions.lead')}
      action={mayAsk && <LinkButton to="/library/questions/new">{t('questions.ask')}</LinkButton>}
    >
      <LibraryTabs here="questions" />
      <KnowledgeFilterForm
        key={JSON.stringify(filter)}
        filter={filter}
        onFilter={(next) =>
          void navigate({
            to: '/library/questions',
            search: { ...next, ...(unanswered ? { unanswered } : {}) },
          })
        }
      />
      {member.role === 'secretariat' && (
        <Checkbox
          label={t('questions.unanswered')}
          checked={unanswered === true}
          onChange={({ currentTarget: { checked } }) =>
            void navigate({
              to: '/library/questions',
              search: { ...filter, ...(checked ? { unanswered: true } : {}) },
            })
          }
        />
      )}
      <QueryBoundary query={questions}>
        {({ pages }) => {
          const lines = pages.flatMap(({ items }) => items);
          if (lines.length > 0)
            return (
              <Listing label={t('questions.list')}>
                {lines.map((line) => (
                  <QuestionRow key={line.id} question={line} />
                ))}
              </Listing>
            );
          const words = isFiltered ? 'noneFound' : 'none';
          return <EmptyState title={t(`questions.${words}.title`)} text={t(`questions.${words}.text`)} />;
        }}
      </QueryBoundary>
      <LoadMore query={questions} />
    </Page>
  );
}

const TONES = { open: 'active', answered: 'good', closed: 'quiet' } as const;

export function QuestionBadge({ state }: { state: QuestionLine['state'] }) {
  const { t } = useTranslation('practices');
  return <StateBadge tone={TONES[state]}>{t(`questions.state.${state}`)}</StateBadge>;
}

/** What is asked, by whom, of whom, and whether it is answered. */
function QuestionRow({ question }: { question: QuestionLine }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { id, title, state, askedBy, askedAt, fields, answers, unread, unanswered, language } = question;
  return (
    <ListRow
      unread={unread}
      title={
        <RowLink to="/library/questions/$id" params={{ id }} lang={language}>
          {title}
        </RowLink>
      }
      facts={[
        t('question.askedBy', { name: askedBy.name, day: format.shortDay(askedAt) }),
        fields.map((field) => t(`field.${field}`)).join(', '),
        answers > 0 && t('questions.answers', { count: answers }),
        unanswered && t('questions.unanswered'),
      ]}
      aside={<QuestionBadge state={state} />}
    />
  );
}
