import {
  createDecipheriv,
  createECDH,
  createPublicKey,
  hkdfSync,
  randomBytes,
  randomUUID,
  verify,
} from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

const sample = (name: string): string => readFileSync(`test/samples/push-service/${name}.pem`, 'utf8');

/** A message as it came to the push service. */
export interface ReceivedPush {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What the service answers. */
export interface PushAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A push service on this machine, by https under a certificate that this process trusts from then on. */
export class PushService {
  readonly received: ReceivedPush[] = [];
  /** For the next messages. */
  answer: PushAnswer = { status: 201 };

  private constructor(private readonly server: https.Server) {}

  static async start(): Promise<PushService> {
    const certificate = sample('certificate');
    https.globalAgent.options.ca = certificate;
    const server = https.createServer({ cert: certificate, key: sample('key') });
    const service = new PushService(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        service.received.push({
          path: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks),
        });
        const { status, headers = {}, body = '' } = service.answer;
        response.writeHead(status, headers).end(body);
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, 'localhost', resolve);
    });
    return service;
  }

  get origin(): string {
    return `https://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => {
      this.server.close(resolve);
    });
  }
}

/** A browser that asked a push service for an address, with the keys that only it has (RFC 8291). */
export class PushBrowser {
  readonly deviceId = randomUUID();
  private readonly pair = createECDH('prime256v1');
  private readonly secret = randomBytes(16);
  readonly endpoint: string;

  constructor(origin: string) {
    this.pair.generateKeys();
    this.endpoint = `${origin}/push/${randomBytes(12).toString('base64url')}`;
  }

  get path(): string {
    return new URL(this.endpoint).pathname;
  }

  /** What it says to Norbanet. */
  get address() {
    return {
      deviceId: this.deviceId,
      endpoint: this.endpoint,
      p256dh: this.pair.getPublicKey('base64url'),
      auth: this.secret.toString('base64url'),
    };
  }

  /** What a message says, as the browser reads it: `aes128gcm` of one record (RFC 8188). */
  decrypt(body: Buffer): string {
    const [salt, keyLength] = [body.subarray(0, 16), body.readUInt8(20)];
    const [serverKey, sealed] = [body.subarray(21, 21 + keyLength), body.subarray(21 + keyLength)];
    const shared = this.pair.computeSecret(serverKey);
    const info = Buffer.concat([Buffer.from('WebPush: info\0'), this.pair.getPublicKey(), serverKey]);
    const material = derive(shared, this.secret, info, 32);
    const decipher = createDecipheriv(
      'aes-128-gcm',
      derive(material, salt, 'Content-Encoding: aes128gcm\0', 16),
      derive(material, salt, 'Content-Encoding: nonce\0', 12),
    );
    decipher.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]);
    return padded.subarray(0, padded.lastIndexOf(2)).toString();
  }
}

const derive = (key: Buffer, salt: Buffer, info: string | Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, info, length));

/** Who says to have sent a message (RFC 8292); throws where the signature is none by the key that is named. */
export function senderOf({ headers }: ReceivedPush): { key: string; claims: Record<string, unknown> } {
  const [, token = '', key = ''] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(headers.authorization ?? '') ?? [];
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(key, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const isSigned = verify(
    'sha256',
    Buffer.from(`${head}.${claims}`),
    { key: publicKey, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isSigned) throw new Error('The message is not signed by the key that it names');
  return { key, claims: JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<string, unknown> };
}
