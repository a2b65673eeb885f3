import type { Picture } from '@/lib/content/schema/picture-records';
import { AbsorptionBars } from './absorption-bars';
import { CheckLadder } from './check-ladder';
import { CourseCalendar } from './course-calendar';
import { EvidenceMap } from './evidence-map';
import { IconPairs } from './icon-pairs';
import { OutcomeBars } from './outcome-bars';
import { PriceRanges } from './price-ranges';
import { RelapseSteps } from './relapse-steps';
import { StepList } from './step-list';
import { VisitLine } from './visit-line';
import { YearLine } from './year-line';

/** The drawing of a picture, by its form. */
export function Drawing({ picture }: { picture: Picture }) {
  switch (picture.form) {
    case 'bars':
      return <OutcomeBars picture={picture} />;
    case 'icons':
      return <IconPairs picture={picture} />;
    case 'visit':
      return <VisitLine picture={picture} />;
    case 'calendar':
      return <CourseCalendar picture={picture} />;
    case 'steps':
      return <StepList picture={picture} />;
    case 'checks':
      return <CheckLadder picture={picture} />;
    case 'history':
      return <YearLine picture={picture} />;
    case 'absorption':
      return <AbsorptionBars picture={picture} />;
    case 'prices':
      return <PriceRanges picture={picture} />;
    case 'evidence':
      return <EvidenceMap picture={picture} />;
    case 'relapse':
      return <RelapseSteps picture={picture} />;
  }
}
