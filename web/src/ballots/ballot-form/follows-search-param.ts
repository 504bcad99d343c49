const UUID = /^[0-9a-f-]{36}$/;

/** The ballot that one is to follow: a blocked round of consent, or a tie. */
export function followsSearchParam({ follows }: Record<string, unknown>): { follows?: string } {
  return typeof follows === 'string' && UUID.test(follows) ? { follows } : {};
}
