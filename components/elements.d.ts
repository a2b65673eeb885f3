import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement<Own = object> = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Own;

/** The name under which a sheet is kept on the device, if the reader asks. */
type KeptAs = { 'kept-as': string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'answer-list': CustomElement;
      'contents-list': CustomElement;
      'cost-sheet': CustomElement<KeptAs>;
      'dated-words': CustomElement<{ until: string }>;
      'faq-search': CustomElement<{
        index?: string;
        'site-index'?: string | undefined;
        'engine-chunks'?: string | undefined;
      }>;
      'question-sheet': CustomElement<KeptAs>;
      'saved-list': CustomElement;
      'share-bar': CustomElement;
      'tick-sheet': CustomElement<KeptAs>;
      'term-notes': CustomElement<{ src: string }>;
      'weigh-sheet': CustomElement<KeptAs>;
    }
  }
}
