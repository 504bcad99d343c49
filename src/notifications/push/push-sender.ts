import https from 'node:https';
import { Injectable } from '@nestjs/common';
import webPush from 'web-push';
import { Config } from '#platform/config/config';
import { InstallationState } from '#platform/installation/installation-state';
import { log } from '#platform/log/log';
import { serializeError } from '#platform/log/error-serializer';
import { isPushEndpoint } from './push-endpoint.policy.ts';
import { PushKeyStore } from './push-key.store.ts';
import type { DuePushMessage } from './push-queue.repository.ts';

/**
 * gone: the address will never be one again, or is none that may be called. failed: perhaps another time.
 */
export type PushOutcome = 'sent' | 'gone' | 'failed';

/** How long a push service keeps a message for a device that is switched off. */
const KEPT_FOR_S = 24 * 3_600;
/** Of two messages that a push service holds for a device, the later one takes the place of the other. */
const TOPIC = 'news';
const TIMEOUT_MS = 10_000;

interface PushRequest {
  readonly endpoint: string;
  readonly method: string;
  readonly headers: https.RequestOptions['headers'];
  readonly body: Buffer;
}

/** Hands messages to push services. All that one says is the random name of the message (RFC 8030, 8291, 8292). */
@Injectable()
export class PushSender {
  constructor(
    private readonly config: Config,
    private readonly store: PushKeyStore,
    private readonly installation: InstallationState,
  ) {}

  async send(message: DuePushMessage): Promise<PushOutcome> {
    const { keys } = this.store;
    if (!isPushEndpoint(message.endpoint, this.config.pushOrigins)) return 'gone';
    if (keys === null || this.installation.inQuarantine) return 'failed';
    const { endpoint, p256dh, auth, messageId } = message;
    try {
      const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, messageId, {
        vapidDetails: { subject: `mailto:${this.config.MAIL_FROM}`, ...keys },
        TTL: KEPT_FOR_S,
        topic: TOPIC,
      });
      const status = await post(request);
      if (status >= 200 && status < 300) return 'sent';
      return status === 404 || status === 410 ? 'gone' : this.noteFailure(message, { status });
    } catch (error) {
      return this.noteFailure(message, { error: serializeError(error) });
    }
  }

  /** The address is a secret of the device: whoever has it and a key of ours could write to it. */
  private noteFailure({ subscriptionId }: DuePushMessage, why: object): PushOutcome {
    log.warn(
      { subscription: subscriptionId, ...why },
      'a push message was not taken; it will be tried again',
    );
    return 'failed';
  }
}

/**
 * The status of the answer; its body is not read. The library's own sending would read it whole, however long it
 * is. Node follows no redirect by itself.
 */
function post({ endpoint, method, headers, body }: PushRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = https.request(
      endpoint,
      { method, ...(headers ? { headers } : {}), signal: AbortSignal.timeout(TIMEOUT_MS) },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}
