/** The result pages, in the order of their navigation. */
import type { ResultPage } from './types.ts';

export const resultPages: ResultPage[] = [];
