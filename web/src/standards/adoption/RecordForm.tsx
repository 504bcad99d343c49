import { Checkbox } from '@mantine/core';
import { ADOPTION_STATUSES, LIMITS, SEAT_TYPES } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ChoiceField, DateField, Form, LongTextField } from '../../ui/Form.tsx';
import { EditConflictNotice } from '../../ui/EditConflictNotice.tsx';
import { useFormConflict } from '../../unsaved/use-form-conflict.ts';
import {
  type AdoptionRecord,
  type CountryAdoption,
  type CountryClause,
  countryKey,
  matrixKey,
  recordAdoption,
  type RecordAdoptionInput,
} from './queries.ts';
import { EMPTY_RECORD, useRecordFields } from './use-record-fields.ts';

interface RecordFormProps {
  adoption: CountryAdoption;
  clause: CountryClause;
  onClose: () => void;
}

/** Where a record is kept until it is saved. */
export const recordDraftKey = ({ standardId, country }: CountryAdoption, { id }: CountryClause): string =>
  `adoption ${standardId} ${country} ${id}`;

/** Says where the country is with a clause. */
export function RecordForm({ adoption, clause, onClose }: RecordFormProps) {
  const { t } = useTranslation('publishing');
  const { standardId, country } = adoption;
  const { id } = clause;
  const place = recordDraftKey(adoption, clause);
  const form = useFormConflict<AdoptionRecord | typeof EMPTY_RECORD>(
    place,
    clause.record ?? EMPTY_RECORD,
    useRecordFields(),
  );
  const record = form.base;
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (input: RecordAdoptionInput) => recordAdoption(standardId, country, id, input),
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
      status: values.get('status') as RecordAdoptionInput['status'],
      note: values.get('note') as string,
      evidence: values.get('evidence') as string,
      shared: values.get('shared') !== null,
      seat: (values.get('seat') || null) as RecordAdoptionInput['seat'],
      reviewOn: (values.get('reviewOn') as string) || null,
    });
  return (
    <Form
      key={form.formKey}
      draftKey={place}
      base={form.base}
      verb={t('country.save')}
      problem={form.newerFields ? null : save.error}
      busy={save.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <EditConflictNotice of={form} />
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
