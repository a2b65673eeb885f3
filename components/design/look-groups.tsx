import { SiteMark } from '@/components/site/site-mark';
import { LineChips, TextChips, TopicChips } from './color-chips';
import { ControlStates } from './control-states';
import type { MeasuredColors } from './measured-colors';
import { Specimen, SpecimenGroup } from './specimen';
import { TypeScale } from './type-scale';

/** Every colour with its measured contrast. */
export function ColorGroup({ colors: { text, lines, topics } }: { colors: MeasuredColors }) {
  return (
    <SpecimenGroup
      id="colors"
      title="Colors"
      words="Light and dark follow the device. Paper is white. The numbers are contrast, measured when this site was built: words need 7, lines need 3."
    >
      <Specimen name="Words on their grounds">
        <TextChips pairs={text} />
      </Specimen>
      <Specimen name="Lines and the focus">
        <LineChips pairs={lines} />
      </Specimen>
      <Specimen name="Topics">
        <TopicChips topics={topics} />
      </Specimen>
    </SpecimenGroup>
  );
}

/** The mark, the sizes of text, and what can be pressed. */
export function BasicsGroup() {
  return (
    <>
      <SpecimenGroup
        id="type"
        title="Mark and type"
        words="Two fonts that stand on the device already, so that nothing is fetched: a serif for titles, a plain one for text."
      >
        <Specimen name="The mark">
          <div className="mt-2 flex items-end gap-6 text-accent">
            <SiteMark />
            <SiteMark size={64} />
            <SiteMark size={128} />
          </div>
        </Specimen>
        <Specimen name="Sizes of text">
          <TypeScale />
        </Specimen>
      </SpecimenGroup>
      <SpecimenGroup
        id="controls"
        title="Links, buttons and fields"
        words="Each is at least 44 pixels high where it stands alone. What cannot be used is not shown, so nothing is grayed out."
      >
        <Specimen name="States of controls">
          <ControlStates />
        </Specimen>
      </SpecimenGroup>
    </>
  );
}
