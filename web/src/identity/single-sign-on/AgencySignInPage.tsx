import { Button, Group, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageCover } from '../../app/session-end/page-cover.ts';
import { ChoiceField, Form } from '../../ui/Form.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { returnPath } from '../return-path.ts';
import { type AgencyReply, readReply, takeWay } from './agency-way.ts';
import { listedAgenciesQuery, useArrival, useGoToSignIn } from './queries.ts';

/** The way to an organisation's own sign-in, and the page to which it sends people back. */
export function AgencySignInPage() {
  const [reply, setReply] = useState(() => readReply(window.location.search));
  const { organisationId }: { organisationId?: string } = useParams({ strict: false });
  useEffect(() => pageCover.hide(), []);
  if (reply) return <Arrival {...reply} onStartAgain={() => setReply(null)} />;
  return organisationId ? <Known organisationId={organisationId} /> : <Choice />;
}

/** Where the member wanted to be when sign-in came between. */
function useReturn(): string {
  const search: { return?: unknown } = useSearch({ strict: false });
  return returnPath(search.return);
}

/** By the direct address, which the secretariat hands out. */
function Known({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('single-sign-on');
  const go = useGoToSignIn(useReturn());
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      <ProblemNotice problem={go.error} />
      <Group>
        <Button loading={go.isPending} onClick={() => go.mutate(organisationId)}>
          {t('signIn.verb')}
        </Button>
        <OtherWays />
      </Group>
    </Page>
  );
}

/** Of the organisations that want to be named; the others have their direct address. */
function Choice() {
  const { t } = useTranslation('single-sign-on');
  const query = useQuery(listedAgenciesQuery);
  const go = useGoToSignIn(useReturn());
  return (
    <Page title={t('signIn.title')} lead={t('signIn.lead')}>
      <QueryBoundary query={query}>
        {({ items }) =>
          items.length > 0 && (
            <Form
              draftKey={null}
              verb={t('signIn.verb')}
              problem={go.error}
              busy={go.isPending}
              onSubmit={(values) => go.mutate(values.get('organisationId') as string)}
            >
              <ChoiceField
                name="organisationId"
                label={t('signIn.organisation')}
                data={items.map(({ organisationId, name }) => ({ value: organisationId, label: name }))}
              />
            </Form>
          )
        }
      </QueryBoundary>
      <Text size="sm" c="dimmed" maw={560}>
        {t('signIn.unlisted')}
      </Text>
      <Group>
        <OtherWays />
      </Group>
    </Page>
  );
}

function OtherWays() {
  const { t } = useTranslation('single-sign-on');
  const back = useReturn();
  return (
    <LinkButton
      to="/sign-in"
      search={back === '/' ? {} : { return: back }}
      activeOptions={{ exact: true }}
      variant="default"
    >
      {t('signIn.back')}
    </LinkButton>
  );
}

interface ArrivalProps extends AgencyReply {
  /** What came back is done with: the page may be the one that led there. */
  onStartAgain: () => void;
}

function Arrival({ answer, isCancelled, onStartAgain }: ArrivalProps) {
  const { t } = useTranslation('single-sign-on');
  const [way] = useState(takeWay);
  const navigate = useNavigate();
  const arrival = useArrival((href) => void navigate({ href, replace: true }));
  const { mutate, error } = arrival;
  useEffect(() => {
    if (way && !isCancelled) mutate({ way, answer });
  }, [way, answer, isCancelled, mutate]);
  const hasFailed = !way || isCancelled || error !== null;
  return (
    <Page title={t('signIn.title')}>
      {!hasFailed && <Loader />}
      {!way && <Notice kind="note">{t('signIn.lost')}</Notice>}
      {way && isCancelled && (
        <Notice kind="note" title={t('signIn.cancelled')}>
          <p>{t('signIn.cancelledText')}</p>
        </Notice>
      )}
      <ProblemNotice problem={error} />
      {hasFailed && <NextSteps startedAt={way?.startedAt ?? '/sign-in/agency'} onStartAgain={onStartAgain} />}
    </Page>
  );
}

/** How to go on where nobody was signed in: from the page that led to the provider. */
function NextSteps({ startedAt, onStartAgain }: { startedAt: string; onStartAgain: () => void }) {
  const { t } = useTranslation('single-sign-on');
  const navigate = useNavigate();

  function startAgain() {
    onStartAgain();
    void navigate({ href: startedAt });
  }

  if (startedAt.startsWith('/welcome')) return <Text maw={560}>{t('signIn.openLink')}</Text>;
  return (
    <Group>
      <Button onClick={startAgain}>{t('signIn.again')}</Button>
      {startedAt.startsWith('/sign-in') && <OtherWays />}
    </Group>
  );
}
