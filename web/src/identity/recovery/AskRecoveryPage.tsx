import type { LostFactor } from '@nbn/contracts';
import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { Form, TextField } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { LostFactorsField, lostFactorsOf } from './lost-factors.tsx';
import { useAskForOwnRecovery } from './queries.ts';

/** For whoever can no longer sign in. The page says the same whether the address is a member's or not. */
export function AskRecoveryPage() {
  const { t } = useTranslation('recovery');
  const ask = useAskForOwnRecovery();
  if (ask.isSuccess)
    return (
      <Page title={t('ask.title')}>
        <Notice kind="good" title={t('ask.sent')}>
          {t('ask.sentText')}
        </Notice>
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
