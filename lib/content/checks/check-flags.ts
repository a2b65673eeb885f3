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
  const answered = new Set((file.fields.flags ?? []).map(({ rule }) => rule));
  const raised = new Set<string>();
  const unanswered = flagRules.flatMap((rule) => {
    const flags = flagFinders[rule](file, library);
    if (flags.length > 0) raised.add(rule);
    if (answered.has(rule)) return [];
    return flags.map(({ line, message }) => ({
      path: file.path,
      line,
      message: `${message} (flag "${rule}")`,
    }));
  });
  return [...checkAnswers(file, raised), ...unanswered];
}

function checkAnswers({ fields, path, lineOf }: FlaggedFile, raised: ReadonlySet<string>): Problem[] {
  const seen = new Set<string>();
  return (fields.flags ?? []).flatMap(({ rule }, index) => {
    const message = describeAnswer(rule, seen, raised);
    seen.add(rule);
    return message === undefined ? [] : [{ path, line: lineOf(['flags', index, 'rule']), message }];
  });
}

function describeAnswer(
  rule: string,
  seen: ReadonlySet<string>,
  raised: ReadonlySet<string>,
): string | undefined {
  if (!(flagRules as readonly string[]).includes(rule)) return describeUnknown('flag', rule, flagRules);
  if (seen.has(rule)) return `answers the flag "${rule}" twice`;
  return raised.has(rule) ? undefined : `answers a flag that is not raised: "${rule}"`;
}
