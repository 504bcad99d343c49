import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { TextLink } from '../ui/links.tsx';
import { Page } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { PracticeForm } from './PracticeForm.tsx';
import { type Practice, practiceQuery, useChangePractice, useDraftPractice } from './queries.ts';

/** A new practice is saved as a draft first; its page shares it. */
export function NewPracticePage() {
  const { t } = useTranslation('practices');
  const navigate = useNavigate();
  const draft = useDraftPractice();
  return (
    <Page
      title={t('practice.newTitle')}
      trail={<TextLink to="/library/practices">{t('practices.title')}</TextLink>}
      lead={t('practice.draftNotice')}
    >
      <PracticeForm
        draftKey="new practice"
        verb={t('form.save')}
        practice={null}
        problem={draft.error}
        busy={draft.isPending}
        onCancel={() => void navigate({ to: '/library/practices' })}
        onSubmit={(content) =>
          draft.mutate(content, {
            onSuccess: ({ id }) => void navigate({ to: '/library/practices/$id', params: { id } }),
          })
        }
      />
    </Page>
  );
}

export function EditPracticePage() {
  const { t } = useTranslation('practices');
  const { id } = useParams({ from: '/signed-in/library/practices/$id/edit' });
  const missing = { title: t('practice.missing.title'), text: t('practice.missing.text') };
  return (
    <QueryBoundary
      query={useQuery(practiceQuery(id))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(practice) => <EditForm practice={practice} />}
    </QueryBoundary>
  );
}

function EditForm({ practice }: { practice: Practice }) {
  const { t } = useTranslation('practices');
  const navigate = useNavigate();
  const { id, title, state, revision } = practice;
  const change = useChangePractice(id);
  const back = () => void navigate({ to: '/library/practices/$id', params: { id } });
  return (
    <Page
      title={t('practice.editTitle')}
      within={title}
      trail={
        <TextLink to="/library/practices/$id" params={{ id }}>
          {title}
        </TextLink>
      }
      lead={state === 'draft' ? t('practice.draftNotice') : undefined}
    >
      <PracticeForm
        draftKey={`practice ${id}`}
        verb={t(state === 'draft' ? 'form.save' : 'form.saveChanges')}
        practice={practice}
        problem={change.error}
        busy={change.isPending}
        onCancel={back}
        onSubmit={(content) => change.mutate({ ...content, revision }, { onSuccess: back })}
      />
    </Page>
  );
}
