import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { hasCastHere } from '../ballots/secret/kept-pass.ts';
import { ToldRow } from '../notifications/ToldRow.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { DatedRow } from './DatedRow.tsx';
import { datedDuties } from './dated-duties.ts';
import { MoreDuties } from './Duties.tsx';

/**
 * What is expected of me: whatever has a day by that day, what has none after it; then letters to see to,
 * then comments to me.
 */
export function WaitsForMe({ waits }: { waits: components['schemas']['WaitsForMeView'] }) {
  const { t } = useTranslation('home');
  const { duties, dutyTotals, comments, deliveries } = waits;
  // That a paper lies in a secret box is known to the browser that put it there, and to nobody else.
  const ballots = waits.ballots.filter((ballot) => !hasCastHere(ballot));
  const dated = datedDuties({ ...waits, ballots });
  if (dated.length + comments.length + deliveries === 0)
    return <EmptyState title={t('waits.none')} text={t('waits.noneText')} />;
  return (
    <Listing label={t('waits.title')}>
      {dated.map((duty) => (
        <DatedRow key={duty.key} duty={duty} />
      ))}
      <MoreDuties duties={duties} totals={dutyTotals} />
      {deliveries > 0 && (
        <ListRow
          waits
          title={<RowLink to="/network/deliveries">{t('waits.deliveries', { count: deliveries })}</RowLink>}
          facts={[t('waits.deliveriesText')]}
        />
      )}
      {comments.map((told) => (
        <ToldRow key={told.id} told={told} waits />
      ))}
    </Listing>
  );
}
