import { BALLOT_LIMITS, MEETING_ZONES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DateTimeField, LongTextField } from '../../ui/Form.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import type { BallotFormPartProps } from './ballot-form-config.ts';
import { needsShortNoticeReason } from './ballot-validation.ts';
import { useFaultText } from './use-fault-text.ts';

/** From when until when votes are cast, by the clock of one zone; in a meeting, for how many minutes. */
export function BallotTimesFields({ config, draft, faults, now, onChange }: BallotFormPartProps) {
  const { t } = useTranslation('ask');
  const faultText = useFaultText(faults);
  if (config.timing === 'minutes') {
    return (
      <NumberField
        name="minutes"
        label={t('times.minutes')}
        required
        min={1}
        max={1440}
        step={5}
        allowDecimal={false}
        value={draft.minutes}
        onChange={(value) => onChange({ minutes: String(value) })}
      />
    );
  }
  return (
    <>
      <ChoiceField
        name="opens"
        label={t('times.opens')}
        value={draft.opens}
        data={(['at', 'now'] as const).map((value) => ({ value, label: t(`times.${value}`) }))}
        onChange={(event) => onChange({ opens: event.currentTarget.value === 'now' ? 'now' : 'at' })}
      />
      {draft.opens === 'at' && (
        <DateTimeField
          name="opensAt"
          label={t('times.opensAt')}
          required
          error={faultText('opensAt')}
          value={draft.opensAt}
          onChange={(event) => onChange({ opensAt: event.currentTarget.value })}
        />
      )}
      <DateTimeField
        name="closesAt"
        label={t('times.closesAt')}
        description={t('times.closesHelp')}
        required
        error={faultText('closesAt')}
        value={draft.closesAt}
        onChange={(event) => onChange({ closesAt: event.currentTarget.value })}
      />
      <ChoiceField
        name="timeZone"
        label={t('times.zone')}
        value={draft.timeZone}
        data={[...new Set([draft.timeZone, ...MEETING_ZONES])]}
        onChange={(event) => onChange({ timeZone: event.currentTarget.value })}
      />
      {needsShortNoticeReason(draft, config, now) && (
        <LongTextField
          name="shortNotice"
          label={t('times.shortNotice')}
          description={t('times.shortNoticeHelp')}
          minRows={2}
          maxLength={BALLOT_LIMITS.reason}
          error={faultText('shortNotice')}
          value={draft.shortNotice}
          onChange={(event) => onChange({ shortNotice: event.currentTarget.value })}
        />
      )}
    </>
  );
}
