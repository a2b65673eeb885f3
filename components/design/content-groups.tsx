import { KeyMessages } from '@/components/article/key-messages';
import { Prose } from '@/components/article/prose';
import { CheckedClaim } from '@/components/claim/checked-claim';
import { VerdictKey } from '@/components/claim/verdict-key';
import { Picture } from '@/components/figure/picture';
import { TermEntry } from '@/components/glossary/term-entry';
import { HelplineCard } from '@/components/help/helpline-card';
import { CostSheet } from '@/components/tools/cost-sheet';
import { WorksheetPart } from '@/components/tools/worksheet';

import type { Samples } from '@/lib/content/schema/samples';
import { Specimen, SpecimenGroup } from './specimen';

type Props = { samples: Samples };

/** What authors write, as it is rendered. */
export function TextGroup({ samples: { blocks, keyMessages, topic, term } }: Props) {
  return (
    <SpecimenGroup
      id="text"
      title="Text and boxes"
      words="Taken from pages of this site, as their authors wrote them."
    >
      <Specimen name="Key messages">
        <div data-topic={topic}>
          <KeyMessages messages={keyMessages} />
        </div>
      </Specimen>
      {blocks.map(({ name, body }) => (
        <Specimen key={name} name={name}>
          <Prose body={body} />
        </Specimen>
      ))}
      {term && (
        <Specimen name="A word explained">
          <TermEntry term={term} />
        </Specimen>
      )}
    </SpecimenGroup>
  );
}

/** Helplines, and claims with their verdicts. */
export function CardGroup({ samples: { helpline, claim } }: Props) {
  return (
    <SpecimenGroup
      id="cards"
      title="Help and claims"
      words="Colors repeat what the words say. They add nothing to it."
    >
      <Specimen name="A helpline">
        <HelplineCard helpline={helpline} />
      </Specimen>
      <Specimen name="Verdicts">
        <VerdictKey />
      </Specimen>
      {claim && (
        <Specimen name="A claim, checked">
          <CheckedClaim claim={claim} />
        </Specimen>
      )}
    </SpecimenGroup>
  );
}

/** One picture of each form. */
export function PictureGroup({ samples: { pictures } }: Props) {
  return (
    <SpecimenGroup
      id="pictures"
      title="Pictures"
      words="Each stands beside the same figures in words. Shape and size tell what color tells, so each works in black and white."
    >
      {pictures.map((picture) => (
        <Specimen key={picture.name} name={`Picture: ${picture.form}`}>
          <Picture picture={picture} />
        </Specimen>
      ))}
    </SpecimenGroup>
  );
}

/** Sheets to fill in, and the table of prices. */
export function SheetGroup({ samples: { worksheets, costings } }: Props) {
  if (worksheets.length + costings.length === 0) return null;
  return (
    <SpecimenGroup
      id="sheets"
      title="Sheets to fill in"
      words="Shown with their first lines. They can be filled in by hand, too."
    >
      {worksheets.map((worksheet) => (
        <Specimen key={worksheet.name} name={`Sheet: ${worksheet.use}`}>
          <WorksheetPart worksheet={worksheet} />
        </Specimen>
      ))}
      {costings.length > 0 && (
        <Specimen name="Sheet: cost">
          <CostSheet costings={costings} />
        </Specimen>
      )}
    </SpecimenGroup>
  );
}
