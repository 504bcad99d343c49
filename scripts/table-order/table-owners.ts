import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tables and views that no entity stands for: they are read and written by SQL alone. */
const WITHOUT_ENTITY: Readonly<Record<string, readonly string[]>> = {
  platform: [
    'audit_entry',
    'delivery',
    'installation',
    'live_event',
    'live_room',
    'outbox',
    'worker_heartbeat',
  ],
  // The view `membership` is how every feature knows what a member is; its rows are the Network's too.
  identity: [
    'account_identity',
    'account_recovery',
    'account_recovery_confirmation',
    'agency_sign_in',
    'authenticator',
    'identity_provider',
    'known_device',
    'logout_token',
    'membership',
    'not_me_link',
    'passkey',
    'recovery_code',
    'sign_in_challenge',
    'sign_in_limit',
  ],
  network: ['team_seat'],
  reminders: ['sent_reminder'],
  safeguarding: ['safeguarding_release', 'safeguarding_report', 'safeguarding_sweep'],
  ballots: [
    'ballot_arrangement',
    'ballot_box',
    'ballot_bundle_holder',
    'ballot_email_line',
    'ballot_entry',
    'ballot_followup',
    'ballot_lot_text',
    'ballot_note',
    'ballot_open_box',
    'ballot_paper',
    'ballot_reader',
    'ballot_reason',
    'ballot_record',
    'ballot_release',
    'ballot_sealed',
    'ballot_seat',
  ],
  meetings: ['meetings_version', 'reply_mailbox'],
  agendas: [
    'action_history_entry',
    'action_link',
    'decision_area',
    'decision_clause',
    'follow_up_transition',
    'meeting_number',
    'minutes_addendum',
    'minutes_entry_revision',
    'minutes_present',
    'minutes_transition',
  ],
  standards: [
    'adoption_change',
    'adoption_voice_change',
    'clause_area',
    'consensus_clause',
    'consensus_outcome',
    'consensus_rating',
    'consensus_report_text',
    'consensus_round_clause',
    'national_consultation_kind',
    'national_consultation_reply',
    'published_change',
    'published_standard',
    'published_version',
    'version_citation',
    'version_definition',
    'version_source',
  ],
  priorities: ['priority_area', 'priority_comment', 'priority_link', 'priority_transition'],
  plans: ['work_plan_progress'],
  practices: [
    'conversation',
    'conversation_entry',
    'conversation_read',
    'practice_clause',
    'practice_use',
    'practice_version',
    'question_recipient',
    'question_version',
  ],
  funding: [
    'application_decision',
    'application_line',
    'exchange_rate',
    'fund',
    'fund_country',
    'fund_decider',
    'fund_grant',
    'funding_application',
    'funding_call',
    'grant_line',
    'grant_milestone',
    'grant_payment',
    'grant_report',
    'grant_report_transition',
    'line_control',
    'report_line',
  ],
  monitoring: ['crosswalk_link', 'recommendation_provision'],
  contributions: ['contribution_look', 'contribution_stale'],
  notifications: ['notification', 'push_subscription'],
  operations: ['backup_run'],
  privacy: ['erased_member'],
  search: ['search_stale', 'search_sweep', 'search_word', 'term_bank'],
};

const ENTITY = /@Entity\(\s*(?:\{\s*name:\s*)?(?:'([a-z_]+)')?/g;

/** Which feature has a table, and whether an entity says so. */
export interface TableOwner {
  readonly table: string;
  readonly feature: string;
}

/** A source file of the server that is neither test nor migration, with the folder of `src` that it is in. */
export interface SourceFile {
  readonly feature: string;
  readonly path: string;
  readonly source: string;
}

export function readServerSources(): SourceFile[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?!database).*\/.*\.ts$/.test(path) && !path.endsWith('.spec.ts'))
    .map((path) => ({
      feature: path.split('/')[0]!,
      path: join('src', path),
      source: readFileSync(join('src', path), 'utf8'),
    }));
}

/** Whose each table is: of the feature in which its entity stands, or that is said to have it here. */
export function findTableOwners(files: readonly SourceFile[]): TableOwner[] {
  const byEntity = files.flatMap(({ feature, path, source }) =>
    [...source.matchAll(ENTITY)].map(([, table]) => {
      if (!table) throw new Error(`An entity of ${path} does not name its table`);
      return { table, feature };
    }),
  );
  const said = Object.entries(WITHOUT_ENTITY).flatMap(([feature, tables]) =>
    tables.map((table) => ({ table, feature })),
  );
  return [...byEntity, ...said];
}
