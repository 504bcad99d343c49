/** What an email is about: one meeting, or a series as a whole. Both are gathered, claimed and sent alike. */
export interface EmailTopic {
  /** What each person was last sent, and when the next email is due. */
  readonly stateTable: 'meeting_email_state' | 'series_email_state';
  readonly invitationTable: 'meeting_invitation' | 'series_invitation';
  readonly idColumn: 'meeting_id' | 'series_id';
}

export const MEETING_EMAILS: EmailTopic = {
  stateTable: 'meeting_email_state',
  invitationTable: 'meeting_invitation',
  idColumn: 'meeting_id',
};

export const SERIES_EMAILS: EmailTopic = {
  stateTable: 'series_email_state',
  invitationTable: 'series_invitation',
  idColumn: 'series_id',
};
