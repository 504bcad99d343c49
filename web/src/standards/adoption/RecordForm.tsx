import { Checkbox } from '@mantine/core';
import { ADOPTION_STATUSES, LIMITS, SEAT_TYPES } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ChoiceField, DateField, Form, LongTextField } from '../../ui/Form.tsx';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { useFormBase } from '../../unsaved/use-form-base.ts';
import {
  type AdoptionRecord,
  type CountryAdoption,
  type CountryClause,
  countryKey,
  matrixKey,
  record as store,
  type RecordWish,
} from './queries.ts';
import { NONE, useRecordFields } from './record-fields.ts';

interface RecordFormProps {
  adoption: CountryAdoption;
  clause: CountryClause;
  onClose: () => void;
}

/** Where a record is kept until it is saved. */
export const recordPlace = ({ standardId, country }: CountryAdoption, { id }: CountryClause): string =>
  `adoption ${standardId} ${country} ${id}`;

/** Says where the country is with a clause. */
export function RecordForm({ adoption, clause, onClose }: RecordFormProps) {
  const { t } = useTranslation('publishing');
  const { standardId, country } = adoption;
  const { id } = clause;
  const place = recordPlace(adoption, clause);
  const form = useFormBase<AdoptionRecord | typeof NONE>(place, clause.record ?? NONE, useRecordFields());
  const record = form.base;
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (wish: RecordWish) => store(standardId, country, id, wish),
    onSuccess: (adoption) => {
      queries.setQueryData(countryKey(standardId, country), adoption);
      void queries.invalidateQueries({ queryKey: matrixKey(standardId) });
      announce(t('country.saved'));
      onClose();
    },
  });
  const submit = (values: FormData): void =>
    save.mutate({
      revision: form.revision,
      status: values.get('status') as RecordWish['status'],
      note: values.get('note') as string,
      evidence: values.get('evidence') as string,
      shared: values.get('shared') !== null,
      seat: (values.get('seat') || null) as RecordWish['seat'],
      reviewOn: (values.get('reviewOn') as string) || null,
    });
  return (
    <Form
      key={form.beginning}
      place={place}
      base={form.base}
      verb={t('country.save')}
      problem={form.newer ? null : save.error}
      busy={save.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <NewerNotice of={form} />
      <ChoiceField
        name="status"
        label={t('country.status')}
        defaultValue={record.status}
        data={ADOPTION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        data-autofocus
      />
      <LongTextField
        name="note"
        label={t('country.note')}
        defaultValue={record.note ?? ''}
        maxLength={LIMITS.note}
      />
      <LongTextField
        name="evidence"
        label={t('country.evidence')}
        description={t('country.evidenceHint')}
        defaultValue={record.evidence ?? ''}
        maxLength={LIMITS.note}
        minRows={1}
      />
      <ChoiceField
        name="seat"
        label={t('country.seat')}
        defaultValue={record.seat ?? ''}
        data={[
          { value: '', label: t('country.nobody') },
          ...SEAT_TYPES.map((value) => ({ value, label: t(`seat.${value}`) })),
        ]}
      />
      <DateField name="reviewOn" label={t('country.review')} defaultValue={record.reviewOn ?? ''} maw={220} />
      <Checkbox name="shared" label={t('country.shared')} defaultChecked={record.shared} />
    </Form>
  );
}
