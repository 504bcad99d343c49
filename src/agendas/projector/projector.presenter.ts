import type { ItemRunRow } from '../session/meeting-session.query.ts';
import type { ProjectedItemView, ProjectorView } from './dto/projector.view.ts';
import type { ProjectorRead } from './projector.query.ts';

const CLOSED_ITEM: ProjectedItemView = {
  title: null,
  kind: null,
  beganAt: null,
  seconds: null,
  minutes: null,
};

function presentItem(run: ItemRunRow | undefined): ProjectedItemView | null {
  if (!run) return null;
  if (run.id === null) return CLOSED_ITEM;
  const { title, kind, beganAt, seconds, minutes } = run;
  return { title, kind, beganAt: beganAt?.toISOString() ?? null, seconds, minutes };
}

/** A session as it is shown on the wall. */
export function presentProjector({
  now,
  meeting,
  showsCode,
  runs,
  speakers,
  decisions,
}: ProjectorRead): ProjectorView {
  const place = runs.findIndex((run) => run.current);
  const next = runs[place + 1];
  const speaking = speakers?.speaking ?? null;
  return {
    meetingId: meeting.id,
    title: meeting.title,
    state: meeting.state,
    showsCode,
    now: now.toISOString(),
    current: presentItem(runs[place]),
    next: next ? { title: next.title } : null,
    speaking: speaking && { country: speaking.country, seat: speaking.seat },
    waiting: speakers?.waiting.length ?? 0,
    decisions: decisions
      .toReversed()
      .map(({ reference, text, indicative }) => ({ reference, text, indicative })),
  };
}
