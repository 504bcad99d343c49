import { Anchor, Button, Group, Text } from '@mantine/core';
import { QUESTION_LIMITS } from '@nbn/contracts';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { Conversation } from '../practices/conversation/Conversation.tsx';
import type { Entry } from '../practices/conversation/queries.ts';
import classes from '../practices/Practices.module.css';
import { LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { TextLink } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { ThreadLinks } from '../ui/ThreadLinks.tsx';
import {
  type Question,
  questionKey,
  questionQuery,
  useCloseQuestion,
  useDrawPractice,
  useMarkAnswer,
  useReopenQuestion,
} from './queries.ts';
import { EditQuestionDialog } from './EditQuestionDialog.tsx';
import { QuestionVersions } from './QuestionVersions.tsx';
import { QuestionBadge } from './QuestionsPage.tsx';

/** One question with its answers, live, and what came of it. */
export function QuestionPage() {
  const { t } = useTranslation('practices');
  const { id } = useParams({ from: '/signed-in/library/questions/$id' });
  const missing = { title: t('question.missing.title'), text: t('question.missing.text') };
  return (
    <QueryBoundary
      query={useQuery(questionQuery(id))}
      skeleton={<PageSkeleton />}
      missing={<NotFoundPage of={missing} />}
    >
      {(question) => <QuestionContent question={question} />}
    </QueryBoundary>
  );
}

function QuestionContent({ question }: { question: Question }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const queries = useQueryClient();
  const [act, setAct] = useState<'close' | 'edit' | 'versions' | null>(null);
  const { id, title, text, state, language, audience, askedBy, askedAt, answerId, may } = question;
  const { country } = askedBy;
  const mark = useMarkAnswer(id);
  const reopen = useReopenQuestion(id);
  const { revision } = question;
  const marksOf = (entry: Entry) =>
    may.settle &&
    state !== 'closed' && (
      <Button
        size="compact-xs"
        variant="subtle"
        loading={mark.isPending}
        onClick={() => mark.mutate({ revision, entryId: entry.id === answerId ? null : entry.id })}
      >
        {t(entry.id === answerId ? 'conversation.unmark' : 'conversation.mark')}
      </Button>
    );
  return (
    <Page
      title={title}
      trail={<TextLink to="/library/questions">{t('questions.title')}</TextLink>}
      facts={
        <>
          <QuestionBadge state={state} />
          <span>{t('question.askedBy', { name: askedBy.name, day: format.shortDay(askedAt) })}</span>
          <span>{t(`audience.${audience}`, { country: country ? format.country(country) : '' })}</span>
          <span>{format.language(language)}</span>
          {question.editedAt && (
            <Anchor component="button" type="button" size="sm" onClick={() => setAct('versions')}>
              {t('question.edited', { day: format.shortDay(question.editedAt) })}
            </Anchor>
          )}
        </>
      }
      action={
        <Group gap="xs">
          {may.edit && (
            <Button variant="default" onClick={() => setAct('edit')}>
              {t('question.edit')}
            </Button>
          )}
          {may.settle && state !== 'closed' && (
            <Button variant="default" onClick={() => setAct('close')}>
              {t('question.close')}
            </Button>
          )}
          {may.settle && state === 'closed' && (
            <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate(undefined)}>
              {t('question.reopen')}
            </Button>
          )}
        </Group>
      }
      thread={<QuestionThread question={question} />}
    >
      {question.closedAt && (
        <Notice kind="note" title={t('question.closed', { day: format.shortDay(question.closedAt) })}>
          {question.closeReason}
        </Notice>
      )}
      {question.unanswered && <Notice kind="waits">{t('questions.unanswered')}</Notice>}
      <Section title={t('question.heading')}>
        <p className={classes.text} lang={language}>
          {text}
        </p>
      </Section>
      <ProblemNotice problem={mark.error ?? reopen.error} />
      <Conversation
        kind="question"
        id={id}
        state={question.conversation}
        answerId={answerId}
        actsOf={marksOf}
        onSubjectChange={() => void queries.invalidateQueries({ queryKey: questionKey(id) })}
      />
      {act === 'close' && <CloseDialog question={question} onClose={() => setAct(null)} />}
      {act === 'edit' && <EditQuestionDialog question={question} onClose={() => setAct(null)} />}
      {act === 'versions' && <QuestionVersions id={id} onClose={() => setAct(null)} />}
    </Page>
  );
}

/** Whom it was put to, and what came of it. */
function QuestionThread({
  question: { id, fields, languages, countries, practices, may },
}: {
  question: Question;
}) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const navigate = useNavigate();
  const draw = useDrawPractice(id);
  const facts = [
    [t('question.to'), fields.map((field) => t(`field.${field}`)).join(', ') || t('question.everybody')],
    [t('question.languages'), languages.map(format.language).join(', ')],
    [t('question.countries'), countries.map(format.country).join(', ')],
  ] as const;
  return (
    <>
      {practices.length > 0 ? (
        <ThreadLinks
          links={practices.map((practice) => ({
            key: practice.id,
            kind: t('question.practice'),
            link: (
              <TextLink to="/library/practices/$id" params={{ id: practice.id }}>
                {practice.title}
              </TextLink>
            ),
            facts: t(`state.${practice.state}`),
          }))}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('question.noPractice')}
        </Text>
      )}
      {may.drawPractice && (
        <Button
          size="xs"
          variant="default"
          mt={12}
          loading={draw.isPending}
          onClick={() =>
            draw.mutate(undefined, {
              onSuccess: (drawn) =>
                void navigate({ to: '/library/practices/$id/edit', params: { id: drawn.id } }),
            })
          }
        >
          {t('question.toPractice')}
        </Button>
      )}
      <ProblemNotice problem={draw.error} />
      <dl className={classes.facts} style={{ marginBlockStart: 20 }}>
        {facts
          .filter(([, said]) => said !== '')
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}

function CloseDialog({ question: { id }, onClose }: { question: Question; onClose: () => void }) {
  const { t } = useTranslation('practices');
  const close = useCloseQuestion(id);
  return (
    <FormDialog
      draftKey={`close question ${id}`}
      title={t('question.closeTitle')}
      verb={t('question.close')}
      problem={close.error}
      busy={close.isPending}
      onClose={onClose}
      onSubmit={(values) => close.mutate(textValue(values, 'reason'), { onSuccess: onClose })}
    >
      <Text>{t('question.closeEffect')}</Text>
      <LongTextField name="reason" label={t('question.closeReason')} maxLength={QUESTION_LIMITS.reason} />
    </FormDialog>
  );
}
