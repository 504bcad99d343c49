import { PASS_SUITE, passMessage } from '@nbn/voting';
import { fromBase64url } from './bytes.ts';

/** A pass before the server has signed it: what is sent to be signed, and how the signature is unblinded. */
export interface BlindedPass {
  readonly token: string;
  readonly blinded: Uint8Array;
  readonly inverse: Uint8Array;
}

const DIGEST = 'SHA-384';
const DIGEST_BYTES = 48;
const PUBLIC_EXPONENT = 65_537n;
/** So many more than the modulus has, so that what is left after the division favours no number. */
const FURTHER_FACTOR_BYTES = 16;
const TOKEN_BYTES = 32;

/**
 * Blind of RFC 9474 (section 4.2) with all its random parts drawn from the key of this browser: the same
 * ballot, seat and key of the box give the same pass again, so that none has to be kept. To everybody without
 * the browser's key they are as random as any.
 */
export async function blindPass(
  device: CryptoKey,
  ballotId: string,
  seatId: string,
  publicKey: string,
): Promise<BlindedPass> {
  const draw = byteDeriver(device, ['NBN-D1', ballotId, seatId, publicKey].join('|'));
  const token = toHex(await draw('token', TOKEN_BYTES));
  const modulusBytes = await modulusOf(publicKey);
  const modulus = toBigInt(modulusBytes);
  const { length } = modulusBytes;
  const message = new TextEncoder().encode(passMessage(ballotId, token));
  const encoded = await encodePss(message, await draw('salt', PASS_SUITE.saltBytes), length);
  const factor = (toBigInt(await draw('factor', length + FURTHER_FACTOR_BYTES)) % (modulus - 1n)) + 1n;
  const blinded = (toBigInt(encoded) * modPow(factor, PUBLIC_EXPONENT, modulus)) % modulus;
  return {
    token,
    blinded: toBytes(blinded, length),
    inverse: toBytes(modInverse(factor, modulus), length),
  };
}

/** EMSA-PSS-ENCODE of RFC 8017 (section 9.1.1), for a modulus of whole bytes. */
async function encodePss(
  message: Uint8Array<ArrayBuffer>,
  salt: Uint8Array,
  keyBytes: number,
): Promise<Uint8Array> {
  const hash = await digest(concatBytes(new Uint8Array(8), await digest(message), salt));
  const padding = new Uint8Array(keyBytes - salt.length - DIGEST_BYTES - 2);
  const block = concatBytes(padding, Uint8Array.of(1), salt);
  const mask = await mgf1(hash, block.length);
  const masked = block.map((byte, at) => byte ^ mask[at]!);
  masked[0]! &= 0x7f;
  return concatBytes(masked, hash, Uint8Array.of(0xbc));
}

/** MGF1 of RFC 8017 (appendix B.2.1). */
async function mgf1(seed: Uint8Array, length: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let counter = 0; parts.length * DIGEST_BYTES < length; counter += 1) {
    parts.push(await digest(concatBytes(seed, Uint8Array.of(0, 0, counter >> 8, counter & 0xff))));
  }
  return concatBytes(...parts).slice(0, length);
}

function byteDeriver(device: CryptoKey, what: string): (part: string, length: number) => Promise<Uint8Array> {
  return async (part, length) => {
    const blocks: Uint8Array[] = [];
    for (let counter = 0; blocks.length * 64 < length; counter += 1) {
      const text = new TextEncoder().encode(`${what}|${part}|${counter}`);
      blocks.push(new Uint8Array(await crypto.subtle.sign('HMAC', device, text)));
    }
    return concatBytes(...blocks).slice(0, length);
  };
}

async function modulusOf(publicKey: string): Promise<Uint8Array> {
  const algorithm = { name: 'RSA-PSS', hash: DIGEST };
  const key = await crypto.subtle.importKey('spki', fromBase64url(publicKey), algorithm, true, ['verify']);
  const { n } = await crypto.subtle.exportKey('jwk', key);
  return fromBase64url(n!);
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest(DIGEST, bytes));
}

function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function toBigInt(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(bytes)}`);
}

function toBytes(number: bigint, length: number): Uint8Array {
  const hex = number.toString(16).padStart(length * 2, '0');
  return Uint8Array.from({ length }, (_, at) => Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16));
}

function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square, left] = [1n, base % modulus, exponent];
  while (left > 0n) {
    if (left & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
    left >>= 1n;
  }
  return result;
}

/**
 * The number by which the product leaves one; a factor of the modulus, which has none, would be the key
 * itself.
 */
function modInverse(number: bigint, modulus: bigint): bigint {
  let [before, rest] = [modulus, number];
  let [lesser, coefficient] = [0n, 1n];
  while (rest > 0n) {
    const quotient = before / rest;
    [before, rest] = [rest, before - quotient * rest];
    [lesser, coefficient] = [coefficient, lesser - quotient * coefficient];
  }
  if (before !== 1n) throw new Error('The number shares a factor with the key');
  return ((lesser % modulus) + modulus) % modulus;
}
