import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '@/lib/content/read/split-front-matter';

/** A real file of content: its keys, and its body in one part before the first heading and one part a heading. */
export type Written = { slug: string; fields: Record<string, unknown>; parts: string[] };

/** Every Markdown file of a folder of the real content, by name. */
export function readWritten(content: string, folder: string): Written[] {
  return readdirSync(join(content, folder))
    .sort()
    .map((name) => {
      const split = splitFrontMatter(readFileSync(join(content, folder, name), 'utf8'));
      if (split === undefined) throw new Error(`${folder}/${name} has no front matter`);
      const { flags: _, ...fields } = parse(split.yaml) as Record<string, unknown>;
      return { slug: name.replace(/\.md$/, ''), fields, parts: split.body.trim().split(/\n(?=## )/) };
    });
}
