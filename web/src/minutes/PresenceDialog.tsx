import { Checkbox, Text } from '@mantine/core';
import { COUNTRY_CODES } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { meetingQuery, type AttendanceEntry } from '../meetings/queries.ts';
import { FormDialog } from '../ui/FormDialog.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import classes from './Minutes.module.css';
import { useMinutesMutations, type MinutesView } from './queries.ts';

/** Who of those invited was there. At first those are marked who said that they come. */
export function PresenceDialog({ minutes, onClose }: { minutes: MinutesView; onClose: () => void }) {
  return (
    <QueryBoundary query={useQuery(meetingQuery(minutes.meetingId))} skeleton={null}>
      {({ attendance }) => <PresenceForm minutes={minutes} invited={attendance ?? []} onClose={onClose} />}
    </QueryBoundary>
  );
}

function PresenceForm({
  minutes,
  invited,
  onClose,
}: {
  minutes: MinutesView;
  invited: readonly AttendanceEntry[];
  onClose: () => void;
}) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const { recordPresence } = useMinutesMutations(minutes.meetingId);
  const recorded = minutes.present.flatMap(({ memberId }) => memberId ?? []);
  const [marked, mark] = useState<ReadonlySet<string>>(
    () =>
      new Set(
        recorded.length > 0
          ? recorded
          : invited.filter(({ answer }) => answer === 'yes').map(({ memberId }) => memberId),
      ),
  );
  const groups = [...COUNTRY_CODES, null]
    .map((country) => ({ country, people: invited.filter((person) => person.country === country) }))
    .filter(({ people }) => people.length > 0);

  function toggle(memberId: string, there: boolean) {
    mark((before) => new Set(there ? [...before, memberId] : [...before].filter((id) => id !== memberId)));
  }

  return (
    <FormDialog
      draftKey={null}
      large
      title={t('present.recordTitle')}
      verb={t('present.save')}
      problem={recordPresence.error}
      busy={recordPresence.isPending}
      onClose={onClose}
      onSubmit={() => recordPresence.mutate([...marked], { onSuccess: onClose })}
    >
      <Text size="sm">{t('present.recordHint')}</Text>
      <div className={classes.checks}>
        {groups.map(({ country, people }) => (
          <fieldset key={country ?? 'none'}>
            <legend>{country ? format.country(country) : t('present.others')}</legend>
            {people.map(({ memberId, name, seat, organisation }) => (
              <Checkbox
                key={memberId}
                checked={marked.has(memberId)}
                onChange={(event) => toggle(memberId, event.currentTarget.checked)}
                label={[name, seat ? t(`seat.${seat}`) : organisation].join(', ')}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <output>{t('present.count', { count: marked.size })}</output>
    </FormDialog>
  );
}
