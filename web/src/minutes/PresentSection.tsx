import { Button, Text } from '@mantine/core';
import { COUNTRY_CODES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Section } from '../ui/Page.tsx';
import classes from './Minutes.module.css';
import type { MinutesView } from './queries.ts';

/** Who was there, by country and seat, and where that stands against the quorum. */
export function PresentSection({
  minutes,
  onRecord,
}: {
  minutes: MinutesView;
  onRecord: (() => void) | undefined;
}) {
  const { t } = useTranslation('minutes');
  const { present } = minutes;
  return (
    <Section
      title={t('present.title')}
      aside={
        onRecord && (
          <Button size="compact-sm" variant="light" onClick={onRecord}>
            {t('present.record')}
          </Button>
        )
      }
    >
      <QuorumSentence quorum={minutes.quorum} />
      {present.length === 0 ? (
        <p className={classes.none}>{t('present.none')}</p>
      ) : (
        <PresentMembers present={present} />
      )}
    </Section>
  );
}

/** Where presence stands, in words; nothing for a meeting that needs no quorum. */
export function QuorumSentence({ quorum }: { quorum: MinutesView['quorum'] }) {
  const { t } = useTranslation('minutes');
  const { met, countries, countriesNeeded, missingSeatTypes, below } = quorum;
  if (countriesNeeded === 0 && missingSeatTypes.length === 0) return null;
  const words = [
    t(met ? 'present.met' : 'present.missed'),
    t('present.were', { count: countries }),
    ...(countriesNeeded > 0 ? [t('present.needed', { count: countriesNeeded })] : []),
    ...missingSeatTypes.map((type) => t(`present.missing.${type}`)),
    ...(met ? [] : [t(`present.below.${below}`)]),
  ];
  return <Text size="sm">{words.join(' ')}</Text>;
}

function PresentMembers({ present }: { present: MinutesView['present'] }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const groups = [...COUNTRY_CODES, null]
    .map((country) => ({ country, people: present.filter((person) => person.country === country) }))
    .filter(({ people }) => people.length > 0);
  return (
    <ul className={classes.people}>
      {groups.map(({ country, people }) => (
        <li key={country ?? 'none'}>
          <strong>{country ? format.country(country) : t('present.others')}</strong>
          <ul>
            {people.map((person, place) => (
              <li key={person.memberId ?? place}>
                {[person.seat && t(`seat.${person.seat}`), person.name, !person.seat && person.organisation]
                  .filter(Boolean)
                  .join(', ')}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
