import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import type { components } from '../api/schema.d.ts';
import { Form } from '../ui/Form.tsx';
import { LinkButton } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Page } from '../ui/Page.tsx';
import { SecondStepForm } from './authenticator/SecondStepForm.tsx';
import { oneTimeLinkQuery, useAcceptLink, useEnter, useLinkSignIn } from './queries.ts';
import { useGoWithLink } from './single-sign-on/queries.ts';
import { NewPassphraseField } from './NewPassphraseField.tsx';

type Link = components['schemas']['LinkView'];

/** Where a one-time link leads: joining, a new passphrase, or (demonstration only) a way in. */
export function OneTimeLinkPage() {
  // The token is taken once: the address loses it after it was used.
  const [token] = useState(() => window.location.hash.slice(1));
  const query = useQuery({ ...oneTimeLinkQuery(token), enabled: token.length === 43 });
  if (token.length !== 43 || isProblem(query.error, 'link-spent') || isProblem(query.error, 'invalid-input'))
    return <UsedLink />;
  return (
    <QueryBoundary query={query}>
      {(link) =>
        link.purpose === 'sign-in' ? (
          <DemoSignIn token={token} link={link} />
        ) : (
          <ChoosePassphrase token={token} link={link} />
        )
      }
    </QueryBoundary>
  );
}

/** Whoever joins begins with what is expected of them; all others with their home page. */
function useGoTo(to: '/' | '/first-day'): () => void {
  const navigate = useNavigate();
  return () => void navigate({ to, replace: true });
}

function ChoosePassphrase({ token, link }: { token: string; link: Link }) {
  const { t } = useTranslation('identity');
  const [passphrase, setPassphrase] = useState('');
  const renew = link.purpose === 'renew';
  const goOn = useGoTo(renew ? '/' : '/first-day');
  const accept = useAcceptLink(goOn);
  const enter = useEnter(goOn);
  const navigate = useNavigate();
  const secondStep = accept.data?.secondStep;
  if (secondStep)
    return (
      <Page title={t('secondStep.title')}>
        <SecondStepForm
          secondStep={secondStep}
          onSignedIn={enter}
          onStartAgain={() => void navigate({ href: '/sign-in', replace: true })}
        />
      </Page>
    );
  if (isProblem(accept.error, 'link-spent')) return <UsedLink />;
  if (link.isAgencyRequired) return <AgencyOnly token={token} link={link} />;
  return (
    <Page
      title={t(renew ? 'welcome.renewTitle' : 'welcome.title')}
      lead={t(renew ? 'welcome.renewLead' : 'welcome.lead', {
        name: link.name,
        organisation: link.organisation,
      })}
    >
      <Form
        draftKey={null}
        verb={t(renew ? 'welcome.renewVerb' : 'welcome.verb')}
        problem={accept.error}
        busy={accept.isPending}
        onSubmit={() => accept.mutate({ token, passphrase })}
      >
        <Text size="sm">
          {t('welcome.email')} <strong>{link.email}</strong>
        </Text>
        {/* For password managers: which account the passphrase belongs to. */}
        <input type="hidden" name="username" autoComplete="username" value={link.email} readOnly />
        <NewPassphraseField
          label={t('welcome.passphrase')}
          value={passphrase}
          onChange={setPassphrase}
          member={link}
        />
      </Form>
      {link.isAgencyOffered && <AgencyAccess token={token} link={link} />}
    </Page>
  );
}

function AgencyOnly({ token, link }: { token: string; link: Link }) {
  const { t } = useTranslation('identity');
  const { name, organisation } = link;
  return (
    <Page
      title={t(link.purpose === 'renew' ? 'welcome.linkTitle' : 'welcome.title')}
      lead={t('welcome.linkLead', { name, organisation })}
    >
      <AgencyAccess token={token} link={link} />
    </Page>
  );
}

/** The account at the member's organisation in the place of a passphrase. */
function AgencyAccess({ token, link }: { token: string; link: Link }) {
  const { t } = useTranslation('identity');
  const go = useGoWithLink(link.purpose === 'join' ? 'join' : 'sign-in');
  const text = link.isAgencyRequired ? 'welcome.agencyRequired' : 'welcome.agencyOffered';
  return (
    <Stack gap="sm" maw={560} align="flex-start">
      <Text size="sm">{t(text, { organisation: link.organisation })}</Text>
      <ProblemNotice problem={go.error} />
      <Button
        variant={link.isAgencyRequired ? 'filled' : 'default'}
        loading={go.isPending}
        onClick={() => go.mutate(token)}
      >
        {t('welcome.agency')}
      </Button>
    </Stack>
  );
}

function DemoSignIn({ token, link }: { token: string; link: Link }) {
  const { t } = useTranslation('identity');
  const signIn = useLinkSignIn(useGoTo('/'));
  if (isProblem(signIn.error, 'link-spent')) return <UsedLink />;
  return (
    <Page
      title={t('welcome.linkTitle')}
      lead={t('welcome.linkLead', { name: link.name, organisation: link.organisation })}
    >
      <Form
        draftKey={null}
        verb={t('welcome.linkVerb', { name: link.name })}
        problem={signIn.error}
        busy={signIn.isPending}
        onSubmit={() => signIn.mutate(token)}
      >
        {null}
      </Form>
    </Page>
  );
}

function UsedLink() {
  const { t } = useTranslation('identity');
  return (
    <Page title={t('welcome.spent')}>
      <Notice
        kind="note"
        actions={
          <LinkButton to="/sign-in" size="sm" variant="default">
            {t('welcome.toSignIn')}
          </LinkButton>
        }
      >
        {t('welcome.spentText')}
      </Notice>
    </Page>
  );
}
