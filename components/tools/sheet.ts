import { announce } from '../site/announce';
import { type Answers, forget, keep, readKept } from './kept-answers';
import { make, makeButton } from './make';

/** What a reader can fill in. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A sheet that readers fill in: prints alone, copies as text, and is kept on the device only if they ask. */
export abstract class Sheet extends HTMLElement {
  readonly #keepBox = Object.assign(make('input', ''), { type: 'checkbox' });
  readonly #status = make('p', 'font-semibold');

  connectedCallback(): void {
    if (this.#keepBox.isConnected) return;
    this.#addActions();
    // HTML checkers do not know this property, so that no stylesheet of ours holds it.
    for (const line of this.querySelectorAll('textarea')) line.style.setProperty('field-sizing', 'content');
    this.addEventListener('input', ({ target }) => this.#note(target));
    const kept = readKept(this.sheet);
    if (kept) this.write(kept);
    this.#keepBox.checked = kept !== undefined;
    this.update();
  }

  /** The sheet as words, to paste elsewhere. */
  abstract toText(): string;

  /** Called whenever an answer has changed. */
  protected update(): void {}

  /** More that a sheet can do. */
  protected listButtons(): HTMLButtonElement[] {
    return [];
  }

  /** The name under which it is kept. */
  protected get sheet(): string {
    return this.getAttribute('kept-as') ?? '';
  }

  /** Every field that holds an answer. */
  protected get fields(): Field[] {
    return [...this.querySelectorAll<Field>('input, select, textarea')].filter(
      (field) => field.closest('.sheet-actions, [data-setting]') === null,
    );
  }

  protected read(): Answers {
    return Object.fromEntries(
      this.fields.map((field) => [toKey(field), readField(field)]).filter(([, value]) => value),
    );
  }

  protected write(answers: Answers): void {
    for (const field of this.fields) writeField(field, answers[toKey(field)] ?? '');
  }

  protected say(message: string): void {
    announce(this.#status, message);
  }

  protected async copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.say(done);
    } catch {
      this.say('Your browser does not allow copying here. You can print the sheet.');
    }
  }

  /** Keeps the answers if the reader asked for it. */
  protected save(): void {
    if (!this.#keepBox.checked || keep(this.sheet, this.read())) return;
    this.#keepBox.checked = false;
    this.say('This browser does not allow keeping anything.');
  }

  /** Stops keeping what stands on the screen; what was kept before stays. */
  protected pauseKeeping(): void {
    this.#keepBox.checked = false;
  }

  #addActions(): void {
    const buttons = make('div', 'flex flex-wrap items-center gap-3');
    buttons.append(
      makeButton('Print', () => this.#print()),
      makeButton('Copy as text', () => this.copy(this.toText(), 'Copied as text.')),
      ...this.listButtons(),
      makeButton('Clear', () => this.#clear()),
    );
    const label = make('label', 'tap-row gap-3 mt-2');
    label.append(this.#keepBox, 'Keep my answers on this device');
    const where = make(
      'p',
      'small text-quiet',
      'They stay in this browser until you press Clear. Anyone who uses it could see them. Nothing is sent.',
    );
    this.#status.role = 'status';
    this.querySelector('.sheet-actions')?.append(buttons, label, where, this.#status);
  }

  #note(target: EventTarget | null): void {
    if (target === this.#keepBox) {
      this.#changeKeeping();
    } else {
      this.update();
      this.save();
    }
  }

  #changeKeeping(): void {
    if (this.#keepBox.checked) {
      this.say('Kept in this browser, on this device.');
      this.save();
    } else {
      forget(this.sheet);
      this.say('No longer kept on this device.');
    }
  }

  #clear(): void {
    this.write({});
    forget(this.sheet);
    this.#keepBox.checked = false;
    this.update();
    this.say('Cleared. Nothing is kept on this device.');
  }

  #print(): void {
    this.dataset.printing = '';
    addEventListener('afterprint', () => delete this.dataset.printing, { once: true });
    print();
  }
}

function readField(field: Field): string {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') return field.checked ? 'yes' : '';
  return field.value.trim();
}

function writeField(field: Field, value: string): void {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = value !== '';
  else field.value = value;
}

/** What an answer is kept under: the field's id, or its words. */
function toKey(field: Field): string {
  return field.id || readLabel(field);
}

/** The words beside a field. */
export function readLabel(field: Field): string {
  return field.labels?.[0]?.textContent?.trim() ?? '';
}
