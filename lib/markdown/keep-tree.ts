import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Root } from 'mdast';

/** The setting by which a build tells its programs in which folder parsed texts are kept; without it nothing is kept. */
export const treeFolderSetting = 'KEPT_TREES';

/** Shorter texts are parsed faster than they are read, in characters. */
const shortest = 300;

/** What this process has asked for. */
const asked = new Set<string>();

/**
 * Gives a text's tree, from the folder of kept trees if it was parsed before. The programs of a build each need the same trees,
 * and to read one takes a small part of the time to parse it. Every call gives a tree of its own, which may be changed.
 */
export function keepTree(text: string, parse: (text: string) => Root): Root {
  const folder = process.env[treeFolderSetting];
  if (!folder || text.length < shortest) return parse(text);
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32);
  const file = join(folder, name);
  asked.add(name);
  if (existsSync(file)) return JSON.parse(inflateRawSync(readFileSync(file)).toString()) as Root;
  const tree = parse(text);
  // Programs work side by side: a file is whole as soon as it stands at its name.
  writeFileSync(`${file}.${process.pid}`, deflateRawSync(JSON.stringify(tree), { level: 1 }));
  renameSync(`${file}.${process.pid}`, file);
  return tree;
}

/** Opens the folder in which trees are kept from build to build, for this process and those that it starts. Trees of other code are removed. */
export function openTreeFolder(shelf: string, code: string): void {
  const folder = join(shelf, code);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(shelf))
    if (other !== code) rmSync(join(shelf, other), { recursive: true, force: true });
  process.env[treeFolderSetting] = folder;
}

/** Removes the kept trees that this process has not asked for; all content must have been read. */
export function dropUnusedTrees(): void {
  const folder = process.env[treeFolderSetting];
  if (!folder) return;
  for (const name of readdirSync(folder)) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
}
