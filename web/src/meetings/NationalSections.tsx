import { SharedDecisions } from '../decisions/SharedDecisions.tsx';
import { NationalMeetings } from './NationalMeetings.tsx';

/** What countries share of the meetings that they held for themselves: their days, and what they decided. */
export function NationalSections() {
  return (
    <>
      <NationalMeetings />
      <SharedDecisions country={null} />
    </>
  );
}
