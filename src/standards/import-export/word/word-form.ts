import type { FormatKind } from '@nbn/contracts';
import type { FormattedRun } from '@nbn/drafting';
import { ExternalHyperlink, InternalHyperlink, type IRunOptions, type ParagraphChild } from 'docx';
import { LINK_STYLE } from './word-styles.ts';

const FORMATS: Readonly<Record<Exclude<FormatKind, 'link'>, IRunOptions>> = {
  bold: { bold: true },
  italic: { italics: true },
  sub: { subScript: true },
  super: { superScript: true },
};

/** How words of one form are to look in Word. */
export const runForm = ({ kinds, href }: FormattedRun): IRunOptions =>
  Object.assign(
    href === null ? {} : { style: LINK_STYLE },
    ...kinds.map((kind) => (kind === 'link' ? {} : FORMATS[kind])),
  );

/** The runs of words of one form, as a link where they are one: to an address, or to a place in the file. */
export function linkedRuns({ href }: FormattedRun, children: ParagraphChild[]): ParagraphChild[] {
  if (href === null) return children;
  return [
    href.startsWith('#')
      ? new InternalHyperlink({ anchor: href.slice(1), children })
      : new ExternalHyperlink({ link: href, children }),
  ];
}
