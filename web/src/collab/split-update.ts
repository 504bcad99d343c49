import * as Y from 'yjs';

type Decoded = ReturnType<typeof Y.decodeUpdate>;
type Struct = Decoded['structs'][number];

/** What is sent of an update: its bytes, and up to where the characters of each client go in it. */
export interface UpdatePart {
  readonly update: Uint8Array;
  readonly clocks: ReadonlyMap<number, number>;
}

/**
 * An update in pieces of about this size, to be applied one after the other: each ends where a clause ends,
 * so that the text is sound after each. What was deleted goes with the last.
 */
export function splitUpdate(update: Uint8Array, maxBytes: number): UpdatePart[] {
  const { structs, ds } = Y.decodeUpdate(update);
  if (update.byteLength <= maxBytes) return [{ update, clocks: clocksOf(structs) }];
  const groups = groupStructs(structs, maxBytes);
  if (groups.length < 2) return [{ update, clocks: clocksOf(structs) }];
  return groups.map((group, at) => ({
    update: encodeStructs(group, at === groups.length - 1 ? ds : null),
    clocks: clocksOf(group),
  }));
}

function clocksOf(structs: readonly Struct[]): Map<number, number> {
  return new Map(structs.map(({ id, length }) => [id.client, id.clock + length]));
}

function groupStructs(structs: readonly Struct[], maxBytes: number): Struct[][] {
  const groups: Struct[][] = [[]];
  let size = 0;
  for (const struct of structs) {
    const length = estimateSize(struct);
    if (size > 0 && size + length > maxBytes && beginsClause(struct)) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)!.push(struct);
    size += length;
  }
  return groups;
}

/** A rough guess is enough: words in UTF-8, and a head. */
const estimateSize = (struct: Struct): number =>
  16 +
  (struct instanceof Y.Item && struct.content instanceof Y.ContentString ? 2 * struct.content.str.length : 0);

const beginsClause = (struct: Struct): boolean =>
  struct instanceof Y.Item &&
  struct.content instanceof Y.ContentType &&
  struct.content.type instanceof Y.XmlElement;

/**
 * In the first encoding of Yjs: structs by client, then what is deleted; every number is written as a length
 * is.
 */
function encodeStructs(structs: readonly Struct[], deleted: Decoded['ds'] | null): Uint8Array {
  const encoder = new Y.UpdateEncoderV1();
  const byClient = new Map<number, Struct[]>();
  for (const struct of structs) {
    const own = byClient.get(struct.id.client) ?? [];
    byClient.set(struct.id.client, own);
    own.push(struct);
  }
  encoder.writeLen(byClient.size);
  for (const [client, own] of byClient) {
    encoder.writeLen(own.length);
    encoder.writeClient(client);
    encoder.writeLen(own[0]!.id.clock);
    for (const struct of own) struct.write(encoder, 0);
  }
  encoder.writeLen(deleted?.clients.size ?? 0);
  for (const [client, spans] of deleted?.clients ?? []) {
    encoder.resetDsCurVal();
    encoder.writeClient(client);
    encoder.writeLen(spans.length);
    for (const { clock, len } of spans) {
      encoder.writeDsClock(clock);
      encoder.writeDsLen(len);
    }
  }
  return encoder.toUint8Array();
}
