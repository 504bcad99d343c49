import { dropAtSessionEnd } from '../../api/session-end.ts';

/**
 * What this browser holds of a secret ballot, and no other place in the world: the pass, and after casting
 * the receipt.
 */
export interface KeptPass {
  readonly token: string;
  readonly signature: string;
  readonly receipt?: string;
  /** Whether the seat had it before: a paper may lie in the box already, which nobody can tell. */
  readonly wasIssued?: boolean;
}

/**
 * Passes are in this page's memory alone, and made anew from the browser's key and the server's signature.
 * The receipt of what was cast here survives a reload, and goes with the session like everything that is kept
 * for it.
 */
const passes = new Map<string, KeptPass>();
dropAtSessionEnd(() => passes.clear());

const keyOf = (ballotId: string, seatId: string): string => `${ballotId}.${seatId}`;
const receiptKeyOf = (ballotId: string, seatId: string): string =>
  `norbanet.receipt.${keyOf(ballotId, seatId)}`;

export function keptPass(ballotId: string, seatId: string): KeptPass | null {
  return passes.get(keyOf(ballotId, seatId)) ?? null;
}

export function keepPass(ballotId: string, seatId: string, pass: KeptPass): KeptPass {
  passes.set(keyOf(ballotId, seatId), pass);
  if (pass.receipt !== undefined) keepReceipt(ballotId, seatId, pass.receipt);
  return pass;
}

/** The receipt of the paper that this tab put into the box in this session. */
export function keptReceipt(ballotId: string, seatId: string): string | null {
  try {
    return sessionStorage.getItem(receiptKeyOf(ballotId, seatId));
  } catch {
    return keptPass(ballotId, seatId)?.receipt ?? null;
  }
}

function keepReceipt(ballotId: string, seatId: string, receipt: string): void {
  try {
    sessionStorage.setItem(receiptKeyOf(ballotId, seatId), receipt);
  } catch {
    // Where nothing may be kept, it is in memory.
  }
}

/** Whether this tab has put a paper into the box of a ballot in this session; nobody else can know. */
export function hasCastHere({
  id,
  mySeatId,
}: {
  readonly id: string;
  readonly mySeatId: string | null;
}): boolean {
  return mySeatId !== null && keptReceipt(id, mySeatId) !== null;
}

const FORM = /^[0-9a-f]{64}$/;

/** A pass that was saved as a file, back in this or another browser. Null for any other file. */
export function readSavedPass(text: string, ballotId: string): KeptPass | null {
  try {
    const { ballot, pass } = JSON.parse(text) as { ballot?: unknown; pass?: Partial<KeptPass> };
    if (ballot !== ballotId || !FORM.test(pass?.token ?? '') || typeof pass?.signature !== 'string')
      return null;
    const { token, signature, receipt } = pass as KeptPass;
    return { token, signature, ...(receipt === undefined ? {} : { receipt }) };
  } catch {
    return null;
  }
}

export function savedPass(ballotId: string, { token, signature, receipt }: KeptPass): string {
  return `${JSON.stringify({ ballot: ballotId, pass: { token, signature, receipt } })}\n`;
}
