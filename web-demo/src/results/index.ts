/** The result pages, in the order of their navigation. */
import type { ResultPage } from './types.ts';
import { actions } from './actions.ts';
import { change } from './change.ts';
import { forget, judgement } from './judgement.ts';
import { mappa } from './mappa.ts';
import { plain } from './plain.ts';
import { predictors } from './predictors.ts';
import { report } from './report.ts';
import { risk } from './risk.ts';
import { rules } from './rules.ts';
import { safeguarding } from './safeguarding.ts';
import { timeline } from './timeline.ts';

/** Throws away what was typed on these pages and is not yet in the case. */
export { forget };

export const resultPages: ResultPage[] = [risk, predictors, mappa, safeguarding, actions, change, rules, judgement, timeline, plain, report];
