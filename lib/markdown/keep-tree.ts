import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Root } from 'mdast';
import { hashWords } from '../kept/hash-files';
import { type KeptFolder, openKeptFolder } from '../kept/kept-folder';

/** The setting by which a build tells its programs in which folder parsed texts are kept; without it nothing is kept. */
export const treeFolderSetting = 'KEPT_TREES';

/** Shorter texts are parsed faster than they are read, in characters. */
const shortest = 300;

/** The folders this process has opened, by path. */
const opened = new Map<string, KeptFolder>();

/**
 * Gives a text's tree, from the folder of kept trees if it was parsed before. The programs of a build each need the same trees,
 * and to read one takes a small part of the time to parse it. Every call gives a tree of its own, which may be changed.
 */
export function keepTree(text: string, parse: (text: string) => Root): Root {
  const trees = text.length < shortest ? undefined : findTrees();
  if (trees === undefined) return parse(text);
  const name = hashWords(text);
  const kept = trees.read(name);
  if (kept !== undefined) return JSON.parse(inflateRawSync(kept).toString()) as Root;
  const tree = parse(text);
  trees.keep(name, deflateRawSync(JSON.stringify(tree), { level: 1 }));
  return tree;
}

/** Opens the folder in which trees are kept from build to build, for this process and those that it starts. Trees of other code are removed. */
export function openTreeFolder(shelf: string, code: string): void {
  mkdirSync(shelf, { recursive: true });
  for (const other of readdirSync(shelf))
    if (other !== code) rmSync(join(shelf, other), { recursive: true, force: true });
  const folder = join(shelf, code);
  process.env[treeFolderSetting] = folder;
  opened.set(folder, openKeptFolder(folder));
}

/** Removes the kept trees that this process has not asked for; all content must have been read. */
export function dropUnusedTrees(): void {
  findTrees()?.dropUnused();
}

function findTrees(): KeptFolder | undefined {
  const folder = process.env[treeFolderSetting];
  if (!folder) return undefined;
  const trees = opened.get(folder) ?? openKeptFolder(folder);
  opened.set(folder, trees);
  return trees;
}
