/** Packings that twins are made for, by the ending of their files, best first. */
export const packings = { br: 'br', gz: 'gzip' } as const;

/** The ending of the twin to send, by the `Accept-Encoding` of the request; undefined for the file itself. */
export function chooseTwin(
  twins: readonly (keyof typeof packings)[],
  accepted: string | undefined,
): keyof typeof packings | undefined {
  const weights = parseWeights(accepted ?? '');
  return twins.find((ending) => (weights.get(packings[ending]) ?? weights.get('*') ?? 0) > 0);
}

/** `gzip, br;q=0.5` as weights by name. */
function parseWeights(accepted: string): Map<string, number> {
  const parts = accepted.toLowerCase().split(',');
  return new Map(
    parts.map((part) => {
      const [name = '', ...settings] = part.split(';').map((word) => word.trim());
      const weight = settings.find((setting) => setting.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
}

/** Whether the browser holds this very file, by its `If-None-Match`. */
export function holdsAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  const held = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return held.includes(etag) || held.includes('*');
}

/** The bytes asked for, the last one included; `none` when the file has none of them; undefined to send it whole. */
export function parseRange(
  range: string | undefined,
  size: number,
): { start: number; end: number } | 'none' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '')
    return Number(last) === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'none';
  return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
