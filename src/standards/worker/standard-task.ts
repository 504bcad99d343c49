import { compareVersions, type ClauseDifference, type VersionedClause } from '@nbn/drafting';
import { type DefinedTerm, findTermForms, type TermForms } from '../definitions/definition-forms.ts';
import type { StandardContent } from '../import-export/standard-content.ts';
import { renderHtml } from '../import-export/render/render-html.ts';
import { renderJson } from '../import-export/render/render-json.ts';
import { type HeadingPages, renderPrint } from '../import-export/render/render-print.ts';
import { renderMarkdown } from '../import-export/render/render-markdown.ts';
import { type ComparedVersions, renderComparison } from '../versions/render-comparison.ts';

/** Formats of text that are written here; Word files have a thread of their own. */
export type TextFormat = 'html' | 'md' | 'json';

export interface CompareVersionsTask {
  readonly do: 'compare';
  readonly older: readonly VersionedClause[];
  readonly newer: readonly VersionedClause[];
}

export interface WriteComparisonTask extends Omit<CompareVersionsTask, 'do'> {
  readonly do: 'comparison';
  readonly versions: ComparedVersions;
}

export interface WriteTextFileTask {
  readonly do: 'file';
  readonly as: TextFormat;
  readonly content: StandardContent;
}

export interface FindTermFormsTask {
  readonly do: 'terms';
  readonly terms: readonly DefinedTerm[];
  readonly texts: readonly string[];
}

export interface WritePrintTask {
  readonly do: 'print';
  readonly content: StandardContent;
  readonly pages: HeadingPages;
}

export type StandardTask =
  | CompareVersionsTask
  | WriteComparisonTask
  | WriteTextFileTask
  | FindTermFormsTask
  | WritePrintTask;
export type StandardTaskResult =
  | { readonly differences: ClauseDifference[] }
  | { readonly comparison: string }
  | { readonly forms: TermForms[] }
  | { readonly bytes: Uint8Array };

const WRITERS: Readonly<Record<TextFormat, (content: StandardContent) => string>> = {
  html: renderHtml,
  md: renderMarkdown,
  json: renderJson,
};

/** What takes the longer, the more members wrote. It runs in a thread of its own. */
export function runStandardTask(order: StandardTask): StandardTaskResult {
  if (order.do === 'compare') return { differences: compareVersions(order.older, order.newer) };
  if (order.do === 'comparison')
    return { comparison: renderComparison(order.versions, compareVersions(order.older, order.newer)) };
  if (order.do === 'terms') return { forms: findTermForms(order.terms, order.texts) };
  const text =
    order.do === 'print' ? renderPrint(order.content, order.pages) : WRITERS[order.as](order.content);
  return { bytes: new TextEncoder().encode(text) };
}
