import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHasPermission } from '../api/session.ts';
import { PendingRecoveries } from '../identity/recovery/PendingRecoveries.tsx';
import { useFormat } from '../i18n/format.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LinkButton, RowLink } from '../ui/links.tsx';
import { Listing, ListRow } from '../ui/Listing.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { LoadMore } from '../ui/LoadMore.tsx';
import { Page } from '../ui/Page.tsx';
import { membersFilterOf } from './filters.ts';
import { InviteMemberDialog } from './InviteMemberDialog.tsx';
import { MembersFilterForm } from './MembersFilterForm.tsx';
import { MemberState } from './MemberState.tsx';
import { NetworkTabs } from './NetworkTabs.tsx';
import { OfficeProposals } from './OfficeProposals.tsx';
import { EverybodySignOut } from './sign-out/EverybodySignOut.tsx';
import { membersQuery, type Member } from './queries.ts';

/** The people of the Network, as far as the reader may know them. The filter stands in the address. */
export function MembersPage() {
  const { t } = useTranslation('network');
  const filter = membersFilterOf(useSearch({ strict: false }));
  const members = useInfiniteQuery(membersQuery(filter));
  const invites = useHasPermission('members:invite');
  const navigate = useNavigate();
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      title={t('members.title')}
      lead={t(invites ? 'members.leadAll' : 'members.lead')}
      action={invites && <Button onClick={() => setInviting(true)}>{t('invite.open')}</Button>}
    >
      <NetworkTabs here="members" />
      <OfficeProposals />
      <PendingRecoveries />
      <MembersFilterForm key={JSON.stringify(filter)} filter={filter} />
      <QueryBoundary query={members}>
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return rows.length === 0 ? (
            <EmptyState
              title={t('members.none.title')}
              text={t('members.none.text')}
              step={
                <LinkButton to="/network/members" search={{}} variant="default">
                  {t('members.none.all')}
                </LinkButton>
              }
            />
          ) : (
            <Listing label={t('members.list')}>
              {rows.map((member) => (
                <MemberRow key={member.id} member={member} />
              ))}
            </Listing>
          );
        }}
      </QueryBoundary>
      <LoadMore query={members} />
      {invites && <EverybodySignOut />}
      {inviting && (
        <InviteMemberDialog
          onClose={() => setInviting(false)}
          onInvited={({ id }) => void navigate({ to: '/network/members/$id', params: { id } })}
        />
      )}
    </Page>
  );
}

/** Who it is, where from, and in which capacity. */
function MemberRow({ member }: { member: Member }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const invites = useHasPermission('members:invite');
  return (
    <ListRow
      title={
        <RowLink to="/network/members/$id" params={{ id: member.id }}>
          {member.name}
        </RowLink>
      }
      facts={[
        member.organisation.name,
        member.country ? format.country(member.country) : t('place.international'),
        member.seat && t(`seat.${member.seat.type}`),
        member.office && t(`office.${member.office}`),
      ]}
      aside={invites && <MemberState member={member} />}
    />
  );
}
