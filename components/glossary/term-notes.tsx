import { ElementScript } from '@/components/site/element-script';
import { termsPath } from '@/lib/permalinks';

/** Opens a note beside a word that the glossary explains. Without JavaScript the word leads to the glossary. */
export function TermNotes() {
  return (
    <>
      <term-notes src={termsPath} />
      <ElementScript name="term-notes" />
    </>
  );
}
