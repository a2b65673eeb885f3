import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { toMetadata } from '@/app/page-metadata';
import { AnswerPage } from '@/components/faq/answer-page';
import { StructuredData } from '@/components/site/structured-data';
import { findAnswer, listAnswers } from '@/lib/content';
import { toPageDates } from '@/lib/page-dates';
import { toAnswerGraph } from '@/lib/structured-data/answer';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams(): { slug: string }[] {
  return listAnswers().map(({ slug }) => ({ slug }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const answer = findAnswer((await params).slug);
  if (!answer) return {};
  const { question, description, path, topic } = answer;
  const story = { section: topic.title, dates: toPageDates(answer) };
  return toMetadata({ title: question, description, path, story });
}

export default async function Page({ params }: Props) {
  const answer = findAnswer((await params).slug);
  if (!answer) notFound();
  return (
    <>
      <AnswerPage answer={answer} />
      <StructuredData graph={toAnswerGraph(answer)} />
    </>
  );
}
