import type { CostingFields } from './schema/costing';
import type { Cost, RouteMeasure } from './schema/figure';
import type { CostedFigure, CostedPrice, Costing, Html, Range, Worksheet } from './schema/records';
import type { WorksheetFields } from './schema/worksheet';
import { store } from './store';

/** Renders one line of Markdown, numbering the sources it cites. */
type Inline = (markdown: string) => Html;

/** A worksheet by the name of its file, finished; of its first group so many lines alone, where a number is given. Throws when there is none. */
export function toWorksheet(name: string, inline: Inline, firstLines?: number): Worksheet {
  const file = store.worksheet.get(name);
  if (file === undefined) throw new Error(`no worksheet "${name}"`);
  const { title, use, blanks, help, groups } = file.fields;
  return {
    name,
    title,
    use,
    blanks,
    helpHtml: inline(help),
    groups: cutGroups(groups, firstLines).map((group) => toGroup(group, inline)),
  };
}

type GroupFields = WorksheetFields['groups'][number];

/** Cut before they are rendered: what is not shown must cite nothing. */
function cutGroups(groups: GroupFields[], firstLines: number | undefined): GroupFields[] {
  if (firstLines === undefined) return groups;
  return groups.slice(0, 1).map((group) => ({ ...group, lines: group.lines.slice(0, firstLines) }));
}

function toGroup({ id, heading, more, lines }: GroupFields, inline: Inline): Worksheet['groups'][number] {
  return {
    id,
    heading,
    ...(more === undefined ? {} : { moreHtml: inline(more) }),
    lines: lines.map(({ id, line, detail, about }) => ({
      id,
      words: line,
      ...(detail === undefined ? {} : { detailHtml: inline(detail) }),
      ...(about === undefined ? {} : { about }),
    })),
  };
}

/** Every way of having ketamine with what it costs, in order. */
export function listCostings(inline: Inline): Costing[] {
  return [...store.costing.values()]
    .sort((a, b) => a.fields.order - b.fields.order)
    .map(({ slug, fields }) => toCosting(slug, fields, inline));
}

function toCosting(slug: string, fields: CostingFields, inline: Inline): Costing {
  const { title, price, otherPrices = [], firstCourse, upkeep, insurance, unknown } = fields;
  return {
    slug,
    title,
    price: toPrice(price, inline),
    otherPrices: otherPrices.map((id) => toPrice(id, inline)),
    ...(firstCourse === undefined ? {} : { firstCourse: toCount(firstCourse, inline) }),
    ...(upkeep === undefined ? {} : { upkeep: toCount(upkeep, inline) }),
    insuranceHtml: inline(insurance),
    unknownHtml: unknown.map(inline),
  };
}

function toPrice(id: string, inline: Inline): CostedPrice {
  const cost = findFields('cost', id);
  const { label, per, chargedBy, year, grade } = cost;
  const html = inline(`{{cost:${id}:value}}`);
  return { ...toRange(cost), html, label, per, chargedBy, grade, ...(year === undefined ? {} : { year }) };
}

function toCount(id: string, inline: Inline): CostedFigure {
  return { ...toRange(findFields('route', id)), html: inline(`{{route:${id}}}`) };
}

function findFields(kind: 'cost', id: string): Cost;
function findFields(kind: 'route', id: string): RouteMeasure;
function findFields(kind: 'cost' | 'route', id: string): Cost | RouteMeasure {
  const file = store[kind].get(id);
  if (file === undefined) throw new Error(`no ${kind} "${id}"`);
  return file.fields;
}

function toRange({ value, low, high }: Cost | RouteMeasure): Range {
  return { low: low ?? value ?? 0, high: high ?? value ?? 0 };
}
