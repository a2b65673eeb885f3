import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One installed package. */
export type Licence = { name: string; version: string; licence: string };

type Lockfile = { packages: Record<string, { version?: string; license?: string; optional?: boolean }> };

/** Every package of the lockfile with its licence, by name; what the lockfile does not say is read from the package. */
export function listLicences(root: string): Licence[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const found = Object.entries(packages).flatMap(([path, { version = '', license }]) =>
    path === ''
      ? []
      : [
          {
            name: path.replace(/^.*node_modules\//, ''),
            version,
            licence: license ?? readLicence(root, path),
          },
        ],
  );
  const different = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...different.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** Older packages write an object, or a list of them. */
function readLicence(root: string, path: string): string {
  const file = join(root, path, 'package.json');
  if (!existsSync(file)) return 'not said';
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const [first = license] = Array.isArray(licenses) ? (licenses as unknown[]) : [];
  if (typeof first === 'string') return first;
  return typeof first === 'object' && first !== null && 'type' in first ? String(first.type) : 'not said';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The licences as a page: how many packages stand under each, and their names. */
export function renderLicences(licences: readonly Licence[]): string {
  const names = [...new Set(licences.map(({ licence }) => licence))].sort(compare);
  const sections = names.map((name) => {
    const under = licences.filter(({ licence }) => licence === name);
    return `## ${name}\n\n${under.map((one) => `${one.name} ${one.version}`).join(', ')}\n`;
  });
  const count = licences.length;
  return [
    '# Licences of what we install',
    '',
    `All ${count} packages of the lockfile, written by \`npm run licences\`. None of them reaches a reader's browser.`,
    '',
    ...sections,
  ].join('\n');
}
