import type { TextFormat } from '@nbn/contracts';
import { type FormattedRun, runsOf } from '@nbn/drafting';
import type { ReactNode } from 'react';

const TAGS = { bold: 'strong', italic: 'em', sub: 'sub', super: 'sup' } as const;

interface FormattedWordsProps {
  text: string;
  formats?: readonly TextFormat[] | undefined;
}

function formed({ text, kinds, href }: FormattedRun): ReactNode {
  return kinds.reduceRight<ReactNode>((words, kind) => {
    if (kind === 'link')
      return (
        <a href={href!} rel="noopener noreferrer" target="_blank">
          {words}
        </a>
      );
    const Tag = TAGS[kind];
    return <Tag>{words}</Tag>;
  }, text);
}

/** Words as they look. Exactly the text, so that a selection in it has the text's own offsets. */
export function FormattedWords({ text, formats = [] }: FormattedWordsProps) {
  if (formats.length === 0) return text;
  return runsOf({ text, formats }).map((run) => <span key={run.from}>{formed(run)}</span>);
}
