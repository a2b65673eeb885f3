import { type HeaderRule, splitRules } from '../headers';

/**
 * The rules in the `_headers` form of Netlify and Cloudflare Pages. Where two rules give one header, Cloudflare would
 * join both values, so `! Name` first takes the earlier one back. Netlify passes over that line, which has no colon,
 * and lets the later rule win.
 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const { common } = splitRules(rules);
  const blocks = rules.map((rule, at) => formatRule(rule, at === 0 ? {} : common));
  return `${blocks.join('\n')}\n`;
}

function formatRule({ pattern, headers }: HeaderRule, earlier: Record<string, string>): string {
  const lines = Object.entries(headers).flatMap(([name, value]) => [
    ...(name in earlier ? [`  ! ${name}`] : []),
    `  ${name}: ${value}`,
  ]);
  return [pattern, ...lines].join('\n');
}

/** Reads a `_headers` file back, so that what is served here is what was shipped. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: {} });
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const rule = rules.at(-1);
      if (rule) rule.headers[name] = value;
    }
  }
  return rules;
}
