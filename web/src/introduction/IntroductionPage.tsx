import { Button, List, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeQuery } from '../home/queries.ts';
import { PendingItems } from '../home/PendingItems.tsx';
import { useFormat } from '../i18n/format.ts';
import { Page, Section } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { introductionQuery, useConfirmIntroduction, type Introduction } from './queries.ts';
import { ProfileForm } from './ProfileForm.tsx';
import { SeatPhone } from './SeatPhone.tsx';
import { TextLink } from '../ui/links.tsx';

/** As many sentences as say what is expected of each. */
const EXPECTED = ['first', 'second', 'third'] as const;

/** The first day: what one holds, what is expected, what is open now, and what to set. */
export function IntroductionPage() {
  return (
    <QueryBoundary query={useQuery(introductionQuery)}>
      {(introduction) => <Content introduction={introduction} />}
    </QueryBoundary>
  );
}

function Content({ introduction }: { introduction: Introduction }) {
  const { t } = useTranslation('introduction');
  const format = useFormat();
  const { role, seat, country, since, formerHolder, appointmentId } = introduction;
  const place = country ? format.country(country) : '';
  return (
    <Page
      title={t(seat ? `title.${seat}` : `title.${role}`, { country: place })}
      lead={t(seat ? 'lead.seat' : `lead.${role}`)}
      facts={
        since && (
          <>
            <span>{t('since', { day: format.date(since.slice(0, 10)) })}</span>
            {formerHolder && <span>{t('former', { name: formerHolder })}</span>}
          </>
        )
      }
    >
      <Section title={t('expected.title')}>
        <List spacing="xs">
          {EXPECTED.map((key) => (
            <List.Item key={key}>{t(`expected.${seat ?? role}.${key}`)}</List.Item>
          ))}
        </List>
      </Section>
      <Section title={t('open.title')}>
        <OpenNow />
      </Section>
      <Section title={t('settings.title')}>
        <Stack gap="lg">
          <ProfileForm />
          {seat && appointmentId && <SeatPhone appointmentId={appointmentId} />}
          <TextLink to="/reminders">{t('settings.reminders')}</TextLink>
        </Stack>
      </Section>
      <Finish needed={introduction.needed} />
    </Page>
  );
}

function OpenNow() {
  return (
    <QueryBoundary query={useQuery(homeQuery)}>{({ waits }) => <PendingItems waits={waits} />}</QueryBoundary>
  );
}

/** Confirms that one has read it; the page does not ask for it again. */
function Finish({ needed }: { needed: boolean }) {
  const { t } = useTranslation('introduction');
  const navigate = useNavigate();
  const confirm = useConfirmIntroduction();
  const goHome = () => void navigate({ to: '/' });
  return (
    <>
      <ProblemNotice problem={confirm.error} />
      <div>
        <Button
          loading={confirm.isPending}
          onClick={() => (needed ? confirm.mutate(undefined, { onSuccess: goHome }) : goHome())}
        >
          {t(needed ? 'finish' : 'home')}
        </Button>
      </div>
    </>
  );
}
