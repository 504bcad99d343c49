import { ConsensusOutcomeView } from './consensus.view.ts';

export class ReportItemView {
  /** As the ACCORD checklist numbers it: T1, I1 … O3. */
  id!: string;
  section!: 'title' | 'introduction' | 'methods' | 'results' | 'discussion' | 'other';
  /** What the item asks. */
  asks!: string;
  /** Whether people can add to it; what the records alone know is not written by hand. */
  writable!: boolean;
  /** What the records say. */
  recorded!: string | null;
  /** What people say. */
  text!: string;
  revision!: number;
  /** Neither the records nor people say anything. */
  missing!: boolean;
}

export class ReportClauseRoundView {
  round!: number;
  /** Its words changed since: it no longer counts. */
  void!: boolean;
  outcome!: ConsensusOutcomeView;
  reasons!: string[];
}

export class ReportClauseView {
  number!: string;
  text!: string;
  removed!: boolean;
  rounds!: ReportClauseRoundView[];
}

export class ConsensusReportView {
  processId!: string;
  title!: string;
  items!: ReportItemView[];
  /** The items that are still missing. */
  missing!: string[];
  clauses!: ReportClauseView[];
}
