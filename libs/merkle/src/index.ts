export {
  checkpointText,
  countersignedText,
  fromBase64,
  parseCheckpointText,
  toBase64,
  type Checkpoint,
} from './checkpoint-text.ts';
export { CompactRange } from './compact-range.ts';
export { consistencyProof, isConsistent, type TreeHead } from './consistency.ts';
export { HASH_BYTES, type AsyncHash, type Hash } from './hash.ts';
