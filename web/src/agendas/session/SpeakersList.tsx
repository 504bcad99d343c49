import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/session.ts';
import { Section } from '../../ui/Page.tsx';
import { formatDuration, useElapsedSeconds } from './elapsed-time.ts';
import { useSeatLabel } from './use-seat-label.ts';
import type { MeetingSession, MeetingSessionMutations, Speaker } from './queries.ts';
import classes from './MeetingSession.module.css';

/** Who speaks, who waits in the order in which they are heard, who was heard and for how long. */
export function SpeakersList({
  session,
  mutations,
}: {
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  const { speakers, me, can } = session;
  const { member } = useSession();
  if (!speakers) return null;
  const { speaking, waiting, heard } = speakers;
  const mine =
    me.here &&
    !me.speaks &&
    (me.waits ? (
      <Button
        size="compact-sm"
        variant="default"
        loading={mutations.withdrawFloorRequest.isPending}
        onClick={() => mutations.withdrawFloorRequest.mutate(member.id)}
      >
        {t('speakers.takeBack')}
      </Button>
    ) : (
      <Button
        size="compact-sm"
        variant="light"
        loading={mutations.requestFloor.isPending}
        onClick={() => mutations.requestFloor.mutate(null)}
      >
        {t('speakers.ask')}
      </Button>
    ));
  return (
    <Section title={t('speakers.title')} aside={mine}>
      {speaking ? (
        <CurrentSpeaker key={speaking.beganAt} speaker={speaking} session={session} mutations={mutations} />
      ) : (
        <Text size="sm" c="dimmed">
          {t(waiting.length > 0 ? 'speakers.nobody' : 'speakers.none')}
        </Text>
      )}
      {waiting.length > 0 && (
        <WaitingSpeakers waiting={waiting} onFloor={can.chair ? mutations.giveFloor.mutate : undefined} />
      )}
      {can.chair && waiting[0] && (
        <Group mt="sm">
          <Button
            variant="light"
            loading={mutations.giveFloor.isPending}
            onClick={() => mutations.giveFloor.mutate(waiting[0]!.memberId)}
          >
            {t('speakers.next', { name: waiting[0].name })}
          </Button>
        </Group>
      )}
      {heard.length > 0 && <PastSpeakers heard={heard} />}
    </Section>
  );
}

function CurrentSpeaker({
  speaker,
  session,
  mutations,
}: {
  speaker: Speaker;
  session: MeetingSession;
  mutations: MeetingSessionMutations;
}) {
  const { t } = useTranslation('session');
  const seconds = useElapsedSeconds(speaker.beganAt ?? session.now, session.aheadMs);
  return (
    <div className={classes.speaking}>
      <SpeakerName person={speaker} />
      <span role="timer" aria-label={t('speakers.timer')} className={classes.clock}>
        {formatDuration(seconds)}
      </span>
      {(session.can.chair || session.me.speaks) && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => mutations.endTurn.mutate(speaker.memberId)}
        >
          {t('speakers.end')}
        </Button>
      )}
    </div>
  );
}

interface WaitingSpeakersProps {
  waiting: readonly Speaker[];
  /** Gives the floor to one of them; absent for those who do not chair. */
  onFloor: ((memberId: string) => void) | undefined;
}

/** The order is not that of asking: it is numbered, and its rule stands above it for everybody to read. */
function WaitingSpeakers({ waiting, onFloor }: WaitingSpeakersProps) {
  const { t } = useTranslation('session');
  return (
    <>
      <Text size="sm" c="dimmed" mt="xs">
        {t('speakers.waiting')}. {t('speakers.order')}
      </Text>
      <ol className={classes.list} data-numbered aria-label={t('speakers.waiting')}>
        {waiting.map((one) => (
          <li key={one.memberId}>
            <SpeakerName person={one} />
            {onFloor && (
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('speakers.giveTo', { name: one.name })}
                onClick={() => onFloor(one.memberId)}
              >
                {t('speakers.give')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function PastSpeakers({ heard }: { heard: readonly Speaker[] }) {
  const { t } = useTranslation('session');
  return (
    <details className={classes.heard}>
      <summary>{t('speakers.heard', { count: heard.length })}</summary>
      <ol className={classes.list}>
        {heard.map((one) => (
          <li key={`${one.memberId}${one.beganAt}`}>
            <SpeakerName person={one} />
            <span className={classes.clock}>{formatDuration(one.seconds ?? 0)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
}

function SpeakerName({ person }: { person: Speaker }) {
  const place = useSeatLabel();
  return (
    <span className={classes.who}>
      {person.name}
      <small>{place(person)}</small>
    </span>
  );
}
