import { ElementScript } from '@/components/site/element-script';
import type { Worksheet } from '@/lib/content/schema/records';
import { BlankLines } from './blank-lines';
import { SheetActions } from './sheet-actions';
import { SheetHead } from './sheet-head';
import { TickGroup } from './tick-group';

/** Questions to choose from, put in order and take along. Without JavaScript: all of them with boxes, and blank lines. */
export function QuestionSheet({ worksheet }: { worksheet: Worksheet }) {
  const { name, groups, blanks } = worksheet;
  return (
    <question-sheet kept-as={name} data-choose="" className="sheet paper mt-6 block">
      <SheetHead worksheet={worksheet} />
      {groups.map((group) => (
        <TickGroup key={group.id} prefix={name} group={group} />
      ))}
      <BlankLines sheet={name} count={blanks} heading="My own questions" label="My own question" />
      <div className="chosen">
        <h4 id="my-list" tabIndex={-1} className="title-small">
          My list <span data-count="" />
        </h4>
        <p data-empty="" className="screen-only text-quiet">
          Nothing is chosen yet. What you tick or write stands here, in your order.
        </p>
        <ol data-list="" />
        <label data-setting="" className="screen-only tap-row gap-3">
          <input type="checkbox" data-share-own="" />
          Put my own questions in the link too
        </label>
      </div>
      <SheetActions />
      <ElementScript name="question-sheet" />
    </question-sheet>
  );
}
