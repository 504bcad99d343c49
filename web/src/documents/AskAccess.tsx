import { Text } from '@mantine/core';
import { ACCESS_REQUEST_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { Form, LongTextField } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { Notice } from '../ui/Notice.tsx';
import { ownAccessRequestQuery, useAskAccess } from './access-requests.ts';

/** For who was given the address of a document and cannot open it: to ask for it, in words true of any address. */
export function AskAccess({ documentId }: { documentId: string }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const mayAsk = useHasPermission('documents:read');
  const { data } = useQuery({ ...ownAccessRequestQuery(documentId), enabled: mayAsk });
  const ask = useAskAccess(documentId);
  if (!data) return null;
  if (data.askedAt !== null)
    return (
      <Notice kind="note" title={t('access.asked', { day: format.shortDay(data.askedAt) })}>
        {t(data.state === 'declined' ? 'access.declined' : 'access.waits')}
      </Notice>
    );
  return (
    <Form
      draftKey={`access ${documentId}`}
      verb={t('access.ask')}
      problem={ask.error}
      busy={ask.isPending}
      onSubmit={(values) =>
        ask.mutate(textValue(values, 'reason'), { onSuccess: () => announce(t('access.sent')) })
      }
    >
      <Text size="sm">{t('access.effect')}</Text>
      <LongTextField
        name="reason"
        label={t('access.reason')}
        description={t('access.reasonHint')}
        maxLength={ACCESS_REQUEST_LIMITS.reason}
      />
    </Form>
  );
}
