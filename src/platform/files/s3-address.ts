/** A bucket, and who may use it. */
export interface S3Address {
  /** The server and the bucket, without a secret. */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What most servers call their only region. */
const DEFAULT_REGION = 'us-east-1';
const BUCKET = /^\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\/?$/;
const REGION = /^[A-Za-z0-9-]{1,40}$/;

/** @throws TypeError for anything but `https://KEY:SECRET@host/bucket`, with `?region=` or without. */
export function readS3Address(given: string): S3Address {
  const { protocol, origin, pathname, searchParams, username, password, hash } = new URL(given);
  const region = searchParams.get('region') ?? DEFAULT_REGION;
  const isUsable =
    ['http:', 'https:'].includes(protocol) && username !== '' && password !== '' && BUCKET.test(pathname);
  const isKnown = [...searchParams.keys()].every((name) => name === 'region') && hash === '';
  if (!isUsable || !isKnown || !REGION.test(region)) throw new TypeError('Not the address of a bucket');
  return {
    endpoint: origin + pathname.replace(/\/$/, ''),
    region,
    accessKeyId: decodeComponent(username),
    secretAccessKey: decodeComponent(password),
  };
}

export function isS3Address(given: unknown): boolean {
  try {
    readS3Address(String(given));
    return true;
  } catch {
    return false;
  }
}

function decodeComponent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new TypeError('Not the address of a bucket');
  }
}
