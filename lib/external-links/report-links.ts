import type { CheckedLink } from './check-addresses';

/** Addresses that are known to answer people but not programs, from a file of lines `address # reason`. */
export function parseAllowed(text: string): Set<string> {
  const addresses = text.split('\n').map((line) => line.replace(/\s*(?:^|\s)#.*$/, '').trim());
  return new Set(addresses.filter((address) => address !== ''));
}

/** The links that someone must look at: dead or moved, and not allowed. */
export function listBroken(links: readonly CheckedLink[], allowed: ReadonlySet<string>): CheckedLink[] {
  return links.filter(({ url, answer }) => answer.state !== 'alive' && !allowed.has(url));
}

/** A Markdown table of links to look at. */
export function renderReport(broken: readonly CheckedLink[], asked: number): string {
  const rows = broken.map(
    ({ url, places, answer }) => `| <${url}> | ${describe(answer)} | ${places.join(', ')} |`,
  );
  return [
    `# Links to other sites`,
    '',
    `${asked} addresses were asked for; ${broken.length} need a look.`,
    '',
    ...(rows.length > 0 ? ['| address | what happened | where |', '| --- | --- | --- |', ...rows, ''] : []),
  ].join('\n');
}

function describe(answer: CheckedLink['answer']): string {
  if (answer.state === 'moved') return `moved to <${answer.to}>`;
  return answer.state === 'dead' ? `dead: ${answer.why}` : 'alive';
}
