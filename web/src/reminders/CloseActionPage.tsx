import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { isProblem } from '../api/problem.ts';
import { useFormat } from '../i18n/format.ts';
import { LinkButton } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { actionLinkQuery, useCloseActionByLink } from './queries.ts';

/**
 * Where the link of an action's reminder leads: closing it without signing in, in a browser of its owner's.
 * The token never leaves the browser but by POST.
 */
export function CloseActionPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const query = useQuery({ ...actionLinkQuery(token), enabled: token.length === 43 });
  if (isProblem(query.error, 'action-link-needs-sign-in')) return <SignInFirst reason="elsewhere" />;
  if (
    token.length !== 43 ||
    isProblem(query.error, 'action-link-ended') ||
    isProblem(query.error, 'invalid-input')
  )
    return <SignInFirst reason="ended" />;
  return (
    <QueryBoundary query={query}>{(link) => <CloseActionForm link={link} token={token} />}</QueryBoundary>
  );
}

function SignInFirst({ reason }: { reason: 'elsewhere' | 'ended' }) {
  const { t } = useTranslation('reminders');
  return (
    <Page title={t(`close.${reason}.title`)}>
      <Notice
        kind="note"
        actions={
          <LinkButton to="/sign-in" size="sm" variant="default">
            {t('close.signIn')}
          </LinkButton>
        }
      >
        {t(`close.${reason}.text`)}
      </Notice>
    </Page>
  );
}

function CloseActionForm({ link, token }: { link: components['schemas']['ActionLinkView']; token: string }) {
  const { t } = useTranslation('reminders');
  const format = useFormat();
  const close = useCloseActionByLink(token);
  const day = format.date(link.dueOn);
  return (
    <Page
      title={t('close.title')}
      lead={t('close.lead', { name: link.name })}
      facts={
        <span>
          {link.meetingTitle
            ? t('close.due', { day, title: link.meetingTitle })
            : t('close.dueBare', { day })}
        </span>
      }
    >
      <Text size="lg">{link.text}</Text>
      {close.isSuccess ? (
        <Notice kind="good" title={t('close.done.title')}>
          {t('close.done.text')}
        </Notice>
      ) : (
        <div>
          <Button loading={close.isPending} onClick={() => close.mutate()}>
            {t('close.verb')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={close.error} />
    </Page>
  );
}
