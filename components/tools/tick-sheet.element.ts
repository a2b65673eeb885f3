import { type Field, readLabel, Sheet } from './sheet';

/** Lines to tick that print, are copied and, if the reader asks, stay on the device. */
class TickSheet extends Sheet {
  toText(): string {
    const title = this.querySelector('h3')?.textContent ?? '';
    return [title, ...this.fields.flatMap((field) => this.#toLine(field))].join('\n');
  }

  /** A checklist is copied whole, as it is printed; of what there was to choose from, what fits. */
  #toLine(field: Field): string[] {
    if (field instanceof HTMLTextAreaElement)
      return field.value.trim() === '' ? [] : [`- ${field.value.trim()}`];
    const isTicked = field instanceof HTMLInputElement && field.checked;
    if (this.dataset.choose !== undefined) return isTicked ? [`- ${readLabel(field)}`] : [];
    return [`[${isTicked ? 'x' : ' '}] ${readLabel(field)}`];
  }
}

customElements.define('tick-sheet', TickSheet);
