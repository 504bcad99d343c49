import { Notice } from './Notice.tsx';
import type { ProblemText } from './ProblemNotice.tsx';

interface FailureNoticeProps {
  /** As the answer tells it, in the reader's language. */
  problem: ProblemText | null;
  /** What is said where nothing is known of the reason. */
  title: string;
}

/** Why something that was asked for earlier could not be made. */
export function FailureNotice({ problem, title }: FailureNoticeProps) {
  return (
    <Notice kind="loss" title={problem?.title ?? title}>
      {problem?.detail}
    </Notice>
  );
}
