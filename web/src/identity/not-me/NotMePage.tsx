import { Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import { announce } from '../../app/announce.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';

/** Where the link leads in mails about a sign-in. Opening it changes nothing: scanners of mail open links too. */
export function NotMePage() {
  const { t } = useTranslation('not-me');
  const [token] = useState(() => window.location.hash.slice(1));
  const report = useMutation({ mutationFn: () => api.POST('/api/not-me', { body: { token } }) });
  if (report.isSuccess)
    return (
      <Page title={t('title')}>
        <Notice kind="good" title={t('done')}>
          <p>{t('doneText')}</p>
        </Notice>
      </Page>
    );
  if (isProblem(report.error, 'link-spent') || isProblem(report.error, 'invalid-input'))
    return (
      <Page title={t('title')}>
        <Notice kind="loss" role="alert" title={t('spent')}>
          <p>{t('spentText')}</p>
        </Notice>
      </Page>
    );
  return (
    <Page title={t('title')}>
      <Text maw={560}>{t('text')}</Text>
      <Text maw={560}>{t('keeps')}</Text>
      <Form
        draftKey={null}
        verb={t('verb')}
        problem={report.error}
        busy={report.isPending}
        onSubmit={() => report.mutate(undefined, { onSuccess: () => announce(t('done')) })}
      >
        {null}
      </Form>
    </Page>
  );
}
