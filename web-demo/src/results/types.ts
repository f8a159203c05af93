/** What a result page is, and what it is given. The form calls it; the result pages are in this folder. */
import type { TemplateResult } from 'lit-html';
import type { Judgement, Options, SavedAssessment } from '../model.ts';

export type { Judgement, Options, SavedAssessment };

export interface ResultPage {
  /** Last part of the address: `#/results/<id>`. */
  id: string;
  /** Heading, entry in the sub navigation, and part of the document's title. The page itself prints the h1. */
  title: string;
  render(ctx: ResultContext): TemplateResult;
}

export interface ResultContext {
  /** `engine.assess(case, options)`. */
  report: any;
  case: any;
  /** The run options: policies and `strict`. */
  options: Options;
  /** Assessments saved before, oldest first. */
  saved: SavedAssessment[];
  engine: typeof import('../engine.ts');
  /** Makes an address in this page from a route: `link('/results/rosh')` is `#/results/rosh`. */
  link(route: string): string;
  /** Adds a professional judgement to the case; the page is drawn again. */
  onJudgement(judgement: Judgement): void;
}
