import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../i18n/format.ts';
import { QueryBoundary } from '../../../ui/QueryBoundary.tsx';
import { SidePanel } from '../../../ui/SidePanel.tsx';
import { StatementList } from '../StatementList.tsx';
import { voiceHistoryQuery, type VoicePlace } from './voice-queries.ts';

/** Everything that a seat ever said of a clause, the newest first. */
export function VoiceHistory({ place, onClose }: { place: VoicePlace; onClose: () => void }) {
  const { t } = useTranslation('voices');
  const format = useFormat();
  const { adoption, clause, seat } = place;
  const query = useQuery(voiceHistoryQuery(place, clause.voices[seat]?.revision ?? 0));
  const title = t('earlierOf', {
    seat: t(`seat.${seat}`),
    country: format.country(adoption.country),
    number: clause.number,
  });
  return (
    <SidePanel title={title} onClose={onClose}>
      <QueryBoundary query={query}>{({ items }) => <StatementList items={items} />}</QueryBoundary>
    </SidePanel>
  );
}
