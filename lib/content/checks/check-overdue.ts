import { toNextYear } from '../../format/dates';
import { eachOf } from '../../markdown/each-node';
import type { ContentFile, Library } from '../library';
import { listFiles } from '../library';
import type { Problem } from '../problem';
import { isoDate } from '../schema/basic-fields';
import { listTrees } from '../trees';

/** How long before a day it is spoken of, in milliseconds: 30 days. */
const notice = 30 * 24 * 60 * 60 * 1000;

/** A day (`YYYY-MM-DD`) until which something written holds, what to say once it is past, and what shortly before. */
type LastDay = { path: string; line: number; day: string; past: string; soon: string };

/** Finds pages whose review is overdue, claims checked more than a year ago, and figures and rules past their end, on a given day (`YYYY-MM-DD`). Warnings, except before a release. */
export function checkOverdue(library: Library, today: string): Problem[] {
  return listLastDays(library)
    .filter(({ day }) => day < today)
    .map(({ path, line, past: message }) => ({ path, line, message }));
}

/** Finds what will be overdue or ended within 30 days, so that there is time to read it again. */
export function checkDueSoon(library: Library, today: string): Problem[] {
  return listLastDays(library)
    .filter(({ day }) => day >= today && Date.parse(day) - Date.parse(today) <= notice)
    .map(({ path, line, soon: message }) => ({ path, line, message }));
}

function listLastDays({ files, ...library }: Library): LastDay[] {
  return [
    ...[...files.article, ...files.faq, ...files.page].flatMap((file) =>
      toDay(file, 'nextReviewDue', toReview),
    ),
    ...files.claim.flatMap((file) => toDay(file, 'checked', toRecheck)),
    ...[...files.outcome, ...files.cost, ...files.route].flatMap((file) => toDay(file, 'expires', toFact)),
    ...listFiles({ files, ...library }).flatMap(listRules),
  ];
}

type Words = Pick<LastDay, 'day' | 'past' | 'soon'>;

function toDay(file: ContentFile, key: string, toWords: (day: string) => Words): LastDay[] {
  const day = (file.fields as Record<string, unknown>)[key];
  return typeof day === 'string' ? [{ path: file.path, line: file.lineOf([key]), ...toWords(day) }] : [];
}

function toReview(day: string): Words {
  const read = 'read it against its sources, then move both dates';
  return { day, past: `overdue for review since ${day}: ${read}`, soon: `due for review on ${day}: ${read}` };
}

function toRecheck(checked: string): Words {
  const read = 'read it against its sources, then move the date';
  return {
    day: toNextYear(checked),
    past: `checked more than a year ago, on ${checked}: ${read}`,
    soon: `checked almost a year ago, on ${checked}: ${read}`,
  };
}

function toFact(day: string): Words {
  const check = 'check it, then change or move the date';
  return { day, past: `may have ended on ${day}: ${check}`, soon: `may end on ${day}: ${check}` };
}

/** The rules that a text says will end, in their boxes. */
function listRules(file: ContentFile): LastDay[] {
  const rules: LastDay[] = [];
  for (const { tree, toLine } of listTrees(file)) {
    eachOf(tree, ['containerDirective'], ({ name, attributes, position }) => {
      const day = attributes?.date ?? '';
      if (name !== 'until' || !isoDate.safeParse(day).success) return;
      rules.push({ path: file.path, line: toLine(position?.start.line ?? 1), ...toFact(day) });
    });
  }
  return rules;
}
