import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { announce } from '../../app/announce.ts';
import { Form } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useStopByLink } from './queries.ts';

/** Where the link in the member's mail leads. Opening it stops nothing: scanners of mail open links too. */
export function StopRecoveryPage() {
  const { t } = useTranslation('recovery');
  const [token] = useState(() => window.location.hash.slice(1));
  const stop = useStopByLink();
  if (stop.isSuccess)
    return (
      <Page title={t('stop.title')}>
        <Notice kind="good" title={t('stop.done')}>
          <p>{t('stop.doneText')}</p>
        </Notice>
      </Page>
    );
  if (isProblem(stop.error, 'link-spent') || isProblem(stop.error, 'invalid-input'))
    return (
      <Page title={t('stop.title')}>
        <Notice kind="note" role="alert" title={t('stop.spent')}>
          <p>{t('stop.spentText')}</p>
        </Notice>
      </Page>
    );
  return (
    <Page title={t('stop.title')} lead={t('stop.text')}>
      <Form
        draftKey={null}
        verb={t('stop.verb')}
        problem={stop.error}
        busy={stop.isPending}
        onSubmit={() => stop.mutate(token, { onSuccess: () => announce(t('stop.done')) })}
      >
        {null}
      </Form>
    </Page>
  );
}
