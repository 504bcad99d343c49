import { COUNTRY_CODES, MEETING_KINDS, type CountryCode, type MeetingKind } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField } from '../ui/Form.tsx';

/** What a meeting is of. */
export interface MeetingScope {
  readonly kind: MeetingKind;
  /** Of a national meeting. */
  readonly country: CountryCode | null;
}

/** What a new meeting is of at first: a team convenes those of its own country alone. */
export function useInitialMeetingScope(): MeetingScope {
  const { role, country } = useSession().member;
  return role === 'secretariat' ? { kind: 'regional', country: null } : { kind: 'national', country };
}

/** What the meeting is of. A team has nothing to choose. */
export function MeetingKindFields({
  value: { kind, country },
  onChange,
}: {
  value: MeetingScope;
  onChange: (value: MeetingScope) => void;
}) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const { role } = useSession().member;
  if (role !== 'secretariat') return null;
  return (
    <>
      <ChoiceField
        name="kind"
        label={t('form.kind')}
        description={kind === 'national' ? t('form.kindHint') : undefined}
        value={kind}
        onChange={(event) =>
          onChange({
            kind: event.currentTarget.value as MeetingKind,
            country: event.currentTarget.value === 'national' ? COUNTRY_CODES[0] : null,
          })
        }
        data={MEETING_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      {kind === 'national' && (
        <ChoiceField
          name="country"
          label={t('form.country')}
          value={country ?? ''}
          onChange={(event) => onChange({ kind, country: event.currentTarget.value as CountryCode })}
          data={COUNTRY_CODES.map((value) => ({ value, label: format.country(value) }))}
        />
      )}
    </>
  );
}

/** As the API takes it. */
export function toKindInput({ kind, country }: MeetingScope): { kind: MeetingKind; country?: CountryCode } {
  return country ? { kind, country } : { kind };
}
