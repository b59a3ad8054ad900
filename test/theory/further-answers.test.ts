import { expectFurtherAnswers } from './expect-known-answers.ts';

expectFurtherAnswers();
