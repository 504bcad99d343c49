/** What this browser keeps of a secret ballot, and no other place in the world: the pass, and after casting the receipt. */
export interface KeptPass {
  readonly token: string;
  /** Which key it was blinded for, and how to unblind the signature that is on its way. */
  readonly publicKey: string;
  readonly blinded: string;
  readonly inverse: string;
  readonly signature?: string;
  readonly receipt?: string;
}

const keyOf = (ballotId: string, seatId: string): string => `norbanet.pass.${ballotId}.${seatId}`;

export function keptPass(ballotId: string, seatId: string): KeptPass | null {
  try {
    const text = localStorage.getItem(keyOf(ballotId, seatId));
    return text ? (JSON.parse(text) as KeptPass) : null;
  } catch {
    return null;
  }
}

/** Kept before anything is asked of the server: what is lost here cannot be made again. */
export function keepPass(ballotId: string, seatId: string, pass: KeptPass): KeptPass {
  localStorage.setItem(keyOf(ballotId, seatId), JSON.stringify(pass));
  return pass;
}

/** Whether this browser has put a paper into the box of a ballot; nobody else can know. */
export function hasCastHere({ id, mySeatId }: { readonly id: string; readonly mySeatId: string | null }): boolean {
  return mySeatId !== null && keptPass(id, mySeatId)?.receipt !== undefined;
}

const FORM = /^[0-9a-f]{64}$/;

/** A pass that was saved as a file, back in this or another browser. Null for any other file. */
export function readSavedPass(text: string, ballotId: string): KeptPass | null {
  try {
    const { ballot, pass } = JSON.parse(text) as { ballot?: unknown; pass?: Partial<KeptPass> };
    return ballot === ballotId && FORM.test(pass?.token ?? '') && typeof pass?.signature === 'string' ? ({ publicKey: '', blinded: '', inverse: '', ...pass } as KeptPass) : null;
  } catch {
    return null;
  }
}

export function savedPass(ballotId: string, pass: KeptPass): string {
  return `${JSON.stringify({ ballot: ballotId, pass })}\n`;
}
