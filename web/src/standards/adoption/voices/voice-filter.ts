import type { VoiceAgreement } from '@nbn/contracts';

/** What can be asked for by how the two voices stand to each other. */
export const VOICE_FILTERS = ['differ', 'one-voice'] as const satisfies readonly VoiceAgreement[];
export type VoiceFilter = (typeof VOICE_FILTERS)[number];

/** The filter in the address, so that a view can be sent. */
export const voicesSearch = (search: Record<string, unknown>): { voices?: VoiceFilter } => {
  const voices = VOICE_FILTERS.find((one) => one === search['voices']);
  return voices ? { voices } : {};
};
