import { Button, Group, Loader, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pageCover } from '../../app/session-end/page-cover.ts';
import { ChoiceField, Form } from '../../ui/Form.tsx';
import { LinkButton } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { readAnswer, takeWay } from './agency-way.ts';
import { listedAgenciesQuery, useArrival, useGoToSignIn } from './queries.ts';

/** The way to an organisation's own sign-in, and the page to which it sends people back. */
export function AgencySignInPage() {
  const [answer] = useState(() => readAnswer(window.location.search));
  const { organisationId }: { organisationId?: string } = useParams({ strict: false });
  useEffect(() => pageCover.hide(), []);
  if (answer) return <Arrival answer={answer} />;
  return organisationId ? <Known organisationId={organisationId} /> : <Choice />;
}

/** By the direct address, which the secretariat hands out. */
function Known({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('single-sign-on');
  const go = useGoToSignIn();
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
  const go = useGoToSignIn();
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
  return (
    <LinkButton to="/sign-in" activeOptions={{ exact: true }} variant="default">
      {t('signIn.back')}
    </LinkButton>
  );
}

function Arrival({ answer }: { answer: NonNullable<ReturnType<typeof readAnswer>> }) {
  const { t } = useTranslation('single-sign-on');
  const [way] = useState(takeWay);
  const navigate = useNavigate();
  const arrival = useArrival((href) => void navigate({ href, replace: true }));
  const { mutate, error } = arrival;
  useEffect(() => {
    if (way) mutate({ way, answer });
  }, [way, answer, mutate]);
  const isOwn = way?.purpose === 'link' || way?.purpose === 'verification';
  return (
    <Page title={t('signIn.title')}>
      {way && !error && <Loader />}
      {!way && <Notice kind="note">{t('signIn.lost')}</Notice>}
      <ProblemNotice problem={error} />
      {(!way || error) && (
        <Group>
          <Button onClick={() => void navigate({ href: isOwn ? way.returnTo : '/sign-in/agency' })}>
            {t('signIn.again')}
          </Button>
          <OtherWays />
        </Group>
      )}
    </Page>
  );
}
