import { COUNTRY_CODES, MEETING_KINDS, type CountryCode, type MeetingKind } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField } from '../ui/Form.tsx';

/** What the meeting is of. A team convenes those of its own country, so there is nothing for it to choose. */
export function KindFields() {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { role, country } = useSession().member;
  const [kind, setKind] = useState<MeetingKind>('regional');
  if (role !== 'secretariat') return <><input type="hidden" name="kind" value="national" /><input type="hidden" name="country" value={country ?? ''} /></>;
  return (
    <>
      <ChoiceField
        name="kind" label={t('form.kind')} description={kind === 'national' ? t('form.kindHint') : undefined} value={kind}
        onChange={(event) => setKind(event.currentTarget.value as MeetingKind)}
        data={MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      {kind === 'national' && <ChoiceField name="country" label={t('form.country')} data={COUNTRY_CODES.map((value) => ({ value, label: format.country(value) }))} />}
    </>
  );
}

/** What the fields hold, as the API takes it. */
export function kindOf(values: FormData): { kind: MeetingKind; country?: CountryCode } {
  const kind = values.get('kind') as MeetingKind;
  return kind === 'national' ? { kind, country: values.get('country') as CountryCode } : { kind };
}
