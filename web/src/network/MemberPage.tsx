import { Anchor, Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission, useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { MemberRecovery } from '../identity/recovery/MemberRecovery.tsx';
import { MemberErasure } from '../privacy/MemberErasure.tsx';
import { TextLink } from '../ui/links.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { PageSkeleton } from '../ui/PageSkeleton.tsx';
import { MemberDialogs, type MemberCommand } from './MemberDialogs.tsx';
import { MemberState } from './MemberState.tsx';
import { memberQuery, type Member } from './queries.ts';
import { MemberSignOut } from './sign-out/MemberSignOut.tsx';
import classes from './Teams.module.css';

/** One member: organisation, capacity, address, and the secretariat's actions. */
export function MemberPage() {
  const { id } = useParams({ from: '/signed-in/network/members/$id' });
  return (
    <QueryBoundary query={useQuery(memberQuery(id))} skeleton={<PageSkeleton />}>
      {(member) => <MemberContent key={member.id} member={member} />}
    </QueryBoundary>
  );
}

export function MemberContent({ member }: { member: Member }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const invites = useHasPermission('members:invite');
  const mayRecover = useMayRecover(member);
  const { country, seat, office, organisation, email, invitationUntil, proposedOffice } = member;
  return (
    <Page
      title={member.name}
      trail={<TextLink to="/network/members">{t('members.title')}</TextLink>}
      facts={
        <>
          {invites && <MemberState member={member} />}
          {invitationUntil && <span>{t('member.opensUntil', { at: format.instant(invitationUntil) })}</span>}
          {proposedOffice && (
            <span>{t('member.proposedFor', { office: t(`office.${proposedOffice}`) })}</span>
          )}
        </>
      }
    >
      <dl className={classes.seats}>
        <dt>{t('member.organisation')}</dt>
        <dd>{organisation.name}</dd>
        <dt>{t('member.country')}</dt>
        <dd>{country ? format.country(country) : t('place.international')}</dd>
        <dt>{t('member.capacity')}</dt>
        <dd>{office ? t(`office.${office}`) : t(`role.${member.role}`)}</dd>
        {seat && (
          <>
            <dt>{t('member.seat')}</dt>
            <dd>
              <TextLink to="/network/teams/$country" params={{ country: seat.country }}>
                {t('member.seatIn', { seat: t(`seat.${seat.type}`), country: format.country(seat.country) })}
              </TextLink>
            </dd>
          </>
        )}
        {email && (
          <>
            <dt>{t('member.email')}</dt>
            <dd>
              <Anchor href={`mailto:${email}`}>{email}</Anchor>
            </dd>
          </>
        )}
      </dl>
      {mayRecover && <MemberRecovery member={member} />}
      {invites && member.state !== 'left' && <MemberActions member={member} />}
      {invites && member.state === 'left' && <MemberErasure id={member.id} name={member.name} />}
    </Page>
  );
}

/** The secretariat and the team of the member's country; for members of no country any team. Never oneself. */
function useMayRecover({ id, state, country }: Member): boolean {
  const reader = useSession().member;
  if (reader.id === id || state !== 'active') return false;
  if (reader.role === 'secretariat') return true;
  return reader.seat !== null && (country === null || reader.seat.country === country);
}

const INVITATION_OF = { active: 'renew', listed: 'invite' } as const;

/** What the secretariat may do now; nobody takes themselves out. */
function MemberActions({ member }: { member: Member }) {
  const { t } = useTranslation('network');
  const self = useSession().member.id === member.id;
  const [act, setAct] = useState<MemberCommand | null>(null);
  const quiet = { variant: 'default', size: 'sm' } as const;
  const invitation = INVITATION_OF[member.state as keyof typeof INVITATION_OF] ?? 'inviteAgain';
  return (
    <Section title={t('member.acts')}>
      <Group gap="sm">
        <Button {...quiet} onClick={() => setAct('change')}>
          {t('member.change')}
        </Button>
        <Button {...quiet} onClick={() => setAct(invitation)}>
          {t(`act.${invitation}.verb`)}
        </Button>
        {member.invitationUntil && (
          <Button {...quiet} onClick={() => setAct('revoke')}>
            {t('act.revoke.verb')}
          </Button>
        )}
        {member.state === 'active' && !self && <MemberSignOut id={member.id} name={member.name} />}
        {!self && (
          <Button {...quiet} onClick={() => setAct('letGo')}>
            {t('act.letGo.verb')}
          </Button>
        )}
      </Group>
      {act && <MemberDialogs member={member} act={act} onClose={() => setAct(null)} />}
    </Section>
  );
}
