/**
 * What the room of a meeting says of its agenda: that it is another now. Each reader fetches it with their
 * own rights.
 */
export interface AgendaLiveEvents {
  'agenda-changed': { readonly meetingId: string };
  /** Minutes, decisions or actions of the meeting. */
  'minutes-changed': { readonly meetingId: string };
  /** What is dealt with, who is there, or who asked to speak. */
  'session-changed': { readonly meetingId: string };
  'meeting-changed': { readonly meetingId: string };
}
