interface TextRunProps {
  kind: string;
  text: string;
}

/** A run of a difference: what was removed is struck through, what was added is underlined. */
export function TextRun({ kind, text }: TextRunProps) {
  if (kind === 'same') return <span>{text}</span>;
  return kind === 'removed' ? <del>{text}</del> : <ins>{text}</ins>;
}
