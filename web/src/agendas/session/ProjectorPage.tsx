import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { useRoom } from '../../live/hooks.ts';
import { TextLink } from '../../ui/links.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageSkeleton } from '../../ui/PageSkeleton.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { CheckInCode } from './check-in/CheckInCode.tsx';
import { ItemClock } from './ItemClock.tsx';
import { projectorQuery, useRefetchProjector, type Projector } from './projector-queries.ts';
import classes from './Room.module.css';

/** A meeting in session for the wall: read only, large, and only what everyone in the room may see. */
export function ProjectorPage() {
  const { id = '' } = useParams({ strict: false });
  const refetch = useRefetchProjector(id);
  useRoom(`meeting:${id}`, { onEvent: refetch, onReset: refetch, onAccessLost: refetch });
  return (
    <QueryBoundary query={useQuery(projectorQuery(id))} skeleton={<PageSkeleton />}>
      {(projector) => <ProjectorContent projector={projector} />}
    </QueryBoundary>
  );
}

/** What stands on the wall. */
export function ProjectorContent({ projector }: { projector: Projector }) {
  const { t } = useTranslation('session');
  const wall = useRef<HTMLDivElement>(null);
  return (
    <Page
      title={t('projector.title')}
      trail={
        <TextLink to="/meetings/$id/session" params={{ id: projector.meetingId }}>
          {t('chair.session')}
        </TextLink>
      }
      action={
        <Button variant="default" onClick={() => void wall.current?.requestFullscreen()}>
          {t('projector.fullScreen')}
        </Button>
      }
      wide
    >
      <div ref={wall} className={classes.wall}>
        <p className={classes.meeting}>{projector.title}</p>
        {projector.state === 'in-session' ? (
          <ProjectedItem projector={projector} />
        ) : (
          <p className={classes.item}>{t(projector.state === 'held' ? 'over.title' : 'before.title')}</p>
        )}
        {projector.showsCode && <CheckInCode meetingId={projector.meetingId} />}
      </div>
    </Page>
  );
}

function ProjectedItem({ projector }: { projector: Projector }) {
  const { t } = useTranslation('session');
  const { current, next, decisions } = projector;
  return (
    <>
      <h2 className={classes.item} aria-live="polite">
        {current ? (current.title ?? t('now.closed')) : t('now.nothing')}
      </h2>
      {current?.beganAt && current.minutes !== null && (
        <ItemClock
          key={current.beganAt}
          beganAt={current.beganAt}
          now={projector.now}
          seconds={current.seconds ?? 0}
          minutes={current.minutes}
          aheadMs={projector.aheadMs}
        />
      )}
      <ProjectedSpeakers projector={projector} />
      {decisions.length > 0 && (
        <ul className={classes.decisions} aria-label={t('projector.decisions')}>
          {decisions.map(({ reference, text, indicative }) => (
            <li key={reference}>
              <small>
                {t('projector.decision', { reference })}
                {indicative && ` · ${t('projector.indicative')}`}
              </small>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      )}
      {next && <p className={classes.next}>{t('next.is', { title: next.title ?? t('now.closed') })}</p>}
    </>
  );
}

/** Who has the floor, by seat, and how many wait: no name stands on the wall. */
function ProjectedSpeakers({ projector: { speaking, waiting } }: { projector: Projector }) {
  const { t } = useTranslation(['session', 'agendas']);
  const format = useFormat();
  if (!speaking && waiting === 0) return null;
  const seat =
    speaking &&
    (speaking.country && speaking.seat
      ? t('agendas:presenter.seat', {
          country: format.country(speaking.country),
          seat: t(`agendas:seat.${speaking.seat}`),
        })
      : t('here.guest'));
  return (
    <p className={classes.next}>
      {seat && t('projector.speaking', { seat })}
      {seat && waiting > 0 && ' · '}
      {waiting > 0 && t('projector.waiting', { count: waiting })}
    </p>
  );
}
