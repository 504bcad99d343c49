import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import type { components } from '../api/schema.d.ts';
import { useFormat } from '../i18n/format.ts';
import { LinkButton } from '../ui/links.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { confirmationLinkQuery, useConfirmByLink } from './queries.ts';

/**
 * Where the link of a letter leads that asks whether an entry is still right. Opening it confirms nothing; the
 * token never leaves the browser but by POST.
 */
export function ConfirmEntryPage() {
  const [token] = useState(() => window.location.hash.slice(1));
  const query = useQuery({ ...confirmationLinkQuery(token), enabled: token.length === 43 });
  const hasEnded =
    token.length !== 43 ||
    isProblem(query.error, 'directory-link-ended') ||
    isProblem(query.error, 'invalid-input');
  if (hasEnded) return <EndedLink />;
  return (
    <QueryBoundary query={query}>{(asked) => <Confirmation asked={asked} token={token} />}</QueryBoundary>
  );
}

function EndedLink() {
  const { t } = useTranslation('directory');
  return (
    <Page title={t('link.endedTitle')}>
      <Notice
        kind="note"
        actions={
          <LinkButton to="/sign-in" size="sm" variant="default">
            {t('link.signIn')}
          </LinkButton>
        }
      >
        {t('link.endedText')}
      </Notice>
    </Page>
  );
}

function Confirmation({
  asked: { name, organisation, confirmedAt },
  token,
}: {
  asked: components['schemas']['DirectoryConfirmationView'];
  token: string;
}) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const confirm = useConfirmByLink(token);
  return (
    <Page title={t('link.title')} lead={t('link.lead', { name })}>
      <Text>{t('link.text', { organisation, day: format.date(confirmedAt.slice(0, 10)) })}</Text>
      {confirm.isSuccess ? (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        <Notice kind="good" title={t('link.doneTitle')} role="status">
          {t('link.doneText')}
        </Notice>
      ) : (
        <div>
          <Button loading={confirm.isPending} onClick={() => confirm.mutate()}>
            {t('link.verb')}
          </Button>
        </div>
      )}
      <ProblemNotice problem={confirm.error} />
    </Page>
  );
}
