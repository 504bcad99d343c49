import { Modal, Text } from '@mantine/core';
import { LIMITS, type CountryCode } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DateTimeField, Form, LongTextField } from '../../ui/Form.tsx';
import type { Round, RoundMutations } from './queries.ts';

interface ExtendDialogProps {
  round: Round;
  /** Null: everyone. */
  country: CountryCode | null;
  mutations: RoundMutations;
  onClose: () => void;
}

/** More time: for one country, with the reason, or for all. */
export function ExtendDialog({ round, country, mutations, onClose }: ExtendDialogProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const format = useFormat();
  const act = country ? mutations.extendCountry : mutations.extend;

  function submit(values: FormData) {
    const closesAt = values.get('closesAt') as string;
    if (country)
      mutations.extendCountry.mutate(
        { country, closesAt, reason: values.get('reason') as string },
        { onSuccess: onClose },
      );
    else mutations.extend.mutate(closesAt, { onSuccess: onClose });
  }

  const title = country ? t('act.extendCountry', { country: format.country(country) }) : t('act.extend');
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('shell:close') }}>
      <Form
        draftKey={`extension ${country ?? 'all'} ${round.id}`}
        verb={title}
        problem={act.error}
        busy={act.isPending}
        onCancel={onClose}
        onSubmit={submit}
      >
        <DateTimeField
          name="closesAt"
          label={t('act.until', { zone: format.city(round.timeZone) })}
          required
          data-autofocus
        />
        {country && (
          <LongTextField
            name="reason"
            label={t('act.reason')}
            description={t('act.reasonHint')}
            required
            maxLength={LIMITS.note}
            minRows={2}
          />
        )}
        <Text size="sm">{t(country ? 'act.extendEffect' : 'act.extendAllEffect')}</Text>
      </Form>
    </Modal>
  );
}
