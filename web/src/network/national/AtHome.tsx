import type { CountryCode } from '@nbn/contracts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ActionRow } from '../../actions/ActionRow.tsx';
import { actionsQuery } from '../../actions/queries.ts';
import { decisionsQuery } from '../../decisions/queries.ts';
import { useFormat } from '../../i18n/format.ts';
import { MeetingRow } from '../../meetings/MeetingRow.tsx';
import { meetingsQuery } from '../../meetings/queries.ts';
import { RowLink, TextLink } from '../../ui/links.tsx';
import { ListRow } from '../../ui/Listing.tsx';
import { ConsultationsAtHome } from './ConsultationsAtHome.tsx';
import { MoneyAtHome } from './MoneyAtHome.tsx';
import { PlanAtHome } from './PlanAtHome.tsx';
import { RecordsAtHome } from './RecordsAtHome.tsx';
import { ReportsAtHome } from './ReportsAtHome.tsx';
import { MAX_SHOWN, ShortList } from './ShortList.tsx';

/** What a country does at home, for its own people and the secretariat. */
export function AtHome({ country }: { country: CountryCode }) {
  return (
    <>
      <ConsultationsAtHome country={country} />
      <MeetingsAtHome country={country} />
      <DecisionsAtHome country={country} />
      <ActionsAtHome country={country} />
      <PlanAtHome country={country} />
      <RecordsAtHome country={country} />
      <ReportsAtHome country={country} />
      <MoneyAtHome country={country} />
    </>
  );
}

function MeetingsAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const upcoming = useInfiniteQuery(meetingsQuery('upcoming', country)).data?.pages[0]?.items ?? [];
  const past = useInfiniteQuery(meetingsQuery('past', country)).data?.pages[0]?.items ?? [];
  const shown = [...upcoming, ...past].slice(0, MAX_SHOWN);
  return (
    <ShortList title={t('team.meetings')} aside={<TextLink to="/meetings">{t('team.allMeetings')}</TextLink>}>
      {shown.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} />
      ))}
    </ShortList>
  );
}

function DecisionsAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { data } = useInfiniteQuery(decisionsQuery({ national: country }));
  const shown = (data?.pages[0]?.items ?? []).slice(0, MAX_SHOWN);
  return (
    <ShortList
      title={t('team.decisions')}
      aside={
        <TextLink to="/meetings/decisions" search={{ national: country }}>
          {t('team.allDecisions')}
        </TextLink>
      }
    >
      {shown.map((decision) => (
        <ListRow
          key={decision.id}
          title={
            <RowLink to="/meetings/decisions/$decisionId" params={{ decisionId: decision.id }}>
              {decision.text}
            </RowLink>
          }
          facts={[decision.reference, format.shortDay(decision.takenAt)]}
        />
      ))}
    </ShortList>
  );
}

function ActionsAtHome({ country }: { country: CountryCode }) {
  const { t } = useTranslation('network');
  const filter = { country, state: 'open' } as const;
  const { data } = useInfiniteQuery(actionsQuery(filter));
  const shown = (data?.pages[0]?.items ?? []).slice(0, MAX_SHOWN);
  return (
    <ShortList
      title={t('team.actions')}
      aside={
        <TextLink to="/meetings/actions" search={filter}>
          {t('team.allActions')}
        </TextLink>
      }
    >
      {shown.map((action) => (
        <ActionRow key={action.id} action={action} />
      ))}
    </ShortList>
  );
}
