import { onSessionEnd } from '../../api/session-state.ts';

/**
 * What this browser holds of a secret ballot, and no other place in the world: the pass, and after casting
 * the receipt.
 */
export interface StoredPass {
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
const passes = new Map<string, StoredPass>();
onSessionEnd(() => passes.clear());

const storeKeyOf = (ballotId: string, seatId: string): string => `${ballotId}.${seatId}`;
const receiptKeyOf = (ballotId: string, seatId: string): string =>
  `norbanet.receipt.${storeKeyOf(ballotId, seatId)}`;

export function storedPass(ballotId: string, seatId: string): StoredPass | null {
  return passes.get(storeKeyOf(ballotId, seatId)) ?? null;
}

export function storePass(ballotId: string, seatId: string, pass: StoredPass): StoredPass {
  passes.set(storeKeyOf(ballotId, seatId), pass);
  if (pass.receipt !== undefined) storeReceipt(ballotId, seatId, pass.receipt);
  return pass;
}

/** The receipt of the paper that this tab put into the box in this session. */
export function storedReceipt(ballotId: string, seatId: string): string | null {
  try {
    return sessionStorage.getItem(receiptKeyOf(ballotId, seatId));
  } catch {
    return storedPass(ballotId, seatId)?.receipt ?? null;
  }
}

function storeReceipt(ballotId: string, seatId: string, receipt: string): void {
  try {
    sessionStorage.setItem(receiptKeyOf(ballotId, seatId), receipt);
  } catch {
    // Where nothing may be kept, it is in memory.
  }
}

/** Whether this tab has put a paper into the box of a ballot in this session; nobody else can know. */
export function hasCastInThisTab({
  id,
  mySeatId,
}: {
  readonly id: string;
  readonly mySeatId: string | null;
}): boolean {
  return mySeatId !== null && storedReceipt(id, mySeatId) !== null;
}

const TOKEN_FORMAT = /^[0-9a-f]{64}$/;

/** A pass that was saved as a file, back in this or another browser. Null for any other file. */
export function parsePassFile(text: string, ballotId: string): StoredPass | null {
  try {
    const { ballot, pass } = JSON.parse(text) as { ballot?: unknown; pass?: Partial<StoredPass> };
    if (ballot !== ballotId || !TOKEN_FORMAT.test(pass?.token ?? '') || typeof pass?.signature !== 'string')
      return null;
    const { token, signature, receipt } = pass as StoredPass;
    return { token, signature, ...(receipt === undefined ? {} : { receipt }) };
  } catch {
    return null;
  }
}

export function formatPassFile(ballotId: string, { token, signature, receipt }: StoredPass): string {
  return `${JSON.stringify({ ballot: ballotId, pass: { token, signature, receipt } })}\n`;
}
