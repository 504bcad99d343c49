// A request of a member's who is signed in, at one of the addresses of the product.

/** What is not answered in this time counts as refused. */
const ANSWER_MS = 20_000;

/** One request of a member's; it rejects where nobody answers. */
export async function ask(address, member, method, path, body) {
  const isForm = body instanceof FormData;
  const response = await fetch(`${address}/api${path}`, {
    method,
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: {
      cookie: `norbanet=${member.token}`,
      'x-csrf-token': member.csrf,
      ...(body && !isForm && { 'content-type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, json: text ? JSON.parse(text) : null };
}
