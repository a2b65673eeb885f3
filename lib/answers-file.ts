import type { Answer, CitedSource } from './content/schema/records';
import { findNewest, toPageDates } from './page-dates';
import { toPreviewPath, toSourcePath } from './permalinks';
import { site, toAbsoluteUrl } from './site';

/** What `/answers.json` says of a source that an answer cites. */
type AnswerSource = {
  id: string;
  title: string;
  authors: string;
  publisher: string;
  year: number | null;
  kind: string;
  url: string | null;
  entry: string;
};

/** One answer of `/answers.json`. */
type FiledAnswer = {
  id: string;
  url: string;
  question: string;
  summary: string;
  text: string;
  topic: { id: string; title: string };
  article: string | null;
  preview: string;
  updated: string;
  lastReviewed: string;
  nextReviewDue: string;
  reviewedBy: string | null;
  sources: AnswerSource[];
};

/** The whole of `/answers.json`; what each key means, and what a version promises, stands in `docs/answers-json.md`. */
export type AnswersFile = {
  version: 1;
  name: string;
  url: string;
  language: string;
  license: { name: string; url: string };
  attribution: string;
  notice: string;
  updated: string;
  answers: FiledAnswer[];
};

/** Every answer in the shape that other programs rely on. */
export function toAnswersFile(answers: readonly Answer[]): AnswersFile {
  const filed = answers.map(toFiledAnswer);
  return {
    version: 1,
    name: site.name,
    url: toAbsoluteUrl('/'),
    language: site.language,
    license: site.license,
    attribution: site.authors,
    notice: 'General information. It does not replace a clinician. In danger, call your emergency number.',
    updated: findNewest(filed.map(({ updated }) => updated)),
    answers: filed,
  };
}

function toFiledAnswer(answer: Answer): FiledAnswer {
  const { slug, path, question, description, text, topic, article, sources } = answer;
  return {
    id: slug,
    url: toAbsoluteUrl(path),
    question,
    summary: description,
    text,
    topic: { id: topic.slug, title: topic.title },
    article: article === undefined ? null : toAbsoluteUrl(article.path),
    preview: toAbsoluteUrl(toPreviewPath(path)),
    updated: toPageDates(answer).modified,
    lastReviewed: answer.lastReviewed,
    nextReviewDue: answer.nextReviewDue,
    reviewedBy: answer.reviewedBy ?? null,
    sources: sources.map(toAnswerSource),
  };
}

function toAnswerSource({ id, title, authors, publisher, year, kind, doi, url }: CitedSource): AnswerSource {
  return {
    id,
    title,
    authors,
    publisher,
    year: year ?? null,
    kind,
    url: doi === undefined ? (url ?? null) : `https://doi.org/${doi}`,
    entry: toAbsoluteUrl(toSourcePath(id)),
  };
}
