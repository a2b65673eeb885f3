import { ElementScript } from '@/components/site/element-script';
import type { Worksheet } from '@/lib/content/schema/records';
import { BlankLines } from './blank-lines';
import { SheetActions } from './sheet-actions';
import { SheetHead } from './sheet-head';
import { TickGroup } from './tick-group';

/** Choices stand inside an article, and look like its other boxes; a checklist looks like paper. */
const looks = {
  choices: { 'data-choose': '', className: 'sheet mt-6 block rounded-card bg-accent-soft p-5' },
  checklist: { className: 'sheet paper mt-6 block' },
};

/** Lines to tick: a checklist, or what fits the reader. Without JavaScript its boxes can be ticked and printed all the same. */
export function TickSheet({ worksheet }: { worksheet: Worksheet }) {
  const { name, use, groups, blanks } = worksheet;
  return (
    <tick-sheet kept-as={name} {...looks[use === 'choices' ? 'choices' : 'checklist']}>
      <SheetHead worksheet={worksheet} />
      {groups.map((group) => (
        <TickGroup key={group.id} prefix={use === 'choices' ? undefined : name} group={group} />
      ))}
      <BlankLines sheet={name} count={blanks} heading="My own notes" label="My own note" />
      <SheetActions />
      <ElementScript name="tick-sheet" />
    </tick-sheet>
  );
}
