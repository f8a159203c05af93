/** What a page of the form is: the router makes one for an address, the layout shows it. */
import type { JsonObject } from './model.ts';
import type { TemplateResult } from 'lit-html';

export interface View {
  /** The h1's words, and the first part of the document's title. */
  title: string;
  /** Said before the title: "Error: ". */
  prefix?: string;
  main: TemplateResult;
  /** The results so far stand beside it. */
  panel?: boolean;
  /** The case that the panel shows, where it is not the saved one. */
  preview?: () => JsonObject;
  /** Answers on the page that are not saved; `save` keeps them and says whether that could be done. */
  pending?: { changed(): boolean; save(): boolean };
  /** The results need the whole width. */
  wide?: boolean;
  /** Where the focus goes instead of the h1. */
  focus?: string;
}

/** Words shown once, on the next page. */
export interface Flash {
  kind: 'success' | 'notice';
  title: string;
  body: TemplateResult | string;
}
