import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ListRow } from '../ui/Listing.tsx';
import { StateBadge } from '../ui/StateBadge.tsx';
import { DutyLink } from './DutyLink.tsx';
import type { Duty } from './queries.ts';

/** One thing that is late or due: what, by when, and how late. */
export function OverviewRow({ duty, facts }: { duty: Duty; facts: readonly ReactNode[] }) {
  const { t } = useTranslation('overview');
  const format = useFormat();
  const { reference, day, until, late, days } = duty;
  const noon = day && `${day}T12:00:00Z`;
  const due = noon ? format.shortDay(noon, 'UTC') : until && format.shortInstant(until);
  const overdue = days < 0 ? t('overdue.days', { count: -days }) : t('overdue.today');
  return (
    <ListRow
      title={<DutyLink duty={duty} />}
      facts={[...facts, reference, due]}
      aside={late ? <StateBadge tone="waits">{overdue}</StateBadge> : format.inDays(days)}
    />
  );
}
