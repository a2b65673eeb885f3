import type { Worksheet } from '@/lib/content/schema/records';
import { QuestionSheet } from './question-sheet';
import { TickSheet } from './tick-sheet';
import { WeighSheet } from './weigh-sheet';

const sheets = { checklist: TickSheet, choices: TickSheet, questions: QuestionSheet, weights: WeighSheet };

/** A sheet that readers fill in, drawn for the use its author gave it. */
export function WorksheetPart({ worksheet }: { worksheet: Worksheet }) {
  const Sheet = sheets[worksheet.use];
  return <Sheet worksheet={worksheet} />;
}
