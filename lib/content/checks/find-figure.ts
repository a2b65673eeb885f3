import { sentenceAround } from './sentence-around';

const digits = String.raw`(?<![\d,.:/])\d+(?:,\d{3})*(?:\.\d+)?`;
const numberWord =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand)';
const oneNumber = `(?:${digits}|${numberWord})`;
/** A number in digits or in words, with what belongs to it: "1,200", "2-3", "two to three", "1/3", "1:10"; a time of day is none. */
const number = String.raw`(?:(?<!\b(?:at|by|until|from|before|after|to)\s)\d+[:/]\d+|${oneNumber}(?:(?:\s?[-–]\s?|\s+to\s+)(?:\d+(?:,\d{3})*(?:\.\d+)?|${numberWord}))?|half\s+an?)`;

/** A number that only says which one: "page 4 of 12", "room 5". */
const named = String.raw`(?<!\b(?:page|step|part|chapter|section|question|item|slide|card|sheet|volume|lesson|room)\s)`;

/** A part of some people in words or as a fraction: "half of the people", "two thirds of patients". */
const share = String.raw`(?<!\w)(?:(?<!\b(?:first|second|other|last|in)\s)half|(?:an?|one|two|three|four)[-\s](?:third|quarter|fifth|tenth)s?|[¼½¾⅓⅔⅕⅛])`;
/** A part that can hardly be of anything but people or an amount. */
const severalParts = '(?:two|three|four)[-\\s](?:thirds|fifths|tenths)|three[-\\s]quarters';
const people = '(?:people|persons|patients|adults|teenagers|women|men|veterans|participants|volunteers)';
/** What a part of some people does or did, where the people are not named. */
const peopleDo =
  '(?:got|get|felt|feel|had|have|did|do|improved?|respond(?:ed)?|stop(?:ped)?|slept|sleep|relapsed?|recover(?:ed)?|report(?:ed)?|said|say|died|dropped|needed)';

const time = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)';
/** Someone who answers at any hour is no measure of time. */
const atAnyHour = String.raw`24[-\s]hours?[-\s]+a[-\s]day\b|24[-\s]hour\s+(?:\w+\s+)?(?:(?:help|hot)?lines?|phones?|numbers?|services?|centers?|clinics?|hospitals?|pharmac(?:y|ies))\b`;

const amount = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:[kmb]|bn|thousand|million|billion)\b)?`;

const figures: readonly RegExp[] = [
  String.raw`${named}\b${number}\s+(?:out\s+of|of|in)\s+(?:every\s+)?(?!(?:19|20)\d\d\b)\d+(?:,\d{3})*\b`,
  String.raw`\b${number}\s+(?:out\s+of|in)\s+(?:every\s+)?${numberWord}\b(?![-\s]+${time}\b)`,
  String.raw`${named}\b${number}\s+(?:of\s+)?(?:\w+\s+)?${people}\b`,
  String.raw`${share}\s+(?:of\s+)?(?:(?:all|the|these|those)\s+)?(?:\w+\s+)?${people}\b`,
  String.raw`${share}\s+(?:of\s+(?:them|us|these|those)|${peopleDo})\b`,
  String.raw`\b(?:${severalParts})\b(?!\s+of\s+the\s+way)`,
  String.raw`(?:US)?[$£€]\s?${amount}|\b${number}\s+(?:US\s+)?(?:dollars|pounds|euros|cents|USD|GBP|EUR)\b|\b(?:USD|GBP|EUR)\s?${amount}`,
  String.raw`\b(?!${atAnyHour})${number}[-\s]+${time}\b(?!\s+off\b)`,
  String.raw`\b${number}[-\s]*(?:mg|mcg|[µμ]g|ml|milligrams?|micrograms?|grams?|milliliters?)\b(?:\/\w+)?`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** A figure of people, money, time or dose. */
export type Figure = { words: string; index: number };

/** The first figure of the first sort that a text states. */
export function findFigure(text: string): Figure | undefined {
  for (const figure of figures) {
    const match = [...text.matchAll(figure)].find((found) => !isRequest(text, found));
    if (match !== undefined) return { words: match[0].replace(/\s+/g, ' '), index: match.index };
  }
  return undefined;
}

const asking =
  /(?:^|[.!?:;,]\s+|\b(?:and|or|then|please)\s+)(?:ask|tell|call|choose|name|bring|invite|(?:talk|speak)\s+(?:with|to)|wait|rest)\s+(?:for\s+)?$/i;
const ofTreatment =
  /\b(?:dos(?:es?|ing)|driv(?:e|ing)|drink\w*|eat(?:ing)?|food|alcohol|sessions?|infusions?|sprays?|tablets?|treatments?|medicines?|medications?|drugs?|(?:es)?ketamine|Spravato|pregnan\w*|breast\w*)\b/i;

/** Whether a number in words belongs to what the reader is asked to do, "talk with two people", and nothing is said of treatment. */
function isRequest(text: string, { 0: words, index }: RegExpExecArray): boolean {
  return (
    /^\D*$/.test(words) && asking.test(text.slice(0, index)) && !ofTreatment.test(sentenceAround(text, index))
  );
}
