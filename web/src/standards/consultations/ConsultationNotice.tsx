import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { LinkButton, TextLink } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Standard } from '../queries.ts';
import { nationalQuery } from './national/queries.ts';
import { roundQuery, roundsQuery } from './queries.ts';

/** On the page of a standard that is asked about: what is expected of the reader, and the way there. */
export function ConsultationNotice({ standard }: { standard: Standard }) {
  const { t } = useTranslation('consultations');
  const format = useFormat();
  const rounds = useQuery(roundsQuery(standard.id));
  const current = rounds.data?.find(({ state }) => state !== 'cancelled');
  const round = useQuery({
    ...roundQuery(standard.id, current?.id ?? ''),
    enabled: current !== undefined,
  }).data;
  const national = useQuery({
    ...nationalQuery(standard.id, current?.id ?? ''),
    enabled: round?.side === 'network',
  }).data?.consultation;
  if (!round || !current) return null;
  const params = { standardId: standard.id };
  const isAskedAtHome = national?.open && national.yours === 'waiting';
  const waits =
    round.can.remark && (round.side === 'team' || (round.side === 'observer' && round.remarks.length === 0));
  if (isAskedAtHome)
    return (
      <Notice
        kind="waits"
        title={t('national.waits', { when: format.instant(national.closesAt) })}
        actions={
          <LinkButton to="/standards/$standardId/consultation" params={params} size="sm">
            {t('open')}
          </LinkButton>
        }
      >
        {national.lead}
      </Notice>
    );
  if (!waits || !round.yourDeadline)
    return (
      <p style={{ margin: 0 }}>
        <TextLink to="/standards/$standardId/consultation" params={params}>
          {t('title', { number: round.ordinal })}: {t(`state.${round.state}`)}
        </TextLink>
      </p>
    );
  return (
    <Notice
      kind="waits"
      title={t(round.side === 'observer' ? 'waitsObserver' : 'waits', {
        when: format.instant(round.yourDeadline),
      })}
      actions={
        <LinkButton to="/standards/$standardId/consultation" params={params} size="sm">
          {t('open')}
        </LinkButton>
      }
    >
      {round.lead}
    </Notice>
  );
}
