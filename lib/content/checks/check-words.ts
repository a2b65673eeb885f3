import { type Library, listFiles } from '../library';
import type { Problem } from '../problem';
import { listProse, type Prose } from '../prose';

/** One thing prose may not say, and what to write instead. */
export type WordRule = {
  pattern: RegExp;
  /** The message for a match; the words matched are given. */
  describe: (words: string) => string;
  /** Where the pattern is harmless. */
  allow?: (prose: Prose, match: RegExpExecArray) => boolean;
};

/** Applies word rules to every run of prose outside `:::sources-differ`. */
export function checkWords(library: Library, rules: readonly WordRule[]): Problem[] {
  return listFiles(library).flatMap((file) =>
    listProse(file)
      .filter((prose) => !prose.quoted)
      .flatMap((prose) =>
        rules.flatMap((rule) =>
          [...prose.text.matchAll(rule.pattern)]
            .filter((match) => !rule.allow?.(prose, match))
            .map((match) => ({
              path: file.path,
              line: prose.lineAt(match.index),
              message: rule.describe(match[0].replace(/\s+/g, ' ').trim()),
            })),
        ),
      ),
  );
}
