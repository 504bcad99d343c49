import { CLOCK_REPEATS, FUND_LIMITS, MEETING_ZONES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { useSession } from '../../api/session.ts';
import { ChoiceField, DateTimeField, LongTextField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { useOpenCall } from '../queries.ts';

/** Opens a call: from when until when, on the clock of a zone. */
export function CallDialog({ fundId, onClose }: { fundId: string; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const format = useFormat();
  const { timeZone } = useSession().member;
  const open = useOpenCall();
  const ownZone = MEETING_ZONES.find((zone) => zone === timeZone) ?? MEETING_ZONES[0];
  function submit(values: FormData) {
    const repeat = CLOCK_REPEATS.find((known) => known === textValue(values, 'closesRepeat'));
    open.mutate(
      {
        id: fundId,
        body: {
          title: textValue(values, 'title'),
          note: textValue(values, 'note'),
          timeZone: MEETING_ZONES.find((zone) => zone === textValue(values, 'timeZone')) ?? ownZone,
          opensAt: textValue(values, 'opensAt'),
          closesAt: textValue(values, 'closesAt'),
          ...(repeat ? { opensRepeat: repeat, closesRepeat: repeat } : {}),
        },
      },
      { onSuccess: onClose },
    );
  }
  return (
    <FormDialog
      draftKey={`call of fund ${fundId}`}
      title={t('calls.addTitle')}
      verb={t('calls.verb')}
      problem={open.error}
      busy={open.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField name="title" label={t('calls.name')} required maxLength={FUND_LIMITS.title} />
      <LongTextField name="note" label={t('calls.note')} maxLength={FUND_LIMITS.note} />
      <ChoiceField
        name="timeZone"
        label={t('calls.zone')}
        defaultValue={ownZone}
        data={MEETING_ZONES.map((zone) => ({ value: zone, label: format.city(zone) }))}
      />
      <DateTimeField name="opensAt" label={t('calls.opensAt')} required />
      <DateTimeField name="closesAt" label={t('calls.closesAt')} required />
      <ChoiceField
        name="closesRepeat"
        label={t('calls.repeat')}
        data={[
          { value: 'second', label: t('calls.repeatSecond') },
          { value: 'first', label: t('calls.repeatFirst') },
        ]}
      />
    </FormDialog>
  );
}
