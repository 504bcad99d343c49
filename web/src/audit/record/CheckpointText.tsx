/** The lines of a checkpoint as they are to be kept; a long one breaks anywhere. */
export function CheckpointText({ text }: { text: string }) {
  return <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 0 }}>{text}</pre>;
}
