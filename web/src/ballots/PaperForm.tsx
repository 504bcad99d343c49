import { ApprovalPaper } from './ApprovalPaper.tsx';
import { ChoicePaper } from './ChoicePaper.tsx';
import { ConsentPaper } from './ConsentPaper.tsx';
import { DotsPaper, ScorePaper } from './NumbersPaper.tsx';
import { formKindOf, maximumOf, type PaperDraft } from './paper-draft.ts';
import type { Ballot } from './queries.ts';
import { RankingPaper } from './RankingPaper.tsx';

interface PaperFormProps {
  ballot: Pick<Ballot, 'method' | 'options' | 'rules'>;
  draft: PaperDraft;
  onChange: (draft: PaperDraft) => void;
}

/** The paper of a ballot's method, to be filled in. */
export function PaperForm({ ballot, draft, onChange }: PaperFormProps) {
  const { options } = ballot;
  const most = maximumOf(ballot);
  switch (formKindOf(ballot.method)) {
    case 'approvals':
      return (
        <ApprovalPaper
          options={options}
          approvals={draft.approvals}
          onChange={(approvals) => onChange({ ...draft, approvals })}
        />
      );
    case 'ranking':
      return (
        <RankingPaper
          options={options}
          rows={draft.rows}
          equalRanks={ballot.method !== 'stv' && ballot.method !== 'irv'}
          onChange={(rows) => onChange({ ...draft, rows })}
        />
      );
    case 'scores':
      return (
        <ScorePaper
          options={options}
          numbers={draft.scores}
          most={most}
          onChange={(scores) => onChange({ ...draft, scores })}
        />
      );
    case 'dots':
      return (
        <DotsPaper
          options={options}
          numbers={draft.dots}
          most={most}
          onChange={(dots) => onChange({ ...draft, dots })}
        />
      );
    case 'choice':
      return (
        <ChoicePaper choice={draft.choice ?? null} onChange={(choice) => onChange({ ...draft, choice })} />
      );
    case 'consent':
      return <ConsentPaper draft={draft.consent} onChange={(consent) => onChange({ ...draft, consent })} />;
  }
}
