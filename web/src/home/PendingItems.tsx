import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import type { components } from '../api/schema.d.ts';
import { hasCastInThisTab } from '../ballots/secret/pass-store.ts';
import { NotificationRow } from '../notifications/NotificationRow.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { RowLink } from '../ui/links.tsx';
import { PendingItemRow } from './PendingItemRow.tsx';
import { sortPendingItems } from './pending-items.ts';
import { OmittedDuties } from './DutyRow.tsx';

/**
 * What is expected of me: whatever has a day by that day, what has none after it; then emails to review and
 * reports of wrong words, then comments to me.
 */
export function PendingItems({ waits }: { waits: components['schemas']['WaitsForMeView'] }) {
  const { t } = useTranslation('home');
  const { duties, dutyTotals, comments, deliveries, termProposals, wordingReports } = waits;
  // That a paper lies in a secret box is known to the browser that put it there, and to nobody else.
  const ballots = waits.ballots.filter((ballot) => !hasCastInThisTab(ballot));
  const dated = sortPendingItems({ ...waits, ballots });
  if (dated.length + comments.length + deliveries + termProposals + wordingReports === 0)
    return <EmptyState title={t('waits.none')} text={t('waits.noneText')} />;
  return (
    <Listing label={t('waits.title')}>
      {dated.map((duty) => (
        <PendingItemRow key={duty.key} duty={duty} />
      ))}
      <OmittedDuties duties={duties} totals={dutyTotals} />
      <OmittedPlanLines lines={waits.planLines} total={waits.planLinesTotal} />
      <OmittedRecommendations known={waits.recommendations.length} total={waits.recommendationsTotal} />
      {termProposals > 0 && (
        <ListRow
          waits
          title={<RowLink to="/library/terms/waiting">{t('waits.terms', { count: termProposals })}</RowLink>}
          facts={[t('waits.termsText')]}
        />
      )}
      {deliveries > 0 && (
        <ListRow
          waits
          title={<RowLink to="/network/deliveries">{t('waits.deliveries', { count: deliveries })}</RowLink>}
          facts={[t('waits.deliveriesText')]}
        />
      )}
      {wordingReports > 0 && (
        <ListRow
          waits
          title={<RowLink to="/network/wording">{t('waits.wording', { count: wordingReports })}</RowLink>}
          facts={[t('waits.wordingText')]}
        />
      )}
      {comments.map((notification) => (
        <NotificationRow key={notification.id} notification={notification} waits />
      ))}
    </Listing>
  );
}

/** How many more lines of the work plan wait than are named, with the way to all of them. */
function OmittedPlanLines({ lines, total }: { lines: readonly object[]; total: number }) {
  const { t } = useTranslation('home');
  const { country } = useSession().member;
  const more = total - lines.length;
  if (more <= 0 || !country) return null;
  return (
    <ListRow
      title={
        <RowLink to="/network/plans/countries/$country" params={{ country }}>
          {t('waits.planLinesMore', { count: more })}
        </RowLink>
      }
    />
  );
}

/** How many more recommendations wait than are named, with the way to all of them. */
function OmittedRecommendations({ known, total }: { known: number; total: number }) {
  const { t } = useTranslation('home');
  const { country } = useSession().member;
  const more = total - known;
  if (more <= 0 || !country) return null;
  return (
    <ListRow
      title={
        <RowLink to="/network/recommendations/countries/$country" params={{ country }}>
          {t('waits.recommendationsMore', { count: more })}
        </RowLink>
      }
    />
  );
}
