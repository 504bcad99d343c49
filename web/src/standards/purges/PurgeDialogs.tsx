import { Modal, Text, TextInput } from '@mantine/core';
import { LIMITS, PURGE_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { Form, LongTextField, useFieldError } from '../../ui/Form.tsx';
import { usePurge } from './queries.ts';

/** The words: in a field that remembers nothing, and that is not watched for what must not be sent. */
function PurgeTextField({ label, hint }: { label: string; hint?: string }) {
  return (
    <TextInput
      name="words"
      label={label}
      description={hint}
      required
      error={useFieldError('words')}
      minLength={PURGE_LIMITS.shortest}
      maxLength={PURGE_LIMITS.longest}
      autoComplete="off"
      spellCheck={false}
      data-autofocus
    />
  );
}

export function RequestPurgeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('purging');
  const { t: shell } = useTranslation();
  const ask = usePurge(onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('ask.title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Form
        draftKey="new purge"
        verb={t('ask.verb')}
        problem={ask.error}
        busy={ask.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          ask.mutate({
            do: 'ask',
            words: values.get('words') as string,
            reason: values.get('reason') as string,
          })
        }
      >
        <PurgeTextField label={t('ask.words')} hint={t('ask.wordsHint')} />
        <LongTextField
          name="reason"
          label={t('ask.reason')}
          description={t('ask.reasonHint')}
          required
          maxLength={LIMITS.note}
        />
      </Form>
    </Modal>
  );
}

export function ExecutePurgeDialog({ purgeId, onClose }: { purgeId: string; onClose: () => void }) {
  const { t } = useTranslation('purging');
  const { t: shell } = useTranslation();
  const carry = usePurge(onClose);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('carry.title')}
      closeButtonProps={{ 'aria-label': shell('close') }}
    >
      <Form
        draftKey={null}
        verb={t('carry.verb')}
        problem={carry.error}
        busy={carry.isPending}
        onCancel={onClose}
        onSubmit={(values) =>
          carry.mutate({ do: 'carry-out', purgeId, words: values.get('words') as string })
        }
      >
        <Text size="sm">{t('carry.consequence')}</Text>
        <PurgeTextField label={t('carry.words')} />
      </Form>
    </Modal>
  );
}
