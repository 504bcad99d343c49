import { Button, Group, Text } from '@mantine/core';
import { ATTENDANCE_ANSWERS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { LinkButton } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { AttendanceModeField } from '../AttendanceModeField.tsx';
import { AccessNeedsField } from '../AccessNeedsField.tsx';
import { answerLinkQuery, useAnswerLinkMutations, type AnswerLink } from './queries.ts';
import { SlotAnswers } from './SlotAnswers.tsx';
import { SlotTime } from './SlotTime.tsx';

/**
 * Where a personal link of a mail leads: answering without signing in. The token never leaves the browser but
 * by POST.
 */
export function AnswerLinkPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const query = useQuery({ ...answerLinkQuery(token), enabled: token.length === 43 });
  if (isProblem(query.error, 'answer-link-elsewhere')) return <SignInFirst reason="elsewhere" />;
  if (
    token.length !== 43 ||
    isProblem(query.error, 'answer-link-ended') ||
    isProblem(query.error, 'invalid-input')
  )
    return <SignInFirst reason="ended" />;
  return (
    <QueryBoundary query={query}>{(link) => <AnswerLinkContent link={link} token={token} />}</QueryBoundary>
  );
}

function SignInFirst({ reason }: { reason: 'elsewhere' | 'ended' }) {
  const { t } = useTranslation('polls');
  return (
    <Page title={t(`link.${reason}.title`)}>
      <Notice
        kind="note"
        actions={
          <LinkButton to="/sign-in" size="sm" variant="default">
            {t('link.signIn')}
          </LinkButton>
        }
      >
        {t(`link.${reason}.text`)}
      </Notice>
    </Page>
  );
}

function AnswerLinkContent({ link, token }: { link: AnswerLink; token: string }) {
  const { t } = useTranslation('polls');
  return (
    <Page title={t('link.title')} lead={t('link.lead', { name: link.name })}>
      {link.asks === 'poll' && <PollAnswerForm link={link} token={token} />}
      {link.asks === 'attendance' && <AttendanceAnswerForm link={link} token={token} />}
      {link.asks === 'none' && (
        <Notice kind="note" title={t('link.none.title')}>
          {t('link.none.text')}
        </Notice>
      )}
    </Page>
  );
}

function PollAnswerForm({ link, token }: { link: AnswerLink; token: string }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const { answerPoll } = useAnswerLinkMutations(token);
  const left = link.slots.filter(({ mine }) => mine === null).length;
  return (
    <Section title={t('link.choose', { title: link.title })}>
      {link.answerBy && (
        <Text size="sm">{t('mine.by', { time: format.instant(link.answerBy, link.yourZone) })}</Text>
      )}
      <Text size="sm" fw={left > 0 ? 600 : 400}>
        {t('mine.left', { count: left })}
      </Text>
      <SlotAnswers
        slots={link.slots}
        hostZone={link.timeZone}
        zone={link.yourZone}
        pending={answerPoll.isPending ? answerPoll.variables : undefined}
        onAnswer={(answer, done) => answerPoll.mutate(answer, { onSuccess: done })}
      />
      <ProblemNotice problem={answerPoll.error} />
      <Text size="sm" c="dimmed">
        {t('mine.hint')}
      </Text>
    </Section>
  );
}

function AttendanceAnswerForm({ link, token }: { link: AnswerLink; token: string }) {
  const { t } = useTranslation('polls');
  const { answerInvitation } = useAnswerLinkMutations(token);
  const answer = answerInvitation.isPending ? answerInvitation.variables.answer : link.answer;
  return (
    <Section title={t('link.invited', { title: link.title })}>
      {link.startsAt && link.endsAt && (
        <SlotTime from={link.startsAt} to={link.endsAt} hostZone={link.timeZone} zone={link.yourZone} />
      )}
      <Notice
        kind={answer === null ? 'waits' : 'note'}
        title={t('link.come')}
        actions={
          <Group gap="sm">
            {ATTENDANCE_ANSWERS.map((choice) => (
              <Button
                key={choice}
                variant={answer === choice ? 'filled' : 'default'}
                aria-pressed={answer === choice}
                onClick={() =>
                  answerInvitation.mutate(
                    { answer: choice },
                    { onSuccess: () => announce(t(`link.said.${choice}`)) },
                  )
                }
              >
                {t(`link.${choice}`)}
              </Button>
            ))}
          </Group>
        }
      >
        {answer === null ? t('link.waits') : t(`link.said.${answer}`)}
        <ProblemNotice problem={answerInvitation.error} />
      </Notice>
      {answer === 'yes' && link.offersModes && (
        <AttendanceModeField
          value={link.attendanceMode}
          onChange={(attendanceMode) =>
            answerInvitation.mutate(
              { answer: 'yes', attendanceMode },
              { onSuccess: () => announce(t(`attending.saved.${attendanceMode}`)) },
            )
          }
        />
      )}
      {answer === 'yes' && (
        <AccessNeedsField
          value={link.needs}
          onChange={(needs) =>
            answerInvitation.mutate({ answer: 'yes', needs }, { onSuccess: () => announce(t('needs.saved')) })
          }
        />
      )}
    </Section>
  );
}
