import type { LostFactor } from '@nbn/contracts';
import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { publicPagePath } from '../../i18n/public-page-path.ts';
import { Form, TextField } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { LostFactorsField, lostFactorsOf } from './lost-factors.tsx';
import { useAskForOwnRecovery } from './queries.ts';

/** For whoever can no longer sign in. The page says the same whether the address is a member's or not. */
export function AskRecoveryPage() {
  const { t, i18n } = useTranslation('recovery');
  const { t: identity } = useTranslation('identity');
  const ask = useAskForOwnRecovery();
  if (ask.isSuccess)
    return (
      <Page title={t('ask.title')}>
        <Notice kind="good" title={t('ask.sent')}>
          <p>{t('ask.sentText')}</p>
        </Notice>
        <Text size="sm" maw={560}>
          {identity('signIn.public')}{' '}
          <Anchor href={publicPagePath('/teams', i18n.language)} size="sm" td="underline">
            {identity('signIn.teams')}
          </Anchor>
        </Text>
      </Page>
    );
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')}>
      <Text maw={560}>{t('ask.steps')}</Text>
      <Form
        draftKey={null}
        verb={t('ask.verb')}
        problem={ask.error}
        busy={ask.isPending}
        onSubmit={(values) =>
          ask.mutate(
            {
              email: values.get('email') as string,
              lost: lostFactorsOf(values.get('lost') as LostFactor | 'both'),
            },
            { onSuccess: () => announce(t('ask.sent')) },
          )
        }
      >
        <TextField
          name="email"
          type="email"
          autoComplete="username"
          label={t('ask.email')}
          required
          maxLength={254}
        />
        <LostFactorsField />
      </Form>
    </Page>
  );
}
