import type { FlaggedFile } from '../flags/flag';
import { flagFinders } from '../flags/flag-finders';
import type { Library } from '../library';
import type { Problem } from '../problem';
import { flagRules } from '../schema/flags';
import { describeUnknown } from '../suggest';

/** Finds what an author must look at and has not answered with a reason, and answers to nothing. */
export function checkFlags(library: Library): Problem[] {
  const { article, faq, page } = library.files;
  return [...article, ...faq, ...page].flatMap((file) => checkFile(file, library));
}

function checkFile(file: FlaggedFile, library: Library): Problem[] {
  const answers = new Map((file.fields.flags ?? []).map(({ rule }, index) => [rule, index]));
  const lineOfAnswer = (index: number): number => file.lineOf(['flags', index, 'rule']);
  const unknown = (file.fields.flags ?? []).flatMap(({ rule }, index) =>
    (flagRules as readonly string[]).includes(rule)
      ? []
      : [{ line: lineOfAnswer(index), message: describeUnknown('flag', rule, flagRules) }],
  );
  const known = flagRules.flatMap((rule) => {
    const flags = flagFinders[rule](file, library);
    const answer = answers.get(rule);
    if (answer === undefined)
      return flags.map(({ line, message }) => ({ line, message: `${message} (flag "${rule}")` }));
    if (flags.length > 0) return [];
    return [{ line: lineOfAnswer(answer), message: `answers a flag that is not raised: "${rule}"` }];
  });
  return [...unknown, ...known].map((fault) => ({ path: file.path, ...fault }));
}
