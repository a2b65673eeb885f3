import type { Amount } from '@/lib/format/numbers';
import { Dots } from './dots';

/** A hundred people as dots, 10 in a row; the large ones had it. A range goes on in dots of middle size. */
export function People({ amount: { value, low = 0, high = low } }: { amount: Amount }) {
  return <Dots total={100} columns={10} counted={value ?? low} upTo={value ?? high} />;
}
