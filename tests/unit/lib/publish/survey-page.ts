import type { HtmlDocument } from '@/lib/publish/html-document';
import { notePage, type PageSurvey, startSurvey } from '@/lib/publish/survey-pages';

/** What the given pages use. */
export function surveyPage(...pages: HtmlDocument[]): PageSurvey {
  const survey = startSurvey();
  for (const page of pages) notePage(survey, page);
  return survey;
}
