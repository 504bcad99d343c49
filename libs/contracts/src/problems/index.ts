import { AGENDA_PROBLEMS } from './agendas.ts';
import { MINUTES_PROBLEMS } from './minutes.ts';
import { MEETING_PROBLEMS } from './meetings.ts';
import { POLL_PROBLEMS } from './polls.ts';
import { AMENDMENT_PROBLEMS } from './amendments.ts';
import { CONSENSUS_PROBLEMS } from './consensus.ts';
import { CONSULTATION_PROBLEMS } from './consultations.ts';
import { BALLOT_PROBLEMS } from './ballots.ts';
import { DELIVERY_PROBLEMS } from './deliveries.ts';
import { DOCUMENT_PROBLEMS } from './documents.ts';
import { FUNDING_PROBLEMS } from './funding.ts';
import { IDENTITY_PROBLEMS } from './identity.ts';
import { MONITORING_REPORT_PROBLEMS } from './monitoring-reports.ts';
import { MONITORING_PROBLEMS } from './monitoring.ts';
import { NETWORK_PROBLEMS } from './network.ts';
import { PLATFORM_PROBLEMS } from './platform.ts';
import { PLAN_PROBLEMS } from './plans.ts';
import { PRACTICE_PROBLEMS } from './practices.ts';
import { PRIORITY_PROBLEMS } from './priorities.ts';
import { SAFEGUARDING_PROBLEMS } from './safeguarding.ts';
import { SOURCE_PROBLEMS } from './sources.ts';
import { STANDARDS_PROBLEMS } from './standards.ts';
import { TERM_PROBLEMS } from './terms.ts';
import { WORDING_PROBLEMS } from './wording.ts';

/** The closed list of problem codes: each with its status and its words. Features add their own file here. */
export const PROBLEMS = {
  ...PLATFORM_PROBLEMS,
  ...MEETING_PROBLEMS,
  ...POLL_PROBLEMS,
  ...BALLOT_PROBLEMS,
  ...PRIORITY_PROBLEMS,
  ...PRACTICE_PROBLEMS,
  ...PLAN_PROBLEMS,
  ...MONITORING_PROBLEMS,
  ...FUNDING_PROBLEMS,
  ...MONITORING_REPORT_PROBLEMS,
  ...STANDARDS_PROBLEMS,
  ...SOURCE_PROBLEMS,
  ...CONSULTATION_PROBLEMS,
  ...CONSENSUS_PROBLEMS,
  ...AMENDMENT_PROBLEMS,
  ...DELIVERY_PROBLEMS,
  ...DOCUMENT_PROBLEMS,
  ...IDENTITY_PROBLEMS,
  ...NETWORK_PROBLEMS,
  ...AGENDA_PROBLEMS,
  ...MINUTES_PROBLEMS,
  ...SAFEGUARDING_PROBLEMS,
  ...TERM_PROBLEMS,
  ...WORDING_PROBLEMS,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;
export type { ProblemText } from './problem-text.ts';
