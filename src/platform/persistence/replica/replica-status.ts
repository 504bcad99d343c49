import { serializeError, type SerializedError } from '../../log/error-serializer.ts';
import { log } from '../../log/log.ts';
import type { ReplicaVerdict } from './replica-verdict.ts';

/** Why a replica is not read, or that it is. */
export type ReplicaState = ReplicaVerdict | 'away';
export const REPLICA_STATES: readonly ReplicaState[] = [
  'current',
  'behind',
  'away',
  'promoted',
  'other',
  'clock',
];

/** A replica that is some seconds behind under load is no news. */
const UNNOTICED_BEHIND_MS = 10_000;

/** What is known of the replica. That it is not read is said once in the log, and once that it is read again. */
export class ReplicaStatus {
  state: ReplicaState = 'current';
  private since = 0;
  private said = false;

  note(state: ReplicaState, error?: unknown): void {
    if (state !== this.state) this.change(state);
    if (state === 'current' || this.said) return;
    if (state === 'behind' && performance.now() - this.since < UNNOTICED_BEHIND_MS) return;
    this.said = true;
    const fault = error === undefined ? {} : { error: withoutFrames(error) };
    log.warn({ replica: state, ...fault }, 'the replica is not read; the database answers alone');
  }

  private change(state: ReplicaState): void {
    if (state === 'current' && this.said) {
      const seconds = Math.round((performance.now() - this.since) / 100) / 10;
      log.warn({ seconds }, 'the replica is read again');
    }
    if (this.state === 'current') this.since = performance.now();
    if (state === 'current') this.said = false;
    this.state = state;
  }
}

/** Where in our code it was missed says nothing of why. */
function withoutFrames(error: unknown): Omit<SerializedError, 'frames'> {
  const { frames: _, ...fault } = serializeError(error);
  return fault;
}
