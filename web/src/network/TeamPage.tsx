import { Button } from '@mantine/core';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { NotFoundPage } from '../app/NotFoundPage.tsx';
import { useFormat } from '../i18n/format.ts';
import { TextLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { teamQuery, type TeamWithHistory, type Term } from './queries.ts';
import { SeatDialogs, type SeatCommand } from './SeatDialogs.tsx';
import { SeatRow } from './SeatRow.tsx';
import { Helplines } from './helplines/Helplines.tsx';
import { AtHome } from './national/AtHome.tsx';
import { NetworkByKind } from './national/NetworkByKind.tsx';
import { PublishedContacts } from './national/PublishedContacts.tsx';
import { SharedDecisions } from '../decisions/SharedDecisions.tsx';

/** One national team: its seats, who holds them since when, and who held them before. */
export function TeamPage() {
  const { country } = useParams({ from: '/signed-in/network/teams/$country' });
  const known = COUNTRY_CODES.find((code) => code === country);
  return known ? <TeamOfCountry country={known} /> : <NotFoundPage />;
}

function TeamOfCountry({ country }: { country: CountryCode }) {
  const query = useQuery(teamQuery(country));
  return (
    <QueryBoundary query={query} skeleton={<PageSkeleton />}>
      {(team) => <TeamContent team={team} asOf={query.dataUpdatedAt} />}
    </QueryBoundary>
  );
}

/** The team as it stood when the server answered (`asOf`): terms that begin later are not former ones. */
export function TeamContent({ team, asOf }: { team: TeamWithHistory; asOf: number }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const [act, setAct] = useState<SeatCommand | null>(null);
  const { role, country } = useSession().member;
  // Meetings, decisions and actions of a country are its own people's, and the secretariat's.
  const isAtHome = role === 'secretariat' || (role !== 'auditor' && country === team.country);
  const languages = format.list(team.languages.map((tag) => format.language(tag)));
  const coming = team.otherTerms.filter(({ since, until }) => Date.parse(since) > asOf && until !== since);
  const former = team.otherTerms.filter(({ since }) => Date.parse(since) <= asOf);
  return (
    <Page
      title={format.country(team.country)}
      trail={<TextLink to="/network">{t('title')}</TextLink>}
      facts={
        <>
          <span>{languages}</span>
          <span>{team.timeZone}</span>
          {team.projectFunds && <span>{t('team.funds')}</span>}
        </>
      }
    >
      <Section title={t('team.seats')}>
        <Listing label={t('team.seats')}>
          {team.seats.map((seat) => (
            <SeatRow key={seat.id} seat={seat} timeZone={team.timeZone} onAct={setAct} />
          ))}
        </Listing>
      </Section>
      <PublishedContacts published={team.published} />
      <Helplines country={team.country} />
      {isAtHome && <AtHome country={team.country} />}
      <NetworkByKind country={team.country} />
      {!isAtHome && <SharedDecisions country={team.country} />}
      {coming.length > 0 && (
        <Terms title={t('team.coming')} terms={coming} timeZone={team.timeZone} onAct={setAct} />
      )}
      {former.length > 0 && <Terms title={t('team.former')} terms={former} timeZone={team.timeZone} />}
      {act && <SeatDialogs country={team.country} act={act} onClose={() => setAct(null)} />}
    </Page>
  );
}

interface TermsProps {
  title: string;
  terms: readonly Term[];
  /** The country's: terms begin and end with its days. */
  timeZone: string;
  onAct?: (act: SeatCommand) => void;
}

function Terms({ title, terms, timeZone, onAct }: TermsProps) {
  return (
    <Section title={title}>
      <Listing label={title}>
        {terms.map((term) => (
          <TermRow key={term.appointmentId} term={term} timeZone={timeZone} onAct={onAct} />
        ))}
      </Listing>
    </Section>
  );
}

interface TermRowProps {
  term: Term;
  timeZone: string;
  onAct: ((act: SeatCommand) => void) | undefined;
}

function TermRow({ term, timeZone, onAct }: TermRowProps) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const from = format.shortDay(term.since, timeZone);
  const until = term.until && format.shortDay(term.until, timeZone);
  return (
    <ListRow
      title={term.name ?? term.organisation.name}
      facts={[
        t(`seat.${term.seat}`),
        term.name && term.organisation.name,
        until ? t('team.from', { from, until }) : t('team.since', { day: from }),
      ]}
      aside={onAct && <EndButton term={term} onAct={onAct} />}
    />
  );
}

function EndButton({ term, onAct }: { term: Term; onAct: (act: SeatCommand) => void }) {
  const { t } = useTranslation('network');
  return (
    useHasPermission('network:manage') && (
      <Button
        size="xs"
        variant="default"
        onClick={() => onAct({ kind: 'end', seat: term.seat, holder: term })}
      >
        {t('end.open')}
      </Button>
    )
  );
}
