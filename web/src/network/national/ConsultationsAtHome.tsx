import type { CountryCode } from '@nbn/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api/client.ts';
import type { components } from '../../api/schema.d.ts';
import { useHasPermission, useSession } from '../../api/session.ts';
import { useFormat } from '../../i18n/format.ts';
import { RowLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { StateBadge } from '../../ui/StateBadge.tsx';
import { MAX_SHOWN, ShortList } from './ShortList.tsx';

type Line = components['schemas']['NationalConsultationLineView'];

/** What the reader's own country asks its network, the latest first: as many as the page shows. */
const nationalConsultationsQuery = queryOptions({
  queryKey: ['national-consultations'],
  queryFn: async () =>
    (await unwrap(api.GET('/api/national-consultations', { params: { query: { limit: MAX_SHOWN } } }))).items,
});

/** What a team asks its network about drafts; for its own country alone. */
export function ConsultationsAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const isOwn = useSession().member.country === country;
  const answers = useHasPermission('consultations:answer');
  const { data = [] } = useQuery({ ...nationalConsultationsQuery, enabled: isOwn && answers });
  if (!isOwn) return null;
  return (
    <ShortList title={t('team.consultations')}>
      {data.map((line) => (
        <ConsultationRow key={line.roundId} line={line} />
      ))}
    </ShortList>
  );
}

function ConsultationRow({
  line: { standardId, roundId, title, closesAt, open, yours, counts },
}: {
  line: Line;
}) {
  const { t } = useTranslation('network');
  const format = useFormat();
  return (
    <ListRow
      title={
        <RowLink to="/standards/$standardId/consultation" params={{ standardId }} search={{ round: roundId }}>
          {title}
        </RowLink>
      }
      facts={[
        t('team.askedUntil', { time: format.shortInstant(closesAt) }),
        counts && t('team.askedAnswered', { done: counts.offered + counts.nothing, asked: counts.asked }),
        yours && (open || yours !== 'waiting') && t(`team.askedYours.${yours}`),
      ]}
      aside={
        <StateBadge tone={open ? 'active' : 'quiet'}>
          {t(open ? 'team.askedOpen' : 'team.askedEnded')}
        </StateBadge>
      }
    />
  );
}
