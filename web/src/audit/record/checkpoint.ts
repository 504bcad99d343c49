import type { components } from '../../api/schema.d.ts';

/** How the log stood when a day began. */
export type Checkpoint = components['schemas']['CheckpointView'];
