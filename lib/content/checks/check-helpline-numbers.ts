import type { Library } from '../library';
import { describeUnknownShort, isSameNumber, listNumbers, toDigits } from '../phone-numbers';
import type { Problem } from '../problem';
import type { KeyPath } from '../read/parse-yaml';
import type { Helpline } from '../schema/helpline';

/** Finds helplines with a three-digit number that their country does not have, or with another number than their name says. */
export function checkHelplineNumbers({ helplines, helplinesLineOf, toPath }: Library): Problem[] {
  return helplines.flatMap((helpline, place) =>
    listFaults(helpline).map(({ at, message }) => ({
      path: toPath('helplines.yml'),
      line: helplinesLineOf(['helplines', place, ...at]),
      message,
    })),
  );
}

type Fault = { at: KeyPath; message: string };

function listFaults({ name, country, call, text }: Helpline): Fault[] {
  const reached = [
    ...(call === undefined ? [] : [{ at: ['call'], number: call }]),
    ...(text === undefined ? [] : [{ at: ['text', 'number'], number: text.number }]),
  ];
  const named = listNumbers(name);
  const isNamed = ({ number }: { number: string }): boolean =>
    named.some((digits) => isSameNumber(digits, toDigits(number)));
  const [first] = reached;
  return [
    ...reached.flatMap(({ at, number }) => {
      const message = describeUnknownShort(number, country);
      return message === undefined ? [] : [{ at, message }];
    }),
    ...(first === undefined || named.length === 0 || reached.some(isNamed)
      ? []
      : [{ at: first.at, message: describeOther(name, first.number) }]),
  ];
}

function describeOther(name: string, number: string): string {
  return `the helpline "${name}" is reached at "${number}", another number than its name holds: correct one of them`;
}
