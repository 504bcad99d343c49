import { compareVersions, type ClauseDifference, type VersionedClause } from '@nbn/drafting';
import type { StandardContent } from '../exchange/content.ts';
import { htmlFile } from '../exchange/files/html-file.ts';
import { jsonFile } from '../exchange/files/json-file.ts';
import { markdownFile } from '../exchange/files/markdown-file.ts';

/** Formats of text that are written here; Word files have a thread of their own. */
export type TextFormat = 'html' | 'md' | 'json';

export interface ComparisonOrder {
  readonly do: 'compare';
  readonly older: readonly VersionedClause[];
  readonly newer: readonly VersionedClause[];
}

export interface TextFileOrder {
  readonly do: 'file';
  readonly as: TextFormat;
  readonly content: StandardContent;
}

export type StandardOrder = ComparisonOrder | TextFileOrder;
export type StandardAnswer = { readonly differences: ClauseDifference[] } | { readonly bytes: Uint8Array };

const WRITERS: Readonly<Record<TextFormat, (content: StandardContent) => string>> = {
  html: htmlFile,
  md: markdownFile,
  json: jsonFile,
};

/** What takes the longer, the more members wrote. It runs in a thread of its own. */
export function compute(order: StandardOrder): StandardAnswer {
  if (order.do === 'compare') return { differences: compareVersions(order.older, order.newer) };
  return { bytes: new TextEncoder().encode(WRITERS[order.as](order.content)) };
}
