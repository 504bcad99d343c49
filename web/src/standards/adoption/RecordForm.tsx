import { Checkbox } from '@mantine/core';
import { ADOPTION_STATUSES, LIMITS, SEAT_TYPES } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../api/problem.ts';
import { announce } from '../../app/announce.ts';
import { ChoiceField, DateField, Form, LongTextField } from '../../ui/Form.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { type CountryAdoption, type CountryClause, countryKey, matrixKey, record as store, type RecordWish } from './queries.ts';

/** Says where the country is with a clause. */
export function RecordForm({ adoption: { standardId, country }, clause: { id, record }, onClose }: { adoption: CountryAdoption; clause: CountryClause; onClose: () => void }) {
  const { t } = useTranslation('publishing');
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (wish: RecordWish) => store(standardId, country, id, wish),
    onSuccess: (adoption) => {
      queries.setQueryData(countryKey(standardId, country), adoption);
      void queries.invalidateQueries({ queryKey: matrixKey(standardId) });
      announce(t('country.saved'));
      onClose();
    },
    onError: (problem) => isProblem(problem, 'record-changed-meanwhile') && queries.invalidateQueries({ queryKey: countryKey(standardId, country) }),
  });
  const conflict = isProblem(save.error, 'record-changed-meanwhile');
  const submit = (values: FormData): void => save.mutate({
    revision: record?.revision ?? 0,
    status: values.get('status') as RecordWish['status'], note: values.get('note') as string, evidence: values.get('evidence') as string,
    shared: values.get('shared') !== null, seat: (values.get('seat') || null) as RecordWish['seat'], reviewOn: (values.get('reviewOn') as string) || null,
  });
  return (
    <Form verb={t('country.save')} problem={conflict ? null : save.error} busy={save.isPending} onCancel={onClose} onSubmit={submit}>
      {conflict && <Notice kind="waits" role="alert">{t('country.conflict')}</Notice>}
      <ChoiceField name="status" label={t('country.status')} defaultValue={record?.status ?? 'planned'} data={ADOPTION_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))} data-autofocus />
      <LongTextField name="note" label={t('country.note')} defaultValue={record?.note ?? ''} maxLength={LIMITS.note} />
      <LongTextField name="evidence" label={t('country.evidence')} description={t('country.evidenceHint')} defaultValue={record?.evidence ?? ''} maxLength={LIMITS.note} minRows={1} />
      <ChoiceField name="seat" label={t('country.seat')} defaultValue={record?.seat ?? ''} data={[{ value: '', label: t('country.nobody') }, ...SEAT_TYPES.map((value) => ({ value, label: t(`seat.${value}`) }))]} />
      <DateField name="reviewOn" label={t('country.review')} defaultValue={record?.reviewOn ?? ''} maw={220} />
      <Checkbox name="shared" label={t('country.shared')} defaultChecked={record?.shared ?? false} />
    </Form>
  );
}
