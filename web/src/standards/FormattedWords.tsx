import { referredClause, type TextFormat } from '@nbn/contracts';
import { type FormattedRun, runsOf } from '@nbn/drafting';
import type { ReactNode } from 'react';
import { ReferenceLink } from './references/ReferenceLink.tsx';

const TAGS = { bold: 'strong', italic: 'em', sub: 'sub', super: 'sup' } as const;

const wordsAsTheyAre = (text: string): ReactNode => text;

interface FormattedWordsProps {
  text: string;
  formats?: readonly TextFormat[] | undefined;
  /** What the words of one form are drawn as; `from` is where they begin in the text. */
  children?: (text: string, from: number) => ReactNode;
}

function formed({ kinds, href }: FormattedRun, inner: ReactNode): ReactNode {
  return kinds.reduceRight<ReactNode>((words, kind) => {
    if (kind === 'link') {
      const clauseId = referredClause(href);
      return clauseId === null ? (
        <a href={href!} rel="noopener noreferrer" target="_blank">
          {words}
        </a>
      ) : (
        <ReferenceLink clauseId={clauseId}>{words}</ReferenceLink>
      );
    }
    const Tag = TAGS[kind];
    return <Tag>{words}</Tag>;
  }, inner);
}

/** Words as they look. Exactly the text, so that a selection in it has the text's own offsets. */
export function FormattedWords({ text, formats = [], children = wordsAsTheyAre }: FormattedWordsProps) {
  if (formats.length === 0) return children(text, 0);
  return runsOf({ text, formats }).map((run) => (
    <span key={run.from}>{formed(run, children(run.text, run.from))}</span>
  ));
}
