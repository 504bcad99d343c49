/** The document as mammoth reads it, as far as it is looked at here. */
export interface WordNode {
  readonly type: string;
  readonly children?: readonly WordNode[];
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string | number } | null;
  readonly value?: string;
  readonly href?: string;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderline?: boolean;
  readonly isStrikethrough?: boolean;
}

export interface WordNote {
  readonly noteType: string;
  readonly noteId: string;
  readonly body: readonly WordNode[];
}

export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): WordNote | undefined };
  readonly comments: readonly unknown[];
}

/** What one paragraph says, and what it has besides words. */
export interface ParagraphWords {
  readonly text: string;
  readonly notes: readonly WordNode[];
  readonly images: number;
  readonly links: number;
  readonly checkboxes: number;
  readonly formatted: number;
}

/** Reads a paragraph's words. A tab stays a tab: what stands before it may be a number. */
export function wordsIn(node: WordNode): ParagraphWords {
  const found = { text: '', notes: [] as WordNode[], images: 0, links: 0, checkboxes: 0, formatted: 0 };
  walk(node, found);
  return found;
}

function walk(node: WordNode, found: { text: string; notes: WordNode[]; images: number; links: number; checkboxes: number; formatted: number }): void {
  switch (node.type) {
    case 'text':
      found.text += node.value ?? '';
      return;
    case 'tab':
      found.text += '\t';
      return;
    case 'break':
      if (node.breakType === 'line') found.text += '\n';
      return;
    case 'image':
      found.images += 1;
      return;
    case 'checkbox':
      found.checkboxes += 1;
      return;
    case 'noteReference':
      found.notes.push(node);
      return;
    case 'hyperlink':
      if (node.href) found.links += 1;
      break;
    case 'run':
      if (node.isBold || node.isItalic || node.isUnderline || node.isStrikethrough) found.formatted += 1;
  }
  for (const child of node.children ?? []) walk(child, found);
}
