import { InlineProse } from '@/components/article/inline-prose';
import type { RouteMeasure } from '@/lib/content/schema/figure';
import type { PictureOf } from '@/lib/content/schema/picture-records';
import { formatRouteMeasure } from '@/lib/format/figures';
import { drawDots } from './dots';
import { listSessionDays } from './session-days';

/** The weeks of each course: a small dot a day, a large one a session. Where the pace is a range, both ends are drawn. */
export function CourseCalendar({ picture }: { picture: PictureOf<'calendar'> }) {
  return (
    <div data-figure-text>
      {picture.courses.map((course) => (
        <div key={course.name} className="mt-4">
          <p>
            <b>{course.name}:</b> {formatRouteMeasure(course.sessions)}
          </p>
          <div className="mt-1 flex flex-wrap gap-x-6">
            {listPaces(course.aWeek).map((aWeek) => (
              <Pace key={aWeek} aWeek={aWeek} sessions={course.sessions.value ?? 0} />
            ))}
          </div>
          <InlineProse as="p" className="small" html={course.words} />
        </div>
      ))}
    </div>
  );
}

function Pace({ aWeek, sessions }: { aWeek: number; sessions: number }) {
  const weeks = Math.ceil(sessions / aWeek);
  return (
    <div className="drawn small">
      <svg viewBox={`-.5 -.5 7 ${weeks}`} width="126" height={weeks * 18} className="dots" aria-hidden="true">
        <path d={drawDots(weeks * 7, { columns: 7 })} />
        <path
          className="counted-dots"
          d={listSessionDays(sessions, aWeek)
            .map(({ week, day }) => `M${day} ${week}h.1`)
            .join('')}
        />
      </svg>
      <p className="text-ink">
        {aWeek} a week for {weeks} weeks
      </p>
    </div>
  );
}

function listPaces({ value, low, high }: RouteMeasure): number[] {
  return [value, high, low].filter((pace) => pace !== undefined);
}
