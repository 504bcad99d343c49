import { Button, Group, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { Section } from '../../ui/Page.tsx';
import { useSeatLabel } from './use-seat-label.ts';
import type { MeetingSession, MeetingSessionMutations } from './queries.ts';
import classes from './MeetingSession.module.css';

/** Who is there, by country and seat; members check themselves out here, and the chair checks others in and out. */
export function CheckedInMembers({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  const place = useSeatLabel();
  const { member } = useSession();
  const { here, can, me } = session;
  if (!here)
    return (
      me.here && (
        <Button variant="default" onClick={() => mutations.checkOut.mutate(member.id)}>
          {t('here.leave')}
        </Button>
      )
    );
  return (
    <Section
      title={t('here.title', { count: here.length })}
      aside={
        me.here && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            loading={mutations.checkOut.isPending}
            onClick={() => mutations.checkOut.mutate(member.id)}
          >
            {t('here.leave')}
          </Button>
        )
      }
    >
      {can.chair && session.expected && <CheckInForm session={session} mutations={mutations} />}
      {here.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('here.none')}
        </Text>
      ) : (
        <ul className={classes.list} aria-label={t('here.list')}>
          {here.map((one) => (
            <li key={one.memberId}>
              <span className={classes.who}>
                {one.name}
                <small>{place(one)}</small>
              </span>
              {can.chair && one.memberId !== member.id && (
                <Group gap={4} wrap="nowrap">
                  {session.speakers && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('here.askFor', { name: one.name })}
                      onClick={() => mutations.requestFloor.mutate(one.memberId)}
                    >
                      {t('here.wants')}
                    </Button>
                  )}
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    aria-label={t('here.out', { name: one.name })}
                    onClick={() => mutations.checkOut.mutate(one.memberId)}
                  >
                    {t('here.checkOut')}
                  </Button>
                </Group>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Checks somebody in who does not do it by themselves. */
function CheckInForm({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  const place = useSeatLabel();
  const [memberId, setMemberId] = useState<string | null>(null);
  const expected = session.expected ?? [];
  if (expected.length === 0) return null;
  return (
    <Group align="end" gap="xs" mb="sm" className={classes.desk}>
      <Select
        label={t('here.desk')}
        placeholder={t('here.choose')}
        searchable
        clearable
        value={memberId}
        onChange={setMemberId}
        nothingFoundMessage={t('here.nobody')}
        data={expected.map((one) => ({ value: one.memberId, label: `${one.name}, ${place(one)}` }))}
      />
      <Button
        variant="light"
        disabled={!memberId}
        loading={mutations.checkIn.isPending}
        onClick={() => memberId && mutations.checkIn.mutate(memberId, { onSuccess: () => setMemberId(null) })}
      >
        {t('here.checkIn')}
      </Button>
    </Group>
  );
}
