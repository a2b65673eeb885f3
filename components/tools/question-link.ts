/** A list of questions as a link carries it: ids in order, and the reader's own words by their id. */
export type LinkedList = { order: string[]; own: Record<string, string> };

/** How long a question of one's own may be in a link, in characters. */
const longest = 300;

/** The fragment that carries a list, with the sign before it: `#ask=wait.own-1&own-1=...`. Nothing in it reaches a server. */
export function toFragment({ order, own }: LinkedList): string {
  const kept = order.filter((id) => !isOwn(id) || own[id]);
  const fragment = new URLSearchParams({ ask: kept.join('.') });
  for (const id of kept) if (own[id]) fragment.set(id, own[id].slice(0, longest));
  return `#${fragment}`;
}

/** The list in a fragment, each question once; nothing when the fragment holds no list. */
export function parseFragment(fragment: string): LinkedList | undefined {
  const found = new URLSearchParams(fragment.replace(/^#/, ''));
  const ask = found.get('ask');
  if (ask === null) return undefined;
  const order = [...new Set(ask.split('.'))].filter((id) => /^[a-z0-9-]+$/.test(id));
  const own: Record<string, string> = {};
  for (const id of order.filter(isOwn)) {
    const words = toOneLine(found.get(id) ?? '');
    if (words !== '') own[id] = words;
  }
  return { order: order.filter((id) => !isOwn(id) || own[id]), own };
}

/** Whether an id stands for a question that the reader wrote. */
function isOwn(id: string): boolean {
  return /^own-\d$/.test(id);
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest);
}
