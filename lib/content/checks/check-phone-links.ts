import { toString as toWords } from 'mdast-util-to-string';
import { eachOf } from '../../markdown/each-node';
import { type ContentFile, type Library, listFiles } from '../library';
import { describeUnknownShort, isPhoneNumber, isSameNumber, listNumbers, toDigits } from '../phone-numbers';
import type { Problem } from '../problem';
import { listTrees, type MarkdownTree } from '../trees';

/** The least digits of a number that the site need not know. */
const leastUnknown = 7;

/** Finds links to call or text a number that is none, that nobody knows, or that is another than their words say. */
export function checkPhoneLinks(library: Library): Problem[] {
  const known = library.helplines
    .flatMap(({ call, text }) => [call, text?.number])
    .flatMap((number) => (number === undefined ? [] : [toDigits(number)]));
  return listFiles(library).flatMap((file) =>
    listTrees(file).flatMap((tree) => checkTree(tree, file, known)),
  );
}

function checkTree(
  { tree, toLine }: MarkdownTree,
  { path }: ContentFile,
  known: readonly string[],
): Problem[] {
  const defined = new Map<string, string>();
  eachOf(tree, ['definition'], ({ identifier, url }) => void defined.set(identifier, url));
  const problems: Problem[] = [];
  eachOf(tree, ['link', 'linkReference', 'definition'], (node) => {
    const number = readNumber('url' in node ? node.url : defined.get(node.identifier));
    if (number === undefined) return;
    const message =
      (node.type === 'linkReference' ? undefined : describeNumber(number, known)) ??
      (node.type === 'definition' ? undefined : describeOther(toWords(node), number));
    if (message) problems.push({ path, line: toLine(node.position?.start.line ?? 1), message });
  });
  return problems;
}

/** The number of a link that a phone opens, without the words that it may fill in; what does not begin with a digit is refused as a link. */
function readNumber(url = ''): string | undefined {
  return /^(?:tel|sms):(\+?\d[^?;]*)/i.exec(url)?.[1];
}

function describeNumber(number: string, known: readonly string[]): string | undefined {
  if (!isPhoneNumber(number))
    return `"${number}" is no telephone number: write 3 to 15 digits after "tel:" or "sms:", as in [911](tel:911)`;
  const digits = toDigits(number);
  if (known.includes(digits) || digits.length >= leastUnknown) return undefined;
  // Helplines that cannot be read have been reported already.
  return (
    describeUnknownShort(number) ??
    (digits.length === 3 || known.length === 0
      ? undefined
      : `no helpline has the number "${number}": correct it, or add the helpline to helplines.yml`)
  );
}

function describeOther(words: string, number: string): string | undefined {
  const said = listNumbers(words);
  return said.length === 0 || said.some((digits) => isSameNumber(digits, toDigits(number)))
    ? undefined
    : `the link's words "${words.replace(/\s+/g, ' ')}" hold another number than the "${number}" that it reaches: correct one of them`;
}
